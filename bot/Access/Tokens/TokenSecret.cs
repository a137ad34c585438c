using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.Bot.Access.Tokens;

/// <summary>A token as a person holds it: a prefix that scanners for leaked secrets can find, then 256 random bits.</summary>
internal static class TokenSecret
{
    public const string Prefix = "tldvc_";

    // 256 bits are 43 characters of base64url; anything longer is not ours and need not be hashed.
    private const int Length = 6 + 43;

    public static string Create() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static bool LooksLikeOne(string text) => text.Length == Length && text.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>A plain hash is enough: 256 random bits cannot be guessed, so there is nothing to slow down.</summary>
    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
