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

    [SkippableFact]
    public void A_report_cut_anywhere_yields_only_figures_of_the_whole()
    {
        foreach (var name in Reports)
        {
            var text = SharedMaterial.Report(name);
            var whole = Shipped.Reader.Read(name, text).Observations.ToHashSet();
            for (var length = 0; length < text.Length; length += 641)
                Assert.Subset(whole, Shipped.Reader.Read(name, text[..length]).Observations.ToHashSet());
        }
    }

    [SkippableFact]
    public void A_report_with_one_lost_line_yields_no_figure_that_it_does_not_print()
    {
        foreach (var name in Reports)
        {
            var lines = SharedMaterial.Report(name).Split('\n');
            var whole = Shipped.Reader.Read(name, string.Join('\n', lines)).Observations
                // A lost heading may lose the end of the list that a row stands at, never its figure.
                .Select(item => (item.IndicatorId, item.EntityId, item.Value)).ToHashSet();
            foreach (var lost in Enumerable.Range(0, lines.Length).Where(index => lines[index].Trim().Length > 0))
            {
                var rest = string.Join('\n', lines.Where((_, index) => index != lost));
                var wrong = Shipped.Reader.Read(name, rest).Observations.Where(item => !whole.Contains((item.IndicatorId, item.EntityId, item.Value)));
                Assert.All(wrong, item => Assert.Fail($"{name} without line {lost + 1} (“{lines[lost]}”): {item}"));
            }
        }
    }
}
