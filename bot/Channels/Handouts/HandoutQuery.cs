namespace Assistant.Bot.Channels.Handouts;

/// <summary>The case of a hand-out as it was typed; a blank text is as good as none.</summary>
internal sealed record HandoutQuery
{
    public string? Place { get; init; }
    public string? Channel { get; init; }
    public string? Item { get; init; }
    public string? Date { get; init; }
    public string? Size { get; init; }

    public static HandoutQuery Of(IQueryCollection query) => new()
    {
        Place = Value(query, "place"),
        Channel = Value(query, "channel"),
        Item = Value(query, "item"),
        Date = Value(query, "date"),
        Size = Value(query, "size"),
    };

    private static string? Value(IQueryCollection query, string name) =>
        query[name].ToString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
