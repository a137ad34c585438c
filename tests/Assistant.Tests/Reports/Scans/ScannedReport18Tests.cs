using System.Globalization;
using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Reports;
using Xunit.Abstractions;

namespace Assistant.Tests.Reports.Scans;

/// <summary>The poor scan of report 18 against the clean text of the same report.</summary>
public class ScannedReport18Tests(ITestOutputHelper output)
{
    private const string Scan = "bao-cao-18-tuan-40-2022.ocr.txt";
    private const string Clean = "bao-cao-18-tuan-40-2022.txt";

    [SkippableFact]
    public void Every_figure_that_is_read_from_the_scan_is_the_printed_one_on_its_side_and_place()
    {
        var (scan, clean) = (Read(Scan), Read(Clean));
        var truth = clean.Observations.Select(Cell).ToHashSet();

        Assert.True(scan.IsScan);
        Assert.Equal(clean.Report, scan.Report);
        Assert.All(scan.Observations, item => Assert.Contains(Cell(item), truth));
    }

    [SkippableTheory]
    [InlineData("Bảng 1", 5, 6)]
    [InlineData("Bảng 2", 10, 10)]
    [InlineData("Bảng 3", 4, 6)]
    [InlineData("Bảng 4", 10, 10)]
    [InlineData("Bảng 5", 5, 6)]
    [InlineData("Bảng 6", 9, 10)]
    public void Recall_and_precision_of_each_table(string table, int right, int cells)
    {
        var truth = Read(Clean).Observations.Where(item => item.Location == table).Select(Cell).ToHashSet();
        var read = Read(Scan).Observations.Where(item => item.Location == table).Select(Cell).ToList();

        Assert.Equal((right, cells, 0), (read.Count(truth.Contains), truth.Count, read.Count(cell => !truth.Contains(cell))));
        output.WriteLine(string.Create(CultureInfo.GetCultureInfo("vi-VN"),
            $"| {table} | {cells} | {right} | {100.0 * right / cells:0.0} % | {100.0 * read.Count(truth.Contains) / read.Count:0} % |"));
    }

    [SkippableFact]
    public void What_is_not_legible_is_named_with_its_line_and_what_stands_there()
    {
        (int Line, string Raw)[] named = [.. Read(Scan).Problems.Select(problem => (problem.Line, problem.Raw.Split(' ')[^1]))];

        Assert.Equal([(97, "|1-015.620"), (121, "519,"), (125, "100,009"), (150, "540,"), (166, "4.35%")], named);
    }

    [SkippableFact]
    public void The_garbled_names_that_the_data_lists_are_not_what_makes_it_work()
    {
        var knowledge = ShippedKnowledge.Base;
        var reader = new ReportReader(
            knowledge.Indicators,
            new PlaceDirectory([.. knowledge.Places.All.Select(place => place with { OcrVariants = [] })], [], []),
            new AgencyDirectory([.. knowledge.Agencies.All.Select(agency => agency with { OcrVariants = [] })], []));

        Assert.Equal(Read(Scan).Observations, reader.Read(Scan, SharedMaterial.Report(Scan)).Observations);
    }

    [SkippableFact]
    public void The_scan_with_any_line_or_two_lost_yields_no_figure_that_is_not_printed()
    {
        var truth = Read(Clean).Observations.Select(Value).ToHashSet();
        var lines = SharedMaterial.Report(Scan).Split('\n');
        var tables = Array.FindIndex(lines, line => line.StartsWith("Badng 1", StringComparison.Ordinal));
        Parallel.ForEach(Enumerable.Range(tables, 85).SelectMany(lost => new[] { (lost, 1), (lost, 2), (lost, 3) }), cut =>
        {
            var rest = string.Join('\n', lines.Where((_, index) => index < cut.lost || index >= cut.lost + cut.Item2));
            Assert.All(Shipped.Reader.Read(Scan, rest).Observations, item => Assert.True(truth.Contains(Value(item)), $"without {cut}: {item}"));
        });
    }

    [SkippableFact]
    public void The_scan_cut_anywhere_yields_no_figure_that_is_not_printed()
    {
        var truth = Read(Clean).Observations.Select(Value).ToHashSet();
        var text = SharedMaterial.Report(Scan);
        for (var length = 0; length < 11_000; length += 293)
            Assert.All(Shipped.Reader.Read(Scan, text[..length]).Observations, item => Assert.Contains(Value(item), truth));
    }

    private static ReportReading Read(string name) => Shipped.Reader.Read(name, SharedMaterial.Report(name));

    private static (string, string, string, decimal, RankSide?, int?) Cell(Observation item) =>
        (item.Location, item.IndicatorId, item.EntityId, item.Value, item.Side, item.Position);

    private static (string, string, decimal) Value(Observation item) => (item.IndicatorId, item.EntityId, item.Value);
}
