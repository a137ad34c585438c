namespace Assistant.Knowledge.Metrics;

/// <summary>The highest and the lowest as a document prints them, and units that its text merely names.</summary>
internal sealed class PrintedEnds : RankedRows
{
    private readonly List<RankedObservation> _top;
    private readonly List<RankedObservation> _bottom;
    private readonly List<RankedObservation> _unranked;
    private readonly int _length;
    private readonly int? _total;
    private readonly bool _lowerIsBetter;

    public PrintedEnds(IReadOnlyList<Observation> rows, Coverage coverage, bool lowerIsBetter)
        : base(coverage)
    {
        var top = rows.Where(row => row.Side == RankSide.Top).OrderBy(row => row.Position).ToList();
        var bottom = rows.Where(row => row.Side == RankSide.Bottom).OrderBy(row => row.Position).ToList();
        // Both columns are equally long; a row that could not be read leaves a gap, and the others keep their places.
        _length = rows.Max(row => row.Position) ?? 0;
        _lowerIsBetter = lowerIsBetter;
        // A rank counts from the best end. What stands at the other end needs the number of units that were measured, which a document
        // tells only by printing all: how many units there are on the map is not how many were connected.
        _total = coverage.IsComplete ? coverage.Of : null;
        _top = top.ConvertAll(row => new RankedObservation(lowerIsBetter ? _total + 1 - LastOfTie(top, row) : FirstOfTie(top, row), row));
        _bottom = bottom.ConvertAll(row => new RankedObservation(lowerIsBetter ? _length + 1 - LastOfTie(bottom, row) : _total - _length + FirstOfTie(bottom, row), row));
        _unranked = [.. rows.Where(row => row.Side is null).OrderByDescending(row => row.Value).Select(row => new RankedObservation(null, row))];
    }

    /// <summary>Proved only by an end that was read without a gap: the row that could not be read may be the last one.</summary>
    public override HiddenSpan? Hidden => Coverage.IsComplete ? null : new HiddenSpan(
        IsGapless(_bottom) ? _bottom.Max(row => row.Observation.Value) : null,
        IsGapless(_top) ? _top.Min(row => row.Observation.Value) : null);

    public override int PrintedTop => _top.Count;

    public override int PrintedBottom => _bottom.Count;

    public override bool KnowsEnd(RankSide side) => side == RankSide.Top
        ? _top.Count > 0 && _top[0].Observation.Position == 1
        : _bottom.Count > 0 && _bottom[^1].Observation.Position == _length;

    /// <summary>
    /// Units that a text merely names can stand in for the highest, marked as unranked; they say nothing about the lowest.
    /// Whoever is printed at an end is ahead of all that are not, so the first of some units are certain too.
    /// </summary>
    public override IReadOnlyList<RankedObservation> Side(RankSide side, int count, Func<string, bool> asks)
    {
        var rows = side == RankSide.Bottom
            ? _bottom.AsEnumerable().Reverse().OrderBy(row => row.Observation.Value)
            : (_top.Count > 0 ? _top : _unranked).AsEnumerable();
        return [.. rows.Where(row => asks(row.Observation.EntityId)).Take(count)];
    }

    public override IReadOnlyList<RankedObservation> Holders(int rank, out bool tieMayGoOn)
    {
        tieMayGoOn = false;
        var fromHighest = _lowerIsBetter ? (_total ?? 0) + 1 - rank : rank;
        var fromBottom = _lowerIsBetter ? _length + 1 - rank : rank - (_total ?? 0) + _length;
        var inTop = rank >= 1 && fromHighest >= 1 && fromHighest <= _length && (!_lowerIsBetter || _total is not null);
        var inBottom = rank >= 1 && fromBottom >= 1 && fromBottom <= _length && (_lowerIsBetter || _total is not null);
        var (side, position) = inTop ? (_top, fromHighest) : (_bottom, fromBottom);
        if ((!inTop && !inBottom) || side.Find(row => row.Observation.Position == position) is not { } found)
            return [];
        var holders = side.FindAll(row => row.Observation.Value == found.Observation.Value);
        tieMayGoOn = holders.Count > 1 && (side == _top ? holders[^1] == side[^1] : holders[0] == side[0]);
        return holders;
    }

    public override RankedObservation? RowOf(string entityId) =>
        _top.Concat(_bottom).Concat(_unranked).FirstOrDefault(row => row.Observation.EntityId == entityId);

    private bool IsGapless(List<RankedObservation> end) => end.Count > 0 && end.Count == _length;

    private static int? FirstOfTie(List<Observation> column, Observation row) =>
        column.Where(other => other.Value == row.Value).Min(other => other.Position);

    private static int? LastOfTie(List<Observation> column, Observation row) =>
        column.Where(other => other.Value == row.Value).Max(other => other.Position);
}
