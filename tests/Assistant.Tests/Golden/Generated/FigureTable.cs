using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Golden.Generated;

/// <summary>One figure of a table, with its rank from the top and from the bottom; null: what is printed does not tell.</summary>
internal sealed record TableRow(string Unit, decimal Value, RankSide? Side, int? FromTop, int? FromBottom);

/// <summary>What one report prints of one indicator and one kind of unit, read from the store and ranked without any query.</summary>
internal sealed record FigureTable(string Report, string Period, string Indicator, string Unit, EntityKind Kind, IReadOnlyList<TableRow> Rows)
{
    /// <summary>From the highest.</summary>
    public IReadOnlyList<TableRow> Top => [.. Rows.Where(row => row.Side == RankSide.Top).OrderByDescending(row => row.Value)];

    /// <summary>From the lowest.</summary>
    public IReadOnlyList<TableRow> Bottom => [.. Rows.Where(row => row.Side == RankSide.Bottom).OrderBy(row => row.Value)];

    /// <summary>The table prints both ends of a ranking.</summary>
    public bool IsRanking => Top.Count > 0 && Bottom.Count > 0;

    /// <summary>No two units of an end share a value.</summary>
    public bool HasNoTies => Rows.Select(row => row.Value).Distinct().Count() == Rows.Count;

    public bool IsPercent => Unit == "%";

    public static IReadOnlyList<FigureTable> All(IMetricsStore store)
    {
        var labels = store.Reports(includeInternal: true).ToDictionary(report => report.Id, report => report.Period.Label, StringComparer.Ordinal);
        return
        [
            .. store.Observations(new ObservationFilter { IncludeInternal = true })
                .GroupBy(row => (row.ReportId, row.IndicatorId, row.EntityKind, row.Unit))
                .Select(rows => new FigureTable(rows.Key.ReportId, labels[rows.Key.ReportId], rows.Key.IndicatorId, rows.Key.Unit, rows.Key.EntityKind, [.. rows.Select(row => Ranked(row, [.. rows]))]))
                .OrderBy(table => table.Report, StringComparer.Ordinal).ThenBy(table => table.Indicator, StringComparer.Ordinal).ThenBy(table => table.Kind),
        ];
    }

    private static TableRow Ranked(Observation row, List<Observation> all) => new(
        row.EntityId,
        row.Value,
        row.Side,
        row.Side == RankSide.Top ? all.Count(other => other.Side == RankSide.Top && other.Value > row.Value) + 1 : null,
        row.Side == RankSide.Bottom ? all.Count(other => other.Side == RankSide.Bottom && other.Value < row.Value) + 1 : null);
}
