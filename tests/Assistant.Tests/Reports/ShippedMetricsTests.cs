using Assistant.Knowledge;
using Assistant.Knowledge.Reports;

namespace Assistant.Tests.Reports;

public class ShippedMetricsTests
{
    private static readonly string[] Reports =
        ["bao-cao-18-tuan-40-2022.txt", "bao-cao-28-tuan-51-2022.txt", "bao-cao-hoi-nghi-2024.md"];

    /// <summary>After a change of the reader or a new report: ASSISTANT_EXPORT_METRICS=&lt;folder&gt; writes the files anew.</summary>
    [SkippableFact]
    public void The_shipped_files_are_byte_for_byte_what_the_reader_yields()
    {
        var (files, _) = MetricsExport.Read(Shipped.Reader, Reports.Select(SharedMaterial.ReportPath));
        if (Environment.GetEnvironmentVariable("ASSISTANT_EXPORT_METRICS") is { Length: > 0 } folder)
            MetricsExport.Write(files, folder);

        var shipped = Directory.GetFiles(Shipped.MetricsFolder).ToDictionary(path => Path.GetFileName(path)!, File.ReadAllText);

        Assert.Equal(files.Keys.Order(), shipped.Keys.Order());
        foreach (var (name, text) in files)
            Assert.Equal(text, shipped[name]);
    }
}
