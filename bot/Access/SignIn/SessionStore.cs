using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Access.Tokens;

namespace Assistant.Bot.Access.SignIn;

/// <summary>
/// Signed-in browsers, in memory: a restart signs everybody out. Keys are hashes, so that neither a memory dump nor
/// the time of a look-up gives a session away.
/// </summary>
internal sealed class SessionStore(TimeProvider time, TokenRegister tokens) : ICallerDirectory
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, Session> _sessions = new(StringComparer.Ordinal);

    /// <param name="caller">Who signed in.</param>
    /// <param name="tokenHash">Of the token that signed them in: the session ends when that token does.</param>
    /// <returns>The random id that the browser keeps.</returns>
    public string Open(Caller caller, byte[]? tokenHash = null)
    {
        var now = time.GetUtcNow();
        foreach (var (key, session) in _sessions)
        {
            if (session.Expires <= now)
            {
                _sessions.TryRemove(key, out _);
            }
        }

        var id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var kept = Key(id);
        _sessions[kept] = new Session(caller.Key is null ? caller with { Key = $"{Prefix}:{kept}" } : caller, tokenHash, now + Lifetime);
        return id;
    }

    /// <exception cref="TokenFileException">The session began with a token, and tokens cannot be checked.</exception>
    public Caller? Find(string id) => FindKept(Key(id));

    public string Prefix => "session";

    /// <summary>Whose session it is, as long as it lasts: who signed in by a link has no other name.</summary>
    Caller? ICallerDirectory.Find(string key) => FindKept(key[(Prefix.Length + 1)..]);

    private Caller? FindKept(string kept)
    {
        if (!_sessions.TryGetValue(kept, out var session) || time.GetUtcNow() >= session.Expires)
        {
            return null;
        }

        return session.TokenHash is { } hash ? tokens.RecogniseHash(hash) : session.Caller;
    }

    public void Close(string id) => _sessions.TryRemove(Key(id), out _);

    private static string Key(string id) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    private sealed record Session(Caller Caller, byte[]? TokenHash, DateTimeOffset Expires);
}
