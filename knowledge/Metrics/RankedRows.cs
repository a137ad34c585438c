namespace Assistant.Knowledge.Metrics;

/// <summary>
/// The printed rows of one indicator in one report, with the ranks that follow from them. From the top a rank counts the
/// units above; from the bottom it needs the number of all units.
/// </summary>
internal sealed class RankedRows
{
    private readonly List<RankedObservation> _top;
    private readonly List<RankedObservation> _bottom;
    private readonly List<RankedObservation> _unranked;
    private readonly int _length;

    private RankedRows(List<RankedObservation> top, List<RankedObservation> bottom, List<RankedObservation> unranked, Coverage coverage, int length)
    {
        _top = top;
        _bottom = bottom;
        _unranked = unranked;
        Coverage = coverage;
        _length = length;
    }

    public Coverage Coverage { get; }

    public int PrintedTop => _top.Count;

    public int PrintedBottom => _bottom.Count;

    public static RankedRows Of(IReadOnlyList<Observation> rows, int? total)
    {
        var top = rows.Where(row => row.Side == RankSide.Top).OrderBy(row => row.Position).ToList();
        var bottom = rows.Where(row => row.Side == RankSide.Bottom).OrderBy(row => row.Position).ToList();

        // Both columns are equally long; a row that could not be read leaves a gap, and the others keep their places.
        var length = rows.Max(row => row.Position) ?? 0;
        return new RankedRows(
            top.ConvertAll(row => new RankedObservation(FirstOfTie(top, row), row)),
            bottom.ConvertAll(row => new RankedObservation(total - length + FirstOfTie(bottom, row), row)),
            rows.Where(row => row.Side is null).OrderByDescending(row => row.Value).Select(row => new RankedObservation(null, row)).ToList(),
            new Coverage(rows.Select(row => row.EntityId).Distinct(StringComparer.Ordinal).Count(), total),
            length);
    }

    /// <summary>
    /// From the highest down, or from the lowest up. Units that a text merely names can stand in for the highest, marked as
    /// unranked; they say nothing about the lowest.
    /// </summary>
    public IReadOnlyList<RankedObservation> Side(RankSide side, int count)
    {
        if (side == RankSide.Bottom)
            return _bottom.AsEnumerable().Reverse().OrderBy(row => row.Observation.Value).Take(count).ToList();
        return (_top.Count > 0 ? _top : _unranked).Take(count).ToList();
    }

    /// <summary>Who stands at a rank, with all who share its value; empty when what is printed does not tell.</summary>
    public IReadOnlyList<RankedObservation> Holders(int rank, out bool tieMayGoOn)
    {
        var (side, position) = rank <= _length ? (_top, rank) : (_bottom, rank - (Coverage.Of ?? 0) + _length);
        tieMayGoOn = false;
        if (rank < 1 || (side == _bottom && Coverage.Of is null) || side.Find(row => row.Observation.Position == position) is not { } found)
            return [];
        var holders = side.FindAll(row => row.Observation.Value == found.Observation.Value);
        tieMayGoOn = holders.Count > 1 && (side == _top ? holders[^1] == side[^1] : holders[0] == side[0]);
        return holders;
    }

    public RankedObservation RowOf(Observation observation) =>
        _top.Concat(_bottom).Concat(_unranked).First(row => row.Observation == observation);

    private static int? FirstOfTie(List<Observation> column, Observation row) =>
        column.Where(other => other.Value == row.Value).Min(other => other.Position);
}
