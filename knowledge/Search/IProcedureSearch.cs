namespace Assistant.Knowledge.Search;

/// <summary>Finds the procedures that a message may mean, best first. A message that means none gets low confidences, not errors.</summary>
public interface IProcedureSearch
{
    IReadOnlyList<ProcedureHit> Search(string question, int limit);
}

/// <summary>
/// <paramref name="Confidence"/> 0..1: how likely the message means this procedure.
/// <paramref name="Known"/> 0..1: how likely it means any procedure that the index holds; the same for all hits of a search.
/// </summary>
public readonly record struct ProcedureHit(string ProcedureId, double Confidence, double Known = 1)
{
    /// <summary>How likely this procedure is meant if any is, 0..1: what counts where a few are known to be in question.</summary>
    public double Share => Known > 0 ? Confidence / Known : 0;

    /// <summary>0..1: how far the message and the official title say the same; 1: neither says more.</summary>
    public double Titled { get; init; }

    /// <summary>The same of whichever name fits best, the title or a phrasing.</summary>
    public double Named { get; init; }
}
