using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.Bot.Access.SignIn;

/// <summary>
/// Signed-in browsers, in memory: a restart signs everybody out. Keys are hashes, so that neither a memory dump nor
/// the time of a look-up gives a session away.
/// </summary>
internal sealed class SessionStore(TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, Session> _sessions = new(StringComparer.Ordinal);

    /// <returns>The random id that the browser keeps.</returns>
    public string Open(Caller caller)
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
        _sessions[Key(id)] = new Session(caller, now + Lifetime);
        return id;
    }

    public Caller? Find(string id) =>
        _sessions.TryGetValue(Key(id), out var session) && time.GetUtcNow() < session.Expires ? session.Caller : null;

    public void Close(string id) => _sessions.TryRemove(Key(id), out _);

    private static string Key(string id) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    private sealed record Session(Caller Caller, DateTimeOffset Expires);
}
