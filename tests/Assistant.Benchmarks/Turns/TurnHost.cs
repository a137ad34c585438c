using Assistant.Bot.Access;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Assistant.Benchmarks.Turns;

/// <summary>The assistant in this process, without a way in.</summary>
internal static class TurnHost
{
    public static IHost Build(string storage)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Path"] = storage });
        builder.AddOperations(quiet: true);
        builder.Services.AddAccess();
        builder.Services.AddConversations(builder.Configuration);
        return builder.Build();
    }
}
