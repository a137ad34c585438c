using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports.Copies;

/// <summary>What became of the readings of one report.</summary>
/// <param name="Readings">The copies that came in together.</param>
/// <param name="Merged">What they say together with what the store held of scans; null when nothing was read.</param>
/// <param name="Corrected">How the store's clean figures differed before, where a clean copy came in.</param>
/// <param name="Fallen">Figures that contradict another report of the series.</param>
/// <param name="Result">What the store did; null when nothing was offered to it.</param>
public sealed record IntakeResult(
    IReadOnlyList<ReportReading> Readings,
    MergedReport? Merged,
    IReadOnlyList<ReportDifference> Corrected,
    IReadOnlyList<FallenTotal> Fallen,
    ImportResult? Result);

/// <summary>
/// Takes readings into the store, copies of one report as one. A scan never pushes out clean figures; a clean copy replaces
/// those of an earlier clean copy.
/// </summary>
public sealed class ReportIntake(IMetricsStore store, IndicatorCatalog indicators)
{
    public IReadOnlyList<IntakeResult> Take(IEnumerable<ReportReading> readings) => [.. Groups(readings).Select(Take)];

    private static List<List<ReportReading>> Groups(IEnumerable<ReportReading> readings)
    {
        var groups = new List<List<ReportReading>>();
        foreach (var reading in readings)
        {
            var group = reading.Report is null || reading.Observations.Count == 0
                ? null
                : groups.Find(group => group[0] is { Report: { } report, Observations.Count: > 0 } && ReportCopy.IsSame(report, reading.Report));
            if (group is null)
                groups.Add([reading]);
            else
                group.Add(reading);
        }

        return groups;
    }

    private IntakeResult Take(List<ReportReading> readings)
    {
        if (readings[0].Report is not { } report || readings[0].Observations.Count == 0)
            return new IntakeResult(readings, null, [], [], null);
        var stored = ReportCopy.InStoreOf(report, store).ToList();
        var hasClean = readings.Exists(reading => !reading.IsScan);
        var merged = ReportMerge.Of([.. readings.Select(ReportCopy.Of), .. stored.Where(copy => copy.IsScan || !hasClean)]);
        var fallen = RunningTotals.Check(merged, store, indicators.All);
        var kept = merged.Observations.Except(fallen.Where(total => !total.IsKept).Select(total => total.Figure)).ToList();
        var corrected = hasClean ? Corrections(merged, stored.Find(copy => !copy.IsScan)) : [];
        return new IntakeResult(readings, merged with { Observations = kept }, corrected, fallen, store.Import(new ReportImport(merged.Report, kept)));
    }

    private static List<ReportDifference> Corrections(MergedReport merged, ReportCopy? before) => before is null
        ? []
        : [.. merged.Observations.Select(item => (Item: item, Before: before.Observations.FirstOrDefault(item.IsSameCell)))
            .Where(pair => pair.Before is { } old && old.Value != pair.Item.Value)
            .Select(pair => new ReportDifference(DifferenceKind.Value, before, pair.Item, pair.Before))];
}
