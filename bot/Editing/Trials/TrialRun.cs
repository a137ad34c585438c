using Assistant.Bot.Conversations.Generations;

namespace Assistant.Bot.Editing.Trials;

internal enum TrialState
{
    Running,
    Done,
    Stopped,
    Failed,
}

/// <summary>One trial of some drafts on top of what was live when it began.</summary>
/// <param name="Ids">The drafts.</param>
/// <param name="Mark">The state of the log that they were tried on.</param>
/// <param name="All">All questions were asked, not a selection.</param>
/// <param name="Editor">Who asked for it.</param>
internal sealed record TrialRun(IReadOnlyList<long> Ids, long Mark, bool All, Editor Editor) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private volatile TrialResult _result = TrialResult.Empty;
    private volatile object _state = TrialState.Running;

    public TrialResult Result => _result;

    public TrialState State => (TrialState)_state;

    public CancellationToken Stopping => _stop.Token;

    /// <summary>What could not be used, in Vietnamese; null while nothing went wrong.</summary>
    public string? Fault { get; private set; }

    public void Report(TrialResult result) => _result = result;

    public void End(TrialState state, string? fault = null)
    {
        Fault = fault;
        _state = state;
    }

    public void Stop() => _stop.Cancel();

    /// <summary>Still says something about publishing these drafts now.</summary>
    public bool Covers(IReadOnlyCollection<long> ids, Generation current) => State == TrialState.Done && Mark == current.Mark && ids.All(Ids.Contains) && Ids.Count == ids.Count;

    public void Dispose() => _stop.Dispose();
}
