using System.Text;
using Assistant.Knowledge.Metrics.Feeds;
using Assistant.Knowledge.Procedures.Imported;
using Assistant.Tests.Metrics.Feeds;
using Assistant.Tests.Reports;
using Xunit.Abstractions;

namespace Assistant.Tests.Fuzzing;

/// <summary>Spoilt files: read, or refused with a reason in Vietnamese, and never half taken.</summary>
public sealed class ReaderFuzzTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(FeedForm.Csv)]
    [InlineData(FeedForm.Json)]
    [InlineData(FeedForm.JsonLines)]
    [InlineData(FeedForm.Xlsx)]
    public async Task Whatever_file_of_figures_comes_is_taken_or_refused_with_a_reason(FeedForm form)
    {
        using var desk = new FeedDesk();
        var run = FuzzRun.Of($"feed {form}", form == FeedForm.Xlsx ? 800 : 1_500);

        await run.RunAsync(SeedsOf(form), (_, bytes) => Task.FromResult(Import(desk, form, bytes)));

        run.IsClean(output);
    }

    [Fact]
    public async Task Whatever_record_of_the_portal_comes_is_read_or_refused_with_a_reason()
    {
        var reader = new PortalRecordReader(new DateOnly(2026, 11, 24));
        var run = FuzzRun.Of("portal records", 3_000);

        await run.RunAsync(FuzzSeeds.PortalRecords, (_, bytes) =>
        {
            var (procedure, problem) = reader.Read(Encoding.UTF8.GetString(bytes));
            Assert.True((procedure is null) != (problem is null));
            return Task.FromResult(procedure is null ? "refused" : "read");
        });

        run.IsClean(output);
    }

    [Fact]
    public async Task Whatever_report_comes_is_read_or_refused_with_a_reason()
    {
        var run = FuzzRun.Of("reports", 100, longest: 20_000);

        await run.RunAsync(FuzzSeeds.Reports, (_, bytes) =>
        {
            var reading = Shipped.Reader.Read("thu.txt", Encoding.UTF8.GetString(bytes));
            Assert.True(reading.Observations.Count > 0 || reading.Problems.Count > 0);
            return Task.FromResult(reading.Report is null ? "refused" : "read");
        });

        run.IsClean(output);
    }

    private static IReadOnlyList<byte[]> SeedsOf(FeedForm form) => form switch
    {
        FeedForm.Csv => FuzzSeeds.CsvFeeds,
        FeedForm.Json => FuzzSeeds.JsonFeeds,
        FeedForm.JsonLines => FuzzSeeds.JsonLineFeeds,
        _ => [Workbook(), Worksheet()],
    };

    private static string Import(FeedDesk desk, FeedForm form, byte[] bytes)
    {
        // Spoilt bytes of an archive are no archive in most cases; those of a sheet inside one are read.
        var stream = form == FeedForm.Xlsx && !bytes.AsSpan().StartsWith("PK"u8) ? new WorkbookFile(Encoding.UTF8.GetString(bytes), Texts).Open() : new MemoryStream(bytes);
        try
        {
            var summary = desk.Importer.Import(stream, form, new FeedOptions { Location = "tệp", AllOrNothing = true });
            Assert.True(summary.Refused == 0 || (summary.IsKeptOut && summary.Problems.Count > 0));
            return summary.Refused == 0 ? "taken" : "rows refused";
        }
        catch (FeedFormatException broken)
        {
            Assert.Contains(broken.Message, static letter => letter is > '\u00BF' and < '\u1F00');
            return "refused";
        }
    }

    private static readonly string[] Texts = ["chi_tieu", "don_vi", "ky", "gia_tri", "ty-le-ho-so-truc-tuyen-toan-trinh", "Huế", "Tuần 40/2026"];

    private static byte[] Worksheet() => Encoding.UTF8.GetBytes(
        """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row><row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" t="s"><v>5</v></c><c r="C2" t="s"><v>6</v></c><c r="D2" s="1"><v>0.585</v></c></row>""");

    private static byte[] Workbook()
    {
        using var stream = new WorkbookFile(Encoding.UTF8.GetString(Worksheet()), Texts).Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
