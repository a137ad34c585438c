namespace Assistant.Knowledge.Metrics;

/// <summary>Every unit that reported, by value. Equal values share the rank of the first of them.</summary>
internal sealed class WholeRows : RankedRows
{
    private readonly List<RankedObservation> _highestFirst;

    public WholeRows(IReadOnlyList<Observation> rows, Coverage coverage, bool lowerIsBetter)
        : base(coverage)
    {
        var best = rows.OrderBy(row => lowerIsBetter ? row.Value : -row.Value).ThenBy(row => row.EntityId, StringComparer.Ordinal).ToList();
        var ranked = new List<RankedObservation>(best.Count);
        for (var index = 0; index < best.Count; index++)
        {
            var ties = index > 0 && best[index].Value == best[index - 1].Value;
            ranked.Add(new RankedObservation(ties ? ranked[^1].Rank : index + 1, best[index]));
        }

        if (lowerIsBetter)
            ranked.Reverse();
        _highestFirst = ranked;
    }

    public override HiddenSpan? Hidden => Coverage.IsComplete ? null : new HiddenSpan(null, null);

    public override int PrintedTop => _highestFirst.Count;

    public override int PrintedBottom => 0;

    public override bool KnowsEnd(RankSide side) => true;

    public override IReadOnlyList<RankedObservation> Side(RankSide side, int count, Func<string, bool> asks)
    {
        var rows = _highestFirst.Where(row => asks(row.Observation.EntityId));
        return [.. (side == RankSide.Top ? rows : rows.Reverse()).Take(count)];
    }

    public override IReadOnlyList<RankedObservation> Holders(int rank, out bool tieMayGoOn)
    {
        tieMayGoOn = false;
        var holder = _highestFirst.Where(row => row.Rank <= rank).MaxBy(row => row.Rank);
        return holder is null || rank > _highestFirst.Count ? [] : _highestFirst.FindAll(row => row.Rank == holder.Rank);
    }

    public override RankedObservation? RowOf(string entityId) => _highestFirst.Find(row => row.Observation.EntityId == entityId);
}
