using Assistant.Bot.Conversations;
using Assistant.Bot.Conversations.Memory;
using Assistant.Bot.Operations.Redis;
using Assistant.Tests.Channels.Zalo;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Tests.Conversations.Memory;

/// <summary>What one replica has of a Redis that several share.</summary>
internal sealed class Replica : IAsyncDisposable
{
    private Replica(RedisLink link)
    {
        Link = link;
        Guard = new RedisGuard(link, TimeProvider.System, NullLogger<RedisGuard>.Instance);
        Records = new RedisRecords(link, Guard, TimeProvider.System, NullLogger<RedisRecords>.Instance);
        Store = new ConversationStore(Records, NullLogger<ConversationStore>.Instance);
        Gate = new TurnGate(new TurnLeases(Guard, NullLogger<TurnLeases>.Instance));
    }

    public RedisLink Link { get; }
    public RedisGuard Guard { get; }
    public RedisRecords Records { get; }
    public ConversationStore Store { get; }
    public TurnGate Gate { get; }

    public static async Task<Replica> AtAsync(RedisServer server) => new(await server.ConnectAsync());

    public ValueTask DisposeAsync() => Link.DisposeAsync();
}
