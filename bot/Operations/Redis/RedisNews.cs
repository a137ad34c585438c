using StackExchange.Redis;

namespace Assistant.Bot.Operations.Redis;

/// <summary>
/// Tells the replicas that something has changed, so that they look at once. News is lost while there is no connection;
/// everybody who hears it looks now and then by itself.
/// </summary>
internal sealed class RedisNews(RedisLink link, RedisGuard redis)
{
    public const string Switches = "switches";
    public const string Knowledge = "knowledge";

    public void Tell(string what) => redis.Tell(database => database.Publish(RedisChannel.Literal(Channel(what)), "", CommandFlags.FireAndForget));

    /// <summary>From now on; one's own news too.</summary>
    public void Hear(string what, Action changed) => link.Listen(Channel(what), _ => changed());

    private static string Channel(string what) => $"assistant:news:{what}";
}
