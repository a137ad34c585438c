using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Watching;

namespace Assistant.Bot.Conversations;

/// <summary>
/// The one way from a question to an answer: every channel (REST, Bot Framework, page, command line) ends here.
/// </summary>
public interface IAssistant
{
    /// <summary>Always yields an answer: what goes wrong inside becomes an honest reply, never an exception, save cancellation.</summary>
    Task<Answer> AskAsync(TurnRequest request, CancellationToken cancellationToken);
}

/// <summary>One message of one person, already checked by its channel (1..2000 characters, no control characters).</summary>
public sealed record TurnRequest
{
    public required string Question { get; init; }
    public required Caller Caller { get; init; }

    /// <summary>As-of day; null: today in Asia/Ho_Chi_Minh.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>A place id, already resolved by the channel from an id or any name; null: not said.</summary>
    public string? PlaceId { get; init; }

    /// <summary>Memory applies when set; null: a question without memory.</summary>
    public string? ConversationId { get; init; }

    /// <summary>Where the person can be written to later; null: the channel cannot do that.</summary>
    public PushAddress? PushTo { get; init; }

    /// <summary>The way in, one of <see cref="ChannelNames"/>.</summary>
    public string Channel { get; init; } = ChannelNames.Rest;

    /// <summary>Asked to see what would be answered, by nobody who needs it: it leaves no trace among questions to learn from.</summary>
    public bool IsRehearsal { get; init; }

    /// <summary>Something personal was taken out of the message: nothing that is made of it is kept for others.</summary>
    public bool HeldPersonalData { get; init; }

    /// <summary>Markdown (true) or plain text in <see cref="Answer.Text"/>.</summary>
    public bool Markdown { get; init; } = true;
}
