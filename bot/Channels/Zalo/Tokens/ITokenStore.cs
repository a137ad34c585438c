namespace Assistant.Bot.Channels.Zalo.Tokens;

/// <summary>Keeps the one pair of the OA. Losing it means that an administrator must consent again.</summary>
internal interface ITokenStore
{
    /// <returns>Null when there is none yet.</returns>
    /// <exception cref="TokenStoreException">What is there cannot be read.</exception>
    Task<TokenPair?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>On the disk when it returns.</summary>
    /// <exception cref="TokenStoreException">It could not be kept; what was there is untouched.</exception>
    Task WriteAsync(TokenPair pair, CancellationToken cancellationToken);

    /// <summary>Alone until disposed, among all processes that share the store.</summary>
    /// <returns>Null when another one is refreshing and does not come to an end.</returns>
    Task<IAsyncDisposable?> EnterAsync(CancellationToken cancellationToken);
}

/// <summary>The message is for the operator and holds no token.</summary>
internal sealed class TokenStoreException(string message, Exception? cause = null) : Exception(message, cause);
