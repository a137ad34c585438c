using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.Bot.Access.SignIn;

/// <summary>Links that sign a person in once, within half an hour.</summary>
internal sealed class SignInLinks(TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<string, Invitation> _open = new(StringComparer.Ordinal);

    /// <returns>A code of 128 random bits.</returns>
    public string Create(Caller caller)
    {
        var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        _open[Key(code)] = new Invitation(caller, time.GetUtcNow() + Lifetime);
        return code;
    }

    /// <returns>Whom the code signs in, the first time; null ever after, for an unknown code and for one out of date.</returns>
    public Caller? Redeem(string code) =>
        _open.TryRemove(Key(code), out var invitation) && time.GetUtcNow() < invitation.Expires ? invitation.Caller : null;

    private static string Key(string code) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    private sealed record Invitation(Caller Caller, DateTimeOffset Expires);
}
