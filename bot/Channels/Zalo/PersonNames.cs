using System.Security.Cryptography;
using System.Text;

namespace Assistant.Bot.Channels.Zalo;

/// <summary>
/// A person as logs, caches and conversation ids name them: a keyed hash, because the numbers that Zalo gives people are
/// few enough to try them all against a plain hash.
/// </summary>
internal sealed class PersonNames(ZaloSettings settings)
{
    private readonly byte[] _key = SHA256.HashData(Encoding.UTF8.GetBytes($"zalo-person/{settings.Current.AppId}/{settings.Current.AppSecret}"));

    /// <returns>16 hexadecimal digits, the same for a person until the app secret changes and the server restarts.</returns>
    public string Of(string userId) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(userId)).AsSpan(0, 8));
}
