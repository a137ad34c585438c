using System.Globalization;

namespace Assistant.Bot.Channels.Zalo.Webhook;

/// <summary>What of an event is needed to trust it and to answer it.</summary>
internal sealed record ZaloEvent
{
    public required string AppId { get; init; }
    public required string Name { get; init; }

    /// <summary>As it stands in the body, because the signature covers the text.</summary>
    public required string Timestamp { get; init; }

    /// <summary>The OA that the event is for; null where the event names none.</summary>
    public string? OaId { get; init; }

    /// <summary>Who did it; null where the event names nobody.</summary>
    public string? UserId { get; init; }
    /// <summary>Whom an echo went to.</summary>
    public string? RecipientId { get; init; }

    /// <summary>Who of the OA's own people wrote what an echo repeats; null for what we sent.</summary>
    public string? AdminId { get; init; }
    public string? MessageId { get; init; }
    public string? Text { get; init; }

    /// <summary>The event's time; null when it is no number of milliseconds.</summary>
    public DateTimeOffset? SentAt =>
        long.TryParse(Timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds <= LastMillisecond
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;

    // 31/12/9999, the last day that a DateTimeOffset can hold.
    private const long LastMillisecond = 253_402_300_799_999;
}
