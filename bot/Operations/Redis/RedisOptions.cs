using System.ComponentModel.DataAnnotations;
using StackExchange.Redis;

namespace Assistant.Bot.Operations.Redis;

/// <summary>Section "Redis": what several replicas share. Without it the process remembers by itself.</summary>
internal sealed class RedisOptions
{
    public const string Section = "Redis";

    // Above what a healthy Redis needs by far, and well below the time that people and Zalo wait.
    private const int TimeoutMilliseconds = 1_000;

    /// <summary>Connection string of StackExchange.Redis, from the environment or user secrets; empty: no Redis. Default empty.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>How long a turn waits for Redis before it goes on by itself, in milliseconds. Default 500.</summary>
    [Range(50, 60_000, ErrorMessage = "Cấu hình Redis:PatienceMilliseconds phải từ 50 đến 60.000 mili giây.")]
    public int PatienceMilliseconds { get; set; } = 500;

    /// <summary>
    /// A connection that nobody waits for long: made in the background, tried again for ever, and while there is none a
    /// command fails at once, unsent. A connection string cannot say the last of these.
    /// </summary>
    public static ConfigurationOptions Impatient(string connectionString, string clientName, TimeSpan patience)
    {
        var options = ConfigurationOptions.Parse(connectionString);
        options.AbortOnConnectFail = false;
        options.ConnectTimeout = TimeoutMilliseconds;
        options.AsyncTimeout = options.SyncTimeout = Math.Max(TimeoutMilliseconds, (int)patience.TotalMilliseconds);
        // A dead connection is noticed by asking now and then.
        options.KeepAlive = 5;
        // Every second; the default waits longer each time, also for a Redis that restarts in half a second.
        options.ReconnectRetryPolicy = new LinearRetry(TimeoutMilliseconds);
        options.BacklogPolicy = BacklogPolicy.FailFast;
        options.ClientName = clientName;
        return options;
    }
}
