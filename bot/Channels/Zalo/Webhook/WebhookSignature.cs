using System.Security.Cryptography;
using System.Text;

namespace Assistant.Bot.Channels.Zalo.Webhook;

/// <summary>
/// X-ZEvent-Signature: "mac=" and the SHA-256 of first term, raw body, time and secret, one after the other. It is no
/// HMAC, but the secret comes last, so nobody can add to what was signed.
/// </summary>
internal static class WebhookSignature
{
    public const string Header = "X-ZEvent-Signature";
    public const string TimestampHeader = "X-ZEvent-Timestamp";
    private const string Prefix = "mac=";

    public static byte[] Compute(string firstTerm, ReadOnlySpan<byte> body, string timestamp, string secret)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(firstTerm));
        hash.AppendData(body);
        hash.AppendData(Encoding.UTF8.GetBytes(timestamp));
        hash.AppendData(Encoding.UTF8.GetBytes(secret));
        return hash.GetHashAndReset();
    }

    /// <summary>The header as Zalo writes it.</summary>
    public static string Write(string firstTerm, ReadOnlySpan<byte> body, string timestamp, string secret) =>
        Prefix + Convert.ToHexStringLower(Compute(firstTerm, body, timestamp, secret));

    /// <returns>The hash that the header claims; null when it claims none.</returns>
    public static byte[]? Read(string? header)
    {
        var hex = (header ?? "").AsSpan().Trim();
        if (hex.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            hex = hex[Prefix.Length..].Trim();
        }

        var hash = new byte[SHA256.HashSizeInBytes];
        return hex.Length == 2 * hash.Length && Convert.FromHexString(hex, hash, out _, out _) == System.Buffers.OperationStatus.Done ? hash : null;
    }
}
