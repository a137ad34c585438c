using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Editing.Fragments;
using Assistant.Bot.Evaluation;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Changes;

namespace Assistant.Bot.Editing.Trials;

/// <summary>Tries drafts before they go live: one trial at a time, in the background, on a generation of its own.</summary>
internal sealed partial class TrialDesk(
    GoldenSets sets, ChangeLog log, ChangeDesk desk, GenerationBoard generations, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<TrialDesk> logger) : IDisposable
{
    private readonly Lock _starting = new();
    private volatile TrialRun? _run;

    /// <summary>The newest trial; null: none since the start.</summary>
    public TrialRun? Newest => _run;

    public GoldenSets Sets => sets;

    /// <returns>Why not; null when it runs.</returns>
    /// <exception cref="System.Data.Common.DbException">The log cannot be read.</exception>
    public string? Start(IReadOnlyList<long> ids, bool all, Editor editor)
    {
        var chosen = Chosen(ids);
        if (chosen.Count == 0)
        {
            return "Chưa chọn bản nháp nào để thử.";
        }

        lock (_starting)
        {
            if (_run is { State: TrialState.Running })
            {
                return "Đang có một lần thử chạy; xin chờ hoặc dừng lần đó.";
            }

            var now = generations.Current;
            var drafted = generations.Try([.. log.Read().Changes, .. chosen]);
            if (drafted.Changed.Rejected.FirstOrDefault(rejected => ids.Contains(rejected.Id)) is { } rejected)
            {
                return string.Join(" ", rejected.Problems);
            }

            _run?.Dispose();
            var run = new TrialRun([.. chosen.Select(change => change.Id)], now.Mark, all, editor);
            _run = run;
            _ = Task.Run(() => RunAsync(run, now, drafted, chosen), CancellationToken.None);
            return null;
        }
    }

    public void Stop() => _run?.Stop();

    /// <summary>One question, answered with the drafts and without.</summary>
    /// <exception cref="System.Data.Common.DbException">The log cannot be read.</exception>
    public async Task<(Answer Now, Answer Drafted)> AskAsync(string question, DateOnly? date, CancellationToken cancellationToken)
    {
        var live = log.Read().Changes;
        var drafted = generations.Try([.. live, .. Waiting().Select(kept => kept.Change)]);
        var request = new TurnRequest { Question = question, Caller = Caller.Citizen, Date = date, Markdown = false, IsRehearsal = true };
        return (await generations.Current.Assistant.AskAsync(request, cancellationToken), await drafted.Assistant.AskAsync(request, cancellationToken));
    }

    public void Dispose() => _run?.Dispose();

    private async Task RunAsync(TrialRun run, Generation now, Generation drafted, IReadOnlyList<KnowledgeChange> chosen)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(run.Stopping, lifetime.ApplicationStopping);
        try
        {
            var today = VietnamClock.Today(time);
            List<DateOnly> later = [.. chosen.SelectMany(FragmentSummary.FirstDays).Where(day => day > today).Distinct().Order()];
            await new Trial(now, drafted).RunAsync(sets.Items(run.All), today, later, chosen.Select(change => change.Target).ToHashSet(StringComparer.Ordinal), run.Report, stopping.Token);
            var result = run.Result;
            desk.Tried(run.Ids, run.Editor, string.Create(CultureInfo.InvariantCulture,
                $"{result.Asked} câu, đúng {result.Before.Right} → {result.After.Right}, sai số tiền {result.Before.WrongAmounts} → {result.After.WrongAmounts}, kém đi {result.Worse}"));
            run.End(TrialState.Done);
        }
        catch (OperationCanceledException)
        {
            run.End(TrialState.Stopped);
        }
        catch (InvalidDataException fault)
        {
            run.End(TrialState.Failed, fault.Message);
        }
        catch (Exception fault)
        {
            // A trial has nobody above it: the page tells the editor, the log the operator.
            LogFailed(fault);
            run.End(TrialState.Failed, "Lần thử dừng vì lỗi hệ thống; xem nhật ký.");
        }
    }

    private IReadOnlyList<KnowledgeChange> Chosen(IReadOnlyList<long> ids) => [.. Waiting().Select(kept => kept.Change).Where(change => ids.Contains(change.Id))];

    private IEnumerable<KeptChange> Waiting() => log.List(ChangeState.Draft, ChangeState.Tried).Reverse();

    [LoggerMessage(LogLevel.Error, "A trial of changes failed")]
    private partial void LogFailed(Exception fault);
}
