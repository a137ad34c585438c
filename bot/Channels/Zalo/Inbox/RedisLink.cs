using Assistant.Bot.Operations;
using StackExchange.Redis;

namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>The connection to Redis. It is made in the background: a server without Redis starts and waits for nothing.</summary>
internal sealed class RedisLink : IAsyncDisposable
{
    private readonly Task<ConnectionMultiplexer> _connecting;

    public RedisLink(string connectionString) =>
        _connecting = ConnectionMultiplexer.ConnectAsync(RedisOptions.Impatient(connectionString, "assistant-zalo"));

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
