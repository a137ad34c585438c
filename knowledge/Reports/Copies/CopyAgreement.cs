using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports.Copies;

/// <summary>What copies of one rank say together: figures that they contradict each other in are left out.</summary>
internal static class CopyAgreement
{
    /// <summary>A figure says something about a unit; a report may say it at several places.</summary>
    public static bool IsSameCell(this Observation one, Observation other) =>
        (one.IndicatorId, one.EntityKind, one.EntityId) == (other.IndicatorId, other.EntityKind, other.EntityId);

    public static List<Observation> Of(List<ReportCopy> copies, List<ReportDifference> differences)
    {
        var agreed = new List<Observation>();
        var cells = copies.SelectMany(copy => copy.Observations).DistinctBy(item => (item.IndicatorId, item.EntityKind, item.EntityId));
        foreach (var cell in cells)
        {
            var having = copies.FindAll(copy => copy.Observations.Any(cell.IsSameCell));
            var first = having[0].Observations.Where(cell.IsSameCell).ToList();
            var contradicting = having.Skip(1).Select(copy => (Copy: copy, Figure: copy.Observations.First(cell.IsSameCell)))
                .Where(other => !first.Exists(item => item.Value == other.Figure.Value)).ToList();
            if (contradicting.Count == 0)
                agreed.AddRange(first);
            differences.AddRange(contradicting.Select(other =>
                new ReportDifference(DifferenceKind.Value, other.Copy, first[0], other.Figure) { IsSettled = false }));
        }

        return agreed;
    }

    /// <summary>Without figures of which two copies put different units at one place of a table.</summary>
    public static List<Observation> OnPlaces(List<Observation> agreed, List<ReportCopy> copies, List<ReportDifference> differences)
    {
        var clashing = agreed.Where(item => item.Side is not null)
            .GroupBy(item => (item.IndicatorId, item.EntityKind, item.Side, item.Position)).Where(place => place.Count() > 1).ToList();
        foreach (var place in clashing)
        {
            var (first, second) = (place.First(), place.Last());
            var copy = copies.First(copy => copy.Observations.Any(second.IsSameCell));
            differences.Add(new ReportDifference(DifferenceKind.Place, copy, first, second) { IsSettled = false });
        }

        return [.. agreed.Except(clashing.SelectMany(place => place))];
    }
}
