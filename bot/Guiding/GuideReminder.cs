using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Composing;

namespace Assistant.Bot.Guiding;

/// <summary>After a question in between: how to go on. Said a few times, then the person surely knows.</summary>
internal sealed class GuideReminder(GuideScript script)
{
    /// <summary>Turns about something else after which nothing more is said.</summary>
    public const int Most = 3;

    public Answer Add(Answer answer, GuideProgress waiting)
    {
        if (waiting.Asides > Most || script.Find(waiting.ProcedureId) is not { } procedure)
        {
            return answer;
        }

        var name = VietnameseFormat.InSentence(ProcedureSuggestions.ShortName(procedure));
        return answer with
        {
            Text = $"{answer.Text}\n\nEm đang hướng dẫn {name}: anh/chị nhắn \"tiếp\" để làm tiếp ạ.",
            Suggestions = [GuideComposer.Next, .. (answer.Suggestions ?? []).Take(2), GuideComposer.Stop],
        };
    }
}
