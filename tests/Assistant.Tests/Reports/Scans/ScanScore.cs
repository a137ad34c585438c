using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Reports;

namespace Assistant.Tests.Reports.Scans;

/// <summary>What a reading gives of a report of known truth. Wrong is any figure, side or place that the truth does not have.</summary>
internal sealed record ScanScore(int Cells, int Right, IReadOnlyList<Observation> Wrong)
{
    public static ScanScore Of(KnownReport truth, ReportReading reading)
    {
        var known = truth.Tables.SelectMany(table => Known(table, table.Top, RankSide.Top).Concat(Known(table, table.Bottom, RankSide.Bottom))).ToHashSet();
        var right = reading.Observations.Where(item => known.Any(cell =>
            (cell.Indicator, cell.Kind, cell.Entity, cell.Value) == (item.IndicatorId, item.EntityKind, item.EntityId, item.Value)
            && (item.Side is null || (item.Side == cell.Side && item.Position == cell.Position)))).ToList();
        return new ScanScore(truth.Cells, right.Count, [.. reading.Observations.Except(right)]);
    }

    private static IEnumerable<(string Indicator, EntityKind Kind, string Entity, decimal Value, RankSide Side, int Position)> Known(
        KnownTable table, IReadOnlyList<KnownCell> cells, RankSide side) =>
        cells.Select((cell, index) => (table.Indicator.Id, table.Kind, cell.EntityId, cell.Value, side, index + 1));
}
