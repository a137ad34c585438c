using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports;

/// <summary>Turns report files into the CSV files that ship with the program. No figure is ever typed into those by hand.</summary>
public static class MetricsExport
{
    /// <summary>The CSV files by name, and what each report yielded. Files that are no reports are left out.</summary>
    public static (IReadOnlyDictionary<string, string> Files, IReadOnlyList<ReportReading> Readings) Read(
        ReportReader reader, IEnumerable<string> reportPaths)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var readings = reportPaths.Select(path => reader.Read(Path.GetFileName(path), File.ReadAllText(path))).ToList();
        var imports = readings.Where(reading => reading.Report is not null && reading.Observations.Count > 0)
            .Select(reading => new ReportImport(reading.Report!, reading.Observations));
        return (MetricsCsv.Write(imports), readings);
    }

    /// <summary>Writes the files into <paramref name="folder"/>, which is created when missing.</summary>
    public static void Write(IReadOnlyDictionary<string, string> files, string folder)
    {
        ArgumentNullException.ThrowIfNull(files);
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in files)
            File.WriteAllText(Path.Combine(folder, name), text);
    }
}
