using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports.Copies;

/// <summary>
/// Puts copies of one report together. A clean copy overrules a scan; copies of one rank that contradict each other cancel
/// out. A scan fills only what the clean copy leaves open: a unit that a complete table does not name was misread.
/// </summary>
public static class ReportMerge
{
    public static MergedReport Of(IReadOnlyList<ReportCopy> copies)
    {
        ArgumentNullException.ThrowIfNull(copies);
        var differences = new List<ReportDifference>();
        var ranked = copies.OrderBy(copy => copy.IsScan).ThenByDescending(copy => HeadFields(copy.Report)).ToList();
        var report = ranked[0].Report;
        foreach (var copy in ranked.Skip(1))
            differences.AddRange(HeadDifferences.Of(report, copy));

        var clean = ranked.FindAll(copy => !copy.IsScan);
        var scans = ranked.FindAll(copy => copy.IsScan);
        var kept = CopyAgreement.Of(clean, differences);
        kept.AddRange(clean.Count == 0
            ? CopyAgreement.OnPlaces(CopyAgreement.Of(scans, differences), scans, differences)
            : Additions(CopyAgreement.Of(scans, differences), scans, kept, differences));

        var added = differences.Where(difference => difference.Kind == DifferenceKind.OnlyHere).Select(difference => difference.Kept!).ToList();
        foreach (var copy in copies.Where(copy => !copy.IsStored))
        {
            differences.AddRange(kept.Where(item => item.Side is not null && !added.Contains(item) && !copy.Observations.Any(item.IsSameCell))
                .Select(item => new ReportDifference(DifferenceKind.MissingHere, copy, item, null)));
        }

        return new MergedReport(report, [.. kept.Select(item => item with { ReportId = report.Id })], differences);
    }

    private static int HeadFields(Report report) => (report.Number is null ? 0 : 2) + (report.Date is null ? 0 : 1);

    /// <summary>What scans add to clean copies; where they only disagree, they are noted down.</summary>
    private static List<Observation> Additions(
        List<Observation> scanned, List<ReportCopy> scans, List<Observation> clean, List<ReportDifference> differences)
    {
        var additions = new List<Observation>();
        foreach (var item in scanned)
        {
            var copy = scans.First(scan => scan.Observations.Any(other => other.IsSameCell(item) && other.Value == item.Value));
            var same = clean.FindAll(item.IsSameCell);
            if (same.Count == 0)
            {
                var hasRoom = HasRoom(item, [.. clean, .. additions]);
                differences.Add(new ReportDifference(hasRoom ? DifferenceKind.OnlyHere : DifferenceKind.NoRoom, copy, hasRoom ? item : null, item));
                if (hasRoom)
                    additions.Add(item);
            }
            else if (same.TrueForAll(other => other.Value != item.Value))
                differences.Add(new ReportDifference(DifferenceKind.Value, copy, same[0], item));
            else if (item.Side is not null && same.TrueForAll(other => (other.Side, other.Position) != (item.Side, item.Position)))
                differences.Add(new ReportDifference(DifferenceKind.Place, copy, same[0], item));
        }

        return additions;
    }

    /// <summary>The table has this place free, and the figures around it allow the value; or there is no such table yet.</summary>
    private static bool HasRoom(Observation item, List<Observation> kept)
    {
        var table = kept.FindAll(other => other.Side is not null && (other.IndicatorId, other.EntityKind) == (item.IndicatorId, item.EntityKind));
        if (table.Count == 0 || table.TrueForAll(Scans.ScanMark.IsOn))
            return true;
        var column = table.FindAll(other => other.Side == item.Side);
        return item.Side is not null && item.Position <= table.Max(other => other.Position)
            && column.TrueForAll(other => other.Position < item.Position ? other.Value >= item.Value : other.Position > item.Position && other.Value <= item.Value);
    }
}
