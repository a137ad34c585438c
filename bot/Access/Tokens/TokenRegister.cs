using System.Buffers;
using System.Security.Cryptography;
using Assistant.Bot.Operations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Access.Tokens;

/// <summary>Gives out, lists, revokes and recognises tokens. A running server sees what a command changed at the next request.</summary>
internal sealed class TokenRegister(IOptions<StorageOptions> storage, TimeProvider time) : ICallerDirectory
{
    private readonly TokenFile _file = new(storage.Value.Resolve("access", "tokens.json"));
    private readonly Lock _reading = new();
    private volatile Loaded? _loaded;

    /// <summary>Every token given out, expired and revoked ones too.</summary>
    /// <exception cref="TokenFileException">The file is damaged.</exception>
    public IReadOnlyList<StoredToken> List() => _file.Read().Tokens;

    /// <returns>What is stored, and the token itself, which exists nowhere else.</returns>
    /// <exception cref="TokenFileException">The file is damaged or cannot be written.</exception>
    public (StoredToken Stored, string Secret) Add(Role role, string name, TimeSpan lifetime, string? unit = null)
    {
        var secret = TokenSecret.Create();
        var now = time.GetUtcNow();
        var stored = new StoredToken
        {
            Id = RandomNumberGenerator.GetHexString(8, lowercase: true),
            Name = name,
            Role = RoleNames.Of(role),
            Unit = unit,
            Sha256 = Convert.ToHexStringLower(TokenSecret.Hash(secret)),
            Created = now,
            Expires = now + lifetime,
        };
        _file.Change(list => new TokenList([.. list.Tokens, stored]));
        return (stored, secret);
    }

    /// <returns>The revoked token, or null when there is none with this id.</returns>
    /// <exception cref="TokenFileException">The file is damaged or cannot be written.</exception>
    public StoredToken? Revoke(string id)
    {
        var now = time.GetUtcNow();
        var changed = _file.Change(list => new TokenList(
            [.. list.Tokens.Select(token => token.Id == id && token.Revoked is null ? token with { Revoked = now } : token)]));
        return changed.Tokens.FirstOrDefault(token => token.Id == id);
    }

    /// <returns>Whose token it is, or null for one that is unknown, expired or revoked.</returns>
    /// <exception cref="TokenFileException">The file is damaged.</exception>
    public Caller? Recognise(string secret)
    {
        // Read first: a damaged file is a fault whatever was sent.
        var tokens = Current();
        return TokenSecret.LooksLikeOne(secret) ? Recognise(tokens, TokenSecret.Hash(secret)) : null;
    }

    /// <summary>The same for who keeps the hash of a token and not the token: a session that began with one.</summary>
    /// <inheritdoc cref="Recognise(string)"/>
    public Caller? RecogniseHash(byte[] hash) => Recognise(Current(), hash);

    public string Prefix => "token";

    /// <inheritdoc/>
    /// <exception cref="TokenFileException">The file is damaged.</exception>
    public Caller? Find(string key) =>
        Current().FirstOrDefault(entry => entry.Caller.Key == key) is { } found && found.Token.IsUsable(time.GetUtcNow()) ? found.Caller : null;

    private Caller? Recognise(Entry[] tokens, byte[] hash)
    {
        Entry? found = null;
        foreach (var entry in tokens)
        {
            // No early exit: the time taken tells nothing about which hash came close.
            if (CryptographicOperations.FixedTimeEquals(entry.Hash, hash))
            {
                found = entry;
            }
        }

        return found is { } match && match.Token.IsUsable(time.GetUtcNow()) ? match.Caller : null;
    }

    private Entry[] Current()
    {
        var stamp = _file.Stamp();
        if (_loaded is { } loaded && loaded.Stamp == stamp)
        {
            return loaded.Entries;
        }

        lock (_reading)
        {
            // A damaged file lets nobody in: a token could have been revoked in what cannot be read.
            _loaded = new Loaded(stamp, [.. _file.Read().Tokens.Select(Entry.From).OfType<Entry>()]);
            return _loaded.Entries;
        }
    }

    private sealed record Loaded((DateTime, long)? Stamp, Entry[] Entries);

    private sealed record Entry(byte[] Hash, StoredToken Token, Caller Caller)
    {
        /// <returns>Null for a role or hash that this version does not know.</returns>
        public static Entry? From(StoredToken token)
        {
            var hash = new byte[SHA256.HashSizeInBytes];
            return RoleNames.Find(token.Role) is { } role
                && token.Sha256.Length == 2 * hash.Length
                && Convert.FromHexString(token.Sha256, hash, out _, out _) == OperationStatus.Done
                    ? new Entry(hash, token, new Caller(role, token.Name) { Key = $"token:{token.Id}", Unit = token.Unit })
                    : null;
        }
    }
}
