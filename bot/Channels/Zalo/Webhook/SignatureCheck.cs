using System.Security.Cryptography;

namespace Assistant.Bot.Channels.Zalo.Webhook;

/// <summary>Was an event signed with a key of ours, in the way that the settings say?</summary>
internal sealed partial class SignatureCheck(ZaloSettings settings, TimeProvider time, ILogger<SignatureCheck> logger)
{
    private static readonly string[] FirstTerms = ["app_id", "oa_id"];
    private static readonly string[] Timestamps = ["body", "header"];
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);
    private long _told;
    private int _good;
    private int _bad;

    /// <summary>Events with a good and with a bad signature since the start.</summary>
    public (int Good, int Bad) Seen => (Volatile.Read(ref _good), Volatile.Read(ref _bad));

    public bool IsGood(ReadOnlySpan<byte> body, ZaloEvent read, IHeaderDictionary headers)
    {
        var options = settings.Current;
        var claimed = WebhookSignature.Read(headers[WebhookSignature.Header]);
        if (claimed is not null && Matches(claimed, body, read, headers, options, options.SignatureFirstTerm, options.SignatureTimestamp))
        {
            Interlocked.Increment(ref _good);
            return true;
        }

        Interlocked.Increment(ref _bad);
        if (IsTimeToTell())
        {
            Explain(claimed, body, read, headers, options);
        }

        return false;
    }

    // A wrong setting refuses every event and must be seen; who knocks a thousand times must not fill the log.
    private bool IsTimeToTell()
    {
        var told = Volatile.Read(ref _told);
        return (told == 0 || time.GetElapsedTime(told) > Quiet) && Interlocked.CompareExchange(ref _told, time.GetTimestamp(), told) == told;
    }

    private void Explain(byte[]? claimed, ReadOnlySpan<byte> body, ZaloEvent read, IHeaderDictionary headers, ZaloOptions options)
    {
        foreach (var first in FirstTerms)
        {
            foreach (var timestamp in Timestamps)
            {
                if (claimed is not null && Matches(claimed, body, read, headers, options, first, timestamp))
                {
                    LogOtherForm(first, timestamp);
                    return;
                }
            }
        }

        LogBad(claimed is null ? "there is none" : "it does not match; is Zalo:OaSecret right?");
    }

    private bool Matches(
        byte[] claimed, ReadOnlySpan<byte> body, ZaloEvent read, IHeaderDictionary headers, ZaloOptions options, string first, string timestamp)
    {
        var firstTerm = first == "oa_id" ? options.OaId : read.AppId;
        var signedTime = timestamp == "header" ? headers[WebhookSignature.TimestampHeader].ToString() : read.Timestamp;
        var matches = CryptographicOperations.FixedTimeEquals(WebhookSignature.Compute(firstTerm, body, signedTime, options.SigningSecret), claimed);
        if (options.PreviousOaSecret.Length > 0 && time.GetUtcNow() < options.PreviousOaSecretUntil)
        {
            matches |= CryptographicOperations.FixedTimeEquals(WebhookSignature.Compute(firstTerm, body, signedTime, options.PreviousOaSecret), claimed);
        }

        return matches;
    }

    [LoggerMessage(LogLevel.Error, "Zalo events are signed in another way than configured: set Zalo:SignatureFirstTerm to {FirstTerm} and Zalo:SignatureTimestamp to {Timestamp}")]
    private partial void LogOtherForm(string firstTerm, string timestamp);

    [LoggerMessage(LogLevel.Warning, "A Zalo event was refused because of its signature: {Reason}")]
    private partial void LogBad(string reason);
}
