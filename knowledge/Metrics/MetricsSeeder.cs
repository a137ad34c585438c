using Assistant.Knowledge.Loading;

namespace Assistant.Knowledge.Metrics;

/// <summary>Puts the figures that ship with the program into the store, so that a fresh copy can answer.</summary>
public static class MetricsSeeder
{
    /// <summary>
    /// Imports what is missing and returns how many reports were added. A report that the store knows already is left alone:
    /// an office may have imported a corrected one.
    /// </summary>
    /// <exception cref="KnowledgeLoadException">A file is wrong; the message names file, row and column.</exception>
    public static int Seed(IMetricsStore store, string folder)
    {
        ArgumentNullException.ThrowIfNull(store);
        var reading = MetricsCsv.Read(folder);
        if (reading.Problems.Count > 0)
            throw new KnowledgeLoadException(reading.Problems);
        var known = store.Reports(includeInternal: true).Select(report => report.Id).ToHashSet(StringComparer.Ordinal);
        var added = 0;
        foreach (var import in reading.Imports.Where(import => !known.Contains(import.Report.Id)))
        {
            if (store.Import(import) is { Outcome: ImportOutcome.Refused } refused)
                throw new KnowledgeLoadException(refused.Problems);
            added++;
        }

        return added;
    }
}
