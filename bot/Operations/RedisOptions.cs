namespace Assistant.Bot.Operations;

/// <summary>Section "Redis": shared memory of several replicas. Without it the process remembers by itself.</summary>
internal sealed class RedisOptions
{
    public const string Section = "Redis";

    /// <summary>Connection string of StackExchange.Redis, from the environment or user secrets; empty: no Redis. Default empty.</summary>
    public string ConnectionString { get; set; } = "";
}
