using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Guiding;
using Assistant.Bot.Guiding.Store;
using Assistant.Bot.Skills;

namespace Assistant.Bot.Conversations;

/// <summary>
/// Keeps how far a walk-through is, once the answer that shows it was written; after a question in between says how to go on,
/// a few times, then the person surely knows.
/// </summary>
internal sealed class GuideClosing(IGuideStore store, GuideScript script) : ITurnClosing
{
    /// <summary>Turns about something else after which nothing more is said.</summary>
    private const int Most = 3;

    public async ValueTask<Answer> CloseAsync(Turn turn, Answer answer, CancellationToken cancellationToken)
    {
        if (turn.Reminder is { } waits)
        {
            return AnswerRenderer.Add(answer, waits) with { Suggestions = [GuideComposer.Next, .. (answer.Suggestions ?? []).Take(2)] };
        }

        if (turn.Request.ConversationId is not { } conversationId || turn.Guide is not { } guide)
        {
            return answer;
        }

        if (guide.Moved)
        {
            // What was not shown, because something went wrong or is turned off, comes again.
            if (turn.Draft is not null && turn.SkillResult is not SkillSuspension)
            {
                await store.SaveAsync(conversationId, guide.After, turn.GuideVersion, cancellationToken);
            }

            return answer;
        }

        if (guide.After is not { Asides: <= Most } waiting || script.Find(waiting.ProcedureId) is not { } procedure)
        {
            return answer;
        }

        await store.SaveAsync(conversationId, waiting, turn.GuideVersion, cancellationToken);
        var reminder = $"Em đang hướng dẫn {VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(procedure))}: anh/chị nhắn \"tiếp\" để làm tiếp ạ.";
        return AnswerRenderer.Add(answer, reminder) with
        {
            Spoken = waiting.Aloud ? SpokenText.Of($"{answer.Text}\n{reminder}") : null,
            Suggestions = [GuideComposer.Next, .. (answer.Suggestions ?? []).Take(2), GuideComposer.Stop],
        };
    }
}
