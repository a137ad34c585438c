namespace Assistant.Bot.Channels.Input;

/// <summary>A question as somebody typed it, nothing checked yet: the fields of POST /api/ask.</summary>
internal sealed record AskInput
{
    public string? Question { get; init; }
    public string? Date { get; init; }
    public string? Place { get; init; }
    public string? ConversationId { get; init; }
    public string? Format { get; init; }
}
