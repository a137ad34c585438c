using StackExchange.Redis;

namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>The connection to Redis. It is made in the background: a server without Redis starts and waits for nothing.</summary>
internal sealed class RedisLink : IAsyncDisposable
{
    // Above what a healthy Redis needs by far, and well below the time that Zalo waits.
    private const int TimeoutMilliseconds = 1_000;

    private readonly Task<ConnectionMultiplexer> _connecting;

    public RedisLink(string connectionString)
    {
        var options = ConfigurationOptions.Parse(connectionString);
        options.AbortOnConnectFail = false;
        options.ConnectTimeout = TimeoutMilliseconds;
        options.AsyncTimeout = TimeoutMilliseconds;
        options.SyncTimeout = TimeoutMilliseconds;
        // A dead connection is noticed by asking now and then; a command without a connection fails at once, unsent.
        options.KeepAlive = 5;
        options.BacklogPolicy = BacklogPolicy.FailFast;
        options.ClientName = "assistant-zalo";
        _connecting = ConnectionMultiplexer.ConnectAsync(options);
    }

    public bool IsUp => _connecting is { IsCompletedSuccessfully: true } connected && connected.Result.IsConnected;

    /// <exception cref="RedisConnectionException">There is no connection at the moment; nothing was sent.</exception>
    public IDatabase Database => IsUp
        ? _connecting.Result.GetDatabase()
        : throw new RedisConnectionException(ConnectionFailureType.UnableToConnect, "Redis is not connected.");

    public async ValueTask DisposeAsync()
    {
        if (_connecting.IsCompletedSuccessfully)
        {
            await (await _connecting).DisposeAsync();
        }
    }
}
