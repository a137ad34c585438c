using Assistant.Bot.Answers;
using Assistant.Bot.Evaluation;

namespace Assistant.Bot.Editing.Trials;

/// <summary>Counts what a trial finds. Every answer counts; of those that changed, as many are kept as anybody reads.</summary>
internal sealed class TrialTally
{
    /// <summary>Of the worse ones, and of the others.</summary>
    private const int MostShown = 300;

    private readonly List<ChangedAnswer> _changed = [];
    private TrialScore _before;
    private TrialScore _after;
    private int _worse;

    public TrialResult Result(int asked, int of) => new(asked, of, _before, _after, _worse, [.. _changed]);

    /// <param name="question">What was asked.</param>
    /// <param name="day">As of when.</param>
    /// <param name="before">Answered and judged without the drafts.</param>
    /// <param name="after">With them.</param>
    /// <param name="isJudged">The sets can tell what is right on this day.</param>
    public void Add(string question, DateOnly day, (Answer Answer, Judgement Judgement) before, (Answer Answer, Judgement Judgement) after, bool isJudged)
    {
        if (isJudged)
        {
            _before = _before.With(before.Judgement);
            _after = _after.With(after.Judgement);
        }

        var isWorse = isJudged && IsWorse(before.Judgement, after.Judgement);
        _worse += isWorse ? 1 : 0;
        if ((isWorse || before.Answer.Text != after.Answer.Text) && _changed.Count(changed => changed.IsWorse == isWorse) < MostShown)
        {
            _changed.Add(new ChangedAnswer(day, question, First(before.Answer), First(after.Answer), isWorse, isJudged ? after.Judgement.Why : ""));
        }
    }

    private static bool IsWorse(Judgement before, Judgement after) => after.Result > before.Result || (after.WrongAmount && !before.WrongAmount);

    private static string First(Answer answer) => AnswerRenderer.Plain(answer.Text).Split('\n')[0];
}
