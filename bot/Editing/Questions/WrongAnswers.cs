using Assistant.Bot.Conversations.Feedback;

namespace Assistant.Bot.Editing.Questions;

/// <summary>What was asked when an answer is called wrong, as far as it is still known.</summary>
internal sealed class WrongAnswers(RecentQuestions recent, QuestionCollector collector)
{
    public void Collect(Verdict verdict)
    {
        if (verdict.Word == FeedbackWords.Wrong && collector.IsOpen && recent.Find(verdict.Answer) is { } words)
        {
            var reason = verdict.Reason is { } said ? $"{CollectReasons.Wrong}:{said}" : CollectReasons.Wrong;
            collector.Take(new CollectedQuestion(words, reason, verdict.Answer.Subject, verdict.Day));
        }
    }
}
