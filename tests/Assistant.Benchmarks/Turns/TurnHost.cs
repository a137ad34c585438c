using Assistant.Bot.Access;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Assistant.Benchmarks.Turns;

/// <summary>The assistant in this process, without a way in.</summary>
internal static class TurnHost
{
    /// <param name="storage">Folder of what it keeps.</param>
    /// <param name="repeats">False: every answer is worked out anew.</param>
    public static IHost Build(string storage, bool repeats = true)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection([new("Storage:Path", storage), .. repeats ? Enumerable.Empty<KeyValuePair<string, string?>>() : [new("Repeats:Entries", "0")]]);
        builder.AddOperations(quiet: true);
        builder.Services.AddAccess();
        builder.Services.AddConversations(builder.Configuration);
        return builder.Build();
    }
}
