using Assistant.Bot.Answers;
using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Evaluation;

namespace Assistant.Bot.Editing.Trials;

/// <summary>Asks questions of the current knowledge and of the same with drafts, one after the other, and compares.</summary>
internal sealed class Trial(Generation now, Generation drafted)
{
    private const int MostShown = 300;

    private readonly Evaluator _now = Evaluator.Over(now.Services);
    private readonly Evaluator _drafted = Evaluator.Over(drafted.Services);
    private readonly List<ChangedAnswer> _changed = [];
    private TrialScore _before;
    private TrialScore _after;

    /// <param name="items">What is asked and judged as of today.</param>
    /// <param name="today">The day of the trial.</param>
    /// <param name="later">Days on which the drafts take effect.</param>
    /// <param name="targets">Procedures that the drafts are about: questions about them are asked on those days too.</param>
    /// <param name="progress">Told after each question.</param>
    /// <param name="cancellationToken">Ends the trial.</param>
    public async Task RunAsync(
        IReadOnlyList<GoldenItem> items, DateOnly today, IReadOnlyList<DateOnly> later, IReadOnlySet<string> targets, Action<TrialResult> progress, CancellationToken cancellationToken)
    {
        // What is expected of a question about an imported procedure cannot be judged where it was not imported.
        List<GoldenItem> judged = [.. items.Where(_now.CanBeJudged)];
        List<(GoldenItem Item, DateOnly Day)> soon = [.. later.SelectMany(day => judged.Where(item => IsAbout(item, targets)).Select(item => (item, day)))];
        var (asked, of) = (0, judged.Count + soon.Count);
        progress(Result(asked, of));
        foreach (var item in judged)
        {
            await CompareAsync(item, today, isJudged: true, cancellationToken);
            progress(Result(++asked, of));
        }

        // On later days answers are meant to change: they are shown, and the sets cannot tell whether they are right.
        foreach (var (item, day) in soon)
        {
            await CompareAsync(item, day, isJudged: false, cancellationToken);
            progress(Result(++asked, of));
        }
    }

    private TrialResult Result(int asked, int of) => new(asked, of, _before, _after, [.. _changed]);

    private async Task CompareAsync(GoldenItem item, DateOnly day, bool isJudged, CancellationToken cancellationToken)
    {
        // Nobody waits for this; turns of people go first.
        await Task.Yield();
        var before = await _now.AskAsync(item, day, cancellationToken);
        var after = await _drafted.AskAsync(item, day, cancellationToken);
        foreach (var (old, changed) in before.Zip(after))
        {
            if (isJudged)
            {
                _before = _before.With(old.Judgement);
                _after = _after.With(changed.Judgement);
            }

            if (old.Answer.Text != changed.Answer.Text && _changed.Count < MostShown)
            {
                var worse = isJudged && (Worse(old.Judgement.Result, changed.Judgement.Result) || (changed.Judgement.WrongAmount && !old.Judgement.WrongAmount));
                _changed.Add(new ChangedAnswer(day, old.Turn.Question, First(old.Answer), First(changed.Answer), worse, isJudged ? changed.Judgement.Why : ""));
            }
        }
    }

    private static bool Worse(Verdict before, Verdict after) => after > before;

    private static bool IsAbout(GoldenItem item, IReadOnlySet<string> targets) =>
        item.Turns.Any(turn => turn.Expected.Procedures.Concat(turn.Expected.Ask).Any(targets.Contains));

    private static string First(Answer answer) => AnswerRenderer.Plain(answer.Text).Split('\n')[0];
}
