namespace Assistant.Bot.Channels.Zalo.Sending;

/// <summary>One message of the OA: a text with buttons, or a picture with a caption.</summary>
internal sealed record ZaloMessage
{
    /// <summary>Plain text in composed form (NFC), at most <see cref="ZaloLimits.Text"/> characters.</summary>
    public required string Text { get; init; }
    public IReadOnlyList<ZaloButton>? Buttons { get; init; }
    public ZaloPicture? Picture { get; init; }
}

/// <summary>A tap sends <paramref name="Question"/> as the person's own message, for all to see.</summary>
internal sealed record ZaloButton(string Title, string Question);

/// <summary>A picture of an answer, still to be uploaded.</summary>
internal sealed record ZaloPicture(string Url, string ContentType, string Name);
