using Assistant.Bot.Channels.Zalo.Tokens;

namespace Assistant.Tests.Channels.Zalo.Tokens;

/// <summary>Keeps every pair that was written, and fails when told to.</summary>
internal sealed class TokenStoreFake : ITokenStore
{
    private int _entered;

    public List<TokenPair> Written { get; } = [];

    public int FailWrites { get; set; }

    public Task<TokenPair?> ReadAsync(CancellationToken cancellationToken) => Task.FromResult(Written.LastOrDefault());

    public Task WriteAsync(TokenPair pair, CancellationToken cancellationToken)
    {
        if (FailWrites > 0)
        {
            FailWrites--;
            throw new TokenStoreException("Không ghi được tệp mã Zalo.");
        }

        Written.Add(pair);
        return Task.CompletedTask;
    }

    public async Task<IAsyncDisposable?> EnterAsync(CancellationToken cancellationToken)
    {
        while (Interlocked.Exchange(ref _entered, 1) == 1)
        {
            await Task.Delay(1, cancellationToken);
        }

        return new Leave(() => Volatile.Write(ref _entered, 0));
    }

    private sealed class Leave(Action leave) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            leave();
            return ValueTask.CompletedTask;
        }
    }
}
