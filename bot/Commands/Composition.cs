namespace Assistant.Bot.Commands;

/// <summary>How Program.cs puts the service together; commands decide which of it they need.</summary>
/// <param name="AddAssistant">What the server and every command need.</param>
/// <param name="AddServer">What only the server needs.</param>
/// <param name="UseServer">The server's pipeline and endpoints.</param>
internal sealed record Composition(
    Action<IHostApplicationBuilder> AddAssistant,
    Action<WebApplicationBuilder> AddServer,
    Action<WebApplication> UseServer);
