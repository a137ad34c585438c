using StackExchange.Redis;

namespace Assistant.Bot.Operations.Redis;

/// <summary>
/// The one connection of the process to Redis. It is made in the background: a server without Redis starts and waits for nothing.
/// </summary>
internal sealed class RedisLink : IAsyncDisposable, IDisposable
{
    private static readonly TimeSpan AgainAfter = TimeSpan.FromSeconds(1);

    private readonly Task<ConnectionMultiplexer> _connecting;
    private readonly CancellationTokenSource _closing = new();
    private int _closed;

    /// <param name="connectionString">Connection string of StackExchange.Redis.</param>
    /// <param name="patience">How long a turn waits; null: as <see cref="RedisOptions"/> has it by default.</param>
    public RedisLink(string connectionString, TimeSpan? patience = null)
    {
        Patience = patience ?? TimeSpan.FromMilliseconds(new RedisOptions().PatienceMilliseconds);
        _connecting = ConnectionMultiplexer.ConnectAsync(RedisOptions.Impatient(connectionString, "assistant", Patience));
    }

    /// <summary>How long a turn waits for an answer.</summary>
    public TimeSpan Patience { get; }

    public bool IsUp => _connecting is { IsCompletedSuccessfully: true } connected && connected.Result.IsConnected;

    /// <exception cref="RedisConnectionException">There is no connection at the moment; nothing was sent.</exception>
    public IDatabase Database => IsUp
        ? _connecting.Result.GetDatabase()
        : throw new RedisConnectionException(ConnectionFailureType.UnableToConnect, "Redis is not connected.");

    /// <summary>The connection itself, once it was tried for the first time; it may be down.</summary>
    public async Task<IConnectionMultiplexer> ConnectionAsync() => await _connecting;

    /// <summary>Ends when a connection was tried for the first time, a second after the start at the latest. It never throws.</summary>
    public Task FirstTry => _connecting.IsCompleted ? Task.CompletedTask : Task.WhenAny(_connecting);

    /// <summary>Hears what is published on a channel from now on, or from when there is a connection; what is said while there is none is missed.</summary>
    /// <param name="channel">Its whole name.</param>
    /// <param name="heard">Told the message, one after the other; must not block.</param>
    public void Listen(string channel, Action<string> heard) => _ = ListenAsync(RedisChannel.Literal(channel), heard);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
        {
            _closing.Cancel();
            _closing.Dispose();
            if (_connecting.IsCompletedSuccessfully)
            {
                _connecting.Result.Dispose();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
        {
            await _closing.CancelAsync();
            _closing.Dispose();
            if (_connecting.IsCompletedSuccessfully)
            {
                await (await _connecting).DisposeAsync();
            }
        }
    }

    // A subscription that was made once is made again with every new connection; the first one needs a connection.
    private async Task ListenAsync(RedisChannel channel, Action<string> heard)
    {
        var closing = _closing.Token;
        while (!closing.IsCancellationRequested)
        {
            try
            {
                var connection = await _connecting;
                await connection.GetSubscriber().SubscribeAsync(channel, (_, message) => heard(message.ToString()));
                return;
            }
            catch (Exception fault) when (fault is RedisException or TimeoutException or ObjectDisposedException)
            {
                await Task.Delay(AgainAfter, closing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
