using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Reports.Scans;

namespace Assistant.Knowledge.Reports.Copies;

/// <summary>One copy of a report: a clean text, a scan, or what the store holds of either.</summary>
/// <param name="Name">How a person knows it: the file's name.</param>
/// <param name="Report">The report as this copy has it.</param>
/// <param name="Observations">Its figures.</param>
/// <param name="IsScan">Clean copies overrule scans.</param>
public sealed record ReportCopy(string Name, Report Report, IReadOnlyList<Observation> Observations, bool IsScan)
{
    private const string InStore = "kho số liệu";

    /// <summary>What the store held before.</summary>
    public bool IsStored { get; private init; }

    public static ReportCopy Of(ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new ReportCopy(reading.FileName, reading.Report!, reading.Observations, reading.IsScan);
    }

    /// <summary>What the store holds of a report, apart by where it came from.</summary>
    public static IEnumerable<ReportCopy> InStoreOf(Report report, IMetricsStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        foreach (var stored in store.Reports(includeInternal: true).Where(stored => IsSame(stored, report)))
        {
            var figures = store.Observations(new ObservationFilter { ReportId = stored.Id, IncludeInternal = true });
            foreach (var part in figures.GroupBy(ScanMark.IsOn))
                yield return new ReportCopy(InStore, stored, [.. part], part.Key) { IsStored = true };
        }
    }

    /// <summary>
    /// Two copies of one report have one id, or cover the same days while one of them has lost what the id is made of.
    /// </summary>
    public static bool IsSame(Report one, Report other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Id == other.Id
            || ((one.Period.From, one.Period.To) == (other.Period.From, other.Period.To) && (one.Number is null || other.Number is null));
    }
}
