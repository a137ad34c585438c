using System.Globalization;
using Xunit.Abstractions;

namespace Assistant.Tests.Reports.Scans;

/// <summary>
/// Reports of known truth, ruined by chance: nothing wrong may ever be read, however little is. ASSISTANT_SCAN_SEEDS=2000
/// tries more pages than the usual run.
/// </summary>
public class RuinedReportsTests(ITestOutputHelper output)
{
    private const int Seeds = 50;

    /// <summary>The least recall of a level, in percent; the page layouts that no reader can be sure of count as lost.</summary>
    public static TheoryData<string, int> Levels => new() { { "nhẹ", 70 }, { "vừa", 50 }, { "nặng", 20 }, { "nát", 5 } };

    [Theory]
    [MemberData(nameof(Levels))]
    public void No_figure_that_is_read_from_a_ruined_page_is_wrong(string name, int leastRecall)
    {
        var level = ScanLevel.All.Single(level => level.Name == name);
        var seeds = int.TryParse(Environment.GetEnvironmentVariable("ASSISTANT_SCAN_SEEDS"), CultureInfo.InvariantCulture, out var more) ? more : Seeds;
        var scores = Enumerable.Range(0, seeds).AsParallel().AsOrdered().Select(seed => (Seed: seed, Score: Read(level, seed))).ToList();

        Assert.All(scores, page => Assert.True(page.Score.Wrong.Count == 0, $"mức {name}, hạt {page.Seed}: {string.Join("; ", page.Score.Wrong)}"));
        var (cells, right) = (scores.Sum(page => page.Score.Cells), scores.Sum(page => page.Score.Right));
        output.WriteLine(string.Create(CultureInfo.GetCultureInfo("vi-VN"), $"| {name} | {seeds} | {cells:N0} | {right:N0} | {100.0 * right / cells:0.0} % | 0 |"));
        Assert.InRange(100.0 * right / cells, leastRecall, 100);
    }

    [Fact]
    public void The_same_seed_ruins_a_report_in_the_same_way()
    {
        var level = ScanLevel.All[2];

        Assert.Equal(Page(level, 7).Text, Page(level, 7).Text);
        Assert.NotEqual(Page(level, 7).Text, Page(level, 8).Text);
    }

    [Fact]
    public void A_page_that_has_only_lost_its_marks_is_read_almost_in_full()
    {
        var level = new ScanLevel("mất dấu") { MarkLost = 1 };
        var pages = Enumerable.Range(0, 10).Select(seed => Page(level, seed)).ToList();

        Assert.All(pages, page => Assert.Empty(ScanScore.Of(page.Truth, Shipped.Reader.Read("trang.txt", page.Text)).Wrong));
        Assert.True(pages.Sum(page => ScanScore.Of(page.Truth, Shipped.Reader.Read("trang.txt", page.Text)).Right) >= pages.Sum(page => page.Truth.Cells) * 9 / 10);
    }

    private static ScanScore Read(ScanLevel level, int seed)
    {
        var (truth, text) = Page(level, seed);
        return ScanScore.Of(truth, Shipped.Reader.Read("trang.txt", text));
    }

    /// <summary>Every fourth page prints figures that ship with the project, the others made-up ones.</summary>
    private static (KnownReport Truth, string Text) Page(ScanLevel level, int seed)
    {
        var random = new Random(seed);
        var truth = seed % 4 == 0 ? KnownReports.Shipped[seed / 4 % 2] : KnownReports.MadeUp(random);
        return (truth, RuinedPage.Of(truth, level, random));
    }
}
