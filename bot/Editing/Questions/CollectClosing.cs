using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Privacy;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Editing.Questions;

/// <summary>After a turn: what could not be answered well is kept for editors, without anything personal.</summary>
internal sealed class CollectClosing(SafeWording wording, QuestionCollector collector, IOptions<EditingOptions> options) : ITurnClosing
{
    private readonly double _low = options.Value.LowConfidence;

    public ValueTask<Answer> CloseAsync(Turn turn, Answer answer, CancellationToken cancellationToken)
    {
        if (collector.IsOpen && !turn.Request.IsRehearsal && turn.Request.Caller.Role is Role.Citizen or Role.Helper && turn.Guide is not { Moved: true })
        {
            if (!turn.IsRepeat)
            {
                answer = answer with { Asked = wording.Of(turn.Request.Question) };
            }

            Look(turn, answer);
        }

        return ValueTask.FromResult(answer);
    }

    private void Look(Turn turn, Answer answer)
    {
        if (turn.Request.ConversationId is { } conversation && answer.Kind != AnswerKinds.Clarification)
        {
            collector.Went(conversation, answer.Procedure?.Id);
        }

        if (answer.Kind == AnswerKinds.Clarification)
        {
            if (answer.Options?.Select(option => option.Procedure).OfType<string>().ToList() is { Count: > 1 } offered && turn.Request.ConversationId is { } asking
                && Kept(turn, answer, CollectReasons.GivenUp, "") is { } back)
            {
                collector.AskedBack(asking, back, offered);
            }
        }
        else if (ReasonOf(answer) is { } reason && Kept(turn, answer, reason, answer.Procedure?.Id ?? "") is { } question)
        {
            collector.Take(question);
        }
    }

    private static CollectedQuestion? Kept(Turn turn, Answer answer, string reason, string subject) =>
        answer.Asked is { } words ? new CollectedQuestion(words, reason, subject, turn.Today) : null;

    private string? ReasonOf(Answer answer) => answer.Outcome switch
    {
        "not_understood" or "no_data" or "unknown_matter" or "unknown_still" or "unknown_penalty" or "unknown_received" or "unknown_right" => CollectReasons.Unknown,
        "out_of_scope" or "foreign_law" => CollectReasons.OutOfScope,
        "ungrounded" => CollectReasons.Withheld,
        _ => answer.Procedure is not null && answer.Confidence < _low ? CollectReasons.LowConfidence : null,
    };
}
