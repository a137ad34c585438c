namespace Assistant.Knowledge.Metrics;

/// <summary>
/// The rows of one indicator in one report, with the ranks that follow from them. A document prints both ends: from the top a
/// rank counts the units above; from the bottom it would need the number of units measured, which no document tells. A feed gives every unit that reported, and
/// ranks count among those.
/// </summary>
internal abstract class RankedRows(Coverage coverage)
{
    public Coverage Coverage { get; } = coverage;

    /// <summary>Where the values of units lie that are not known; null: all units are.</summary>
    public abstract HiddenSpan? Hidden { get; }

    public abstract int PrintedTop { get; }

    public abstract int PrintedBottom { get; }

    public static RankedRows Of(MetricSlice slice, bool lowerIsBetter)
    {
        var coverage = new Coverage(slice.Rows.Select(row => row.EntityId).Distinct(StringComparer.Ordinal).Count(), slice.Total);
        return slice.Report.IsFeed
            ? new WholeRows(slice.Rows, coverage, lowerIsBetter)
            : new PrintedEnds(slice.Rows, coverage, lowerIsBetter);
    }

    /// <summary>Whether the highest, or the lowest, of all is among the rows.</summary>
    public abstract bool KnowsEnd(RankSide side);

    /// <summary>From the highest down, or from the lowest up.</summary>
    public abstract IReadOnlyList<RankedObservation> Side(RankSide side, int count, Func<string, bool> asks);

    /// <summary>Who stands at a rank, with all who share its value; empty when what is known does not tell.</summary>
    public abstract IReadOnlyList<RankedObservation> Holders(int rank, out bool tieMayGoOn);

    public abstract RankedObservation? RowOf(string entityId);
}
