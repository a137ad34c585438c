using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Evaluation;

namespace Assistant.Bot.Editing.Trials;

/// <summary>Asks questions of the current knowledge and of the same with drafts, one after the other, and compares.</summary>
internal sealed class Trial(Generation now, Generation drafted)
{
    private readonly Evaluator _now = Evaluator.Over(now.Services);
    private readonly Evaluator _drafted = Evaluator.Over(drafted.Services);
    private readonly TrialTally _tally = new();

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
        progress(_tally.Result(asked, of));
        foreach (var item in judged)
        {
            await CompareAsync(item, today, isJudged: true, cancellationToken);
            progress(_tally.Result(++asked, of));
        }

        // On later days answers are meant to change: they are shown, and the sets cannot tell whether they are right.
        foreach (var (item, day) in soon)
        {
            await CompareAsync(item, day, isJudged: false, cancellationToken);
            progress(_tally.Result(++asked, of));
        }
    }

    private async Task CompareAsync(GoldenItem item, DateOnly day, bool isJudged, CancellationToken cancellationToken)
    {
        // Nobody waits for this: it gives the thread back after each question, and takes no more than one.
        await Task.Yield();
        var before = await _now.AskAsync(item, day, cancellationToken);
        var after = await _drafted.AskAsync(item, day, cancellationToken);
        foreach (var (old, changed) in before.Zip(after))
        {
            _tally.Add(old.Turn.Question, day, (old.Answer, old.Judgement), (changed.Answer, changed.Judgement), isJudged);
        }
    }

    private static bool IsAbout(GoldenItem item, IReadOnlySet<string> targets) =>
        item.Turns.Any(turn => turn.Expected.Procedures.Concat(turn.Expected.Ask).Any(targets.Contains));
}
