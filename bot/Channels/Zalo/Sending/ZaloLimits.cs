namespace Assistant.Bot.Channels.Zalo.Sending;

/// <summary>What Zalo takes; what is over is refused as a whole, not cut.</summary>
internal static class ZaloLimits
{
    /// <summary>Characters of a text.</summary>
    public const int Text = 2_000;

    /// <summary>Buttons of a message.</summary>
    public const int Buttons = 5;

    /// <summary>Characters that a tap can send.</summary>
    public const int Payload = 1_000;

    /// <summary>Bytes of an image (jpg, png).</summary>
    public const int ImageBytes = 1024 * 1024;

    /// <summary>Messages are free so long after a person's last one.</summary>
    public static readonly TimeSpan FreeWindow = TimeSpan.FromHours(48);

    /// <summary>An uploaded file can be sent for seven days; a day is kept in hand.</summary>
    public static readonly TimeSpan UploadLife = TimeSpan.FromDays(6);

    /// <summary>Messages of one page of the chat history.</summary>
    public const int HistoryPage = 10;
}
