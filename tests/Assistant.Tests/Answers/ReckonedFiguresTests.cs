using Assistant.Bot.Answers;
using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Answers;

/// <summary>What is reckoned from the figures of a feed: sums, the middle, parts, runs and the highest over time, each reckoned again here.</summary>
public sealed class ReckonedFiguresTests(WeeklyFeedTests.Feed feed) : IClassFixture<WeeklyFeedTests.Feed>
{
    private const string Visits = "luot-truy-cap-cong-ttdt";
    private const string Digitised = "so-hoa-ho-so-ket-qua";
    private const string Index = "bo-chi-so-766";
    private const string Whole = "ty-le-ho-so-truc-tuyen-toan-trinh";

    [Theory]
    [InlineData("tổng lượt truy cập cổng của các tỉnh tuần này")]
    [InlineData("tong luot truy cap cong cua cac tinh tuan nay")]
    [InlineData("cộng hết lượt truy cập cổng các tỉnh tuần này được bao nhiêu")]
    public async Task Counts_are_added(string question) =>
        Assert.Contains($"{VietnameseFormat.Number(feed.Newest(Visits).Sum(row => row.Value))} lượt", (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("tổng lượt truy cập cổng của Hà Nội và Hải Phòng tuần này")]
    [InlineData("cộng lượt truy cập cổng Hà Nội với Hải Phòng tuần này")]
    public async Task Counts_of_those_named_are_added(string question) =>
        Assert.Contains($"{VietnameseFormat.Number(Of(Visits, "ha-noi-34") + Of(Visits, "hai-phong-34"))} lượt", (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Shares_are_not_added_and_what_they_are_of_is()
    {
        var rows = feed.Newest(Digitised);
        var text = (await AskAsync("tổng số hóa hồ sơ của các tỉnh tuần này")).Text;

        Assert.Contains("tỷ lệ không cộng được", text, StringComparison.Ordinal);
        Assert.Contains($"{VietnameseFormat.Number(rows.Sum(row => row.Numerator!.Value))} trên tổng số {VietnameseFormat.Number(rows.Sum(row => row.Denominator!.Value))}", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tổng điểm 766 của các tỉnh tuần này")]
    [InlineData("cộng lượt truy cập cổng của Thừa Thiên Huế với Bắc Giang tuần 51/2022")]
    public async Task Points_and_tables_that_print_two_ends_are_not_added(string question) =>
        Assert.Contains("không cộng", (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task The_part_that_one_has_of_all_is_reckoned()
    {
        var share = 100 * Of(Visits, "ha-noi-34") / feed.Newest(Visits).Sum(row => row.Value);

        Assert.Contains($"{VietnameseFormat.Fixed(share, 1)}%", (await AskAsync("lượt truy cập cổng của Hà Nội chiếm bao nhiêu phần trăm cả nước tuần này")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trung vị số hóa hồ sơ của các tỉnh tuần này", Digitised)]
    [InlineData("trung vi diem 766 cac tinh tuan nay", Index)]
    public async Task The_middle_is_told(string question, string indicator)
    {
        var sorted = feed.Newest(indicator).Select(row => row.Value).Order().ToList();
        var middle = sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : decimal.Round((sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2, 2);

        Assert.Contains($"**{VietnameseFormat.Number(middle)}", (await AskAsync(question)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_table_that_prints_two_ends_there_is_no_middle() =>
        Assert.Equal(AnswerKinds.Unknown, (await AskAsync("trung vị tỷ lệ hồ sơ trực tuyến các tỉnh tuần 51/2022")).Kind);

    [Theory]
    [InlineData("tuần nào Hà Nội cao nhất về số hóa hồ sơ", "ha-noi-34", true)]
    [InlineData("tuan nao Da Nang thap nhat ve so hoa ho so", "da-nang-34", false)]
    [InlineData("số hóa hồ sơ của Cà Mau đạt đỉnh vào tuần nào", "ca-mau-34", true)]
    [InlineData("mức thấp nhất của Lai Châu về số hóa hồ sơ trong 12 tuần qua", "lai-chau-34", false)]
    public async Task The_week_in_which_a_unit_was_highest_or_lowest_is_told(string question, string unit, bool highest)
    {
        var line = feed.Line(Digitised, unit);
        var peak = highest ? line.MaxBy(item => item.Observation.Value) : line.MinBy(item => item.Observation.Value);
        var first = (await AskAsync(question)).Text.Split('\n')[0];

        Assert.Contains(peak!.Report.Period.Label, first, StringComparison.Ordinal);
        Assert.Contains(peak.Observation.Printed, first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tỉnh nào tụt liền 3 tuần về số hóa hồ sơ", 3)]
    [InlineData("tinh nao giam lien 2 ky ve so hoa ho so", 2)]
    [InlineData("tỉnh nào 3 tuần liền giảm số hóa hồ sơ", 3)]
    [InlineData("những tỉnh giảm 3 kỳ liên tiếp về số hóa hồ sơ", 3)]
    [InlineData("tỉnh nào giảm liên tục về số hóa hồ sơ", 2)]
    public async Task Who_fell_in_each_of_the_last_weeks_is_found(string question, int steps) =>
        Assert.Equal(feed.Falling(Digitised, steps), ((await AskAsync(question)).Rows ?? []).Select(row => row.Entity).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("số hóa hồ sơ của {0} có tăng liên tục không", true)]
    [InlineData("{0} so hoa ho so co giam lien tuc khong", false)]
    public async Task Whether_a_unit_went_one_way_is_told_first(string wording, bool rises)
    {
        foreach (var unit in feed.Newest(Digitised).Take(8))
        {
            var name = ShippedKnowledge.Base.Places.Find(unit.EntityId)!.Name;
            var line = feed.Line(Digitised, unit.EntityId);
            // A week that is missing ends the run.
            var runs = line.Zip(line.Skip(1)).TakeWhile(step => step.First.Report.Period.From == step.Second.Report.Period.To.AddDays(1))
                .TakeWhile(step => rises ? step.First.Observation.Value > step.Second.Observation.Value : step.First.Observation.Value < step.Second.Observation.Value).Count();
            var first = (await AskAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, wording, name))).Text.Split('\n')[0];

            Assert.Contains(runs == 0 ? $"không {(rises ? "tăng" : "giảm")} liên tục" : runs == 1 ? "ở kỳ mới nhất" : $"liền {runs} kỳ", first, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("mấy tỉnh tăng mấy tỉnh giảm tuần này về số hóa hồ sơ")]
    [InlineData("bao nhiêu phần trăm số tỉnh tăng so với tuần trước về số hóa hồ sơ")]
    [InlineData("có bao nhiêu tỉnh tăng số hóa hồ sơ tuần này")]
    public async Task How_many_rose_and_fell_is_counted(string question)
    {
        var steps = feed.Newest(Digitised).Select(row => feed.Line(Digitised, row.EntityId)).Where(line => line.Count > 1).Select(line => line[0].Observation.Value - line[1].Observation.Value).ToList();
        var text = (await AskAsync(question)).Text;

        Assert.Contains($"{steps.Count(step => step > 0)}", text, StringComparison.Ordinal);
        Assert.Contains($"{steps.Count(step => step < 0)}", text, StringComparison.Ordinal);
        Assert.Contains($"trong {steps.Count} tỉnh, thành phố", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("có bao nhiêu phần trăm bộ đạt 70% hồ sơ toàn trình")]
    [InlineData("số bộ trên 70% hồ sơ toàn trình chiếm mấy phần trăm")]
    public async Task Shares_of_ministries_are_of_those_that_reported(string question)
    {
        var rows = feed.Newest(Whole, EntityKind.Ministry);

        Assert.Contains($"{VietnameseFormat.Fixed(100m * rows.Count(row => row.Value >= 70) / rows.Count, 1)}%", (await AskAsync(question)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5 tỉnh thấp nhất về số hóa hồ sơ và Hà Nội đứng thứ mấy")]
    [InlineData("ai đứng đầu số hóa hồ sơ, Hà Nội hạng mấy")]
    [InlineData("bình quân số hóa hồ sơ các tỉnh bao nhiêu, tỉnh nào cao nhất")]
    public async Task A_ranking_and_something_else_are_both_told(string question)
    {
        var answer = await AskAsync(question);
        var rows = feed.Newest(Digitised).OrderByDescending(row => row.Value).ToList();
        var (first, last) = (rows[0], rows[^1]);

        Assert.Contains(question.Contains("thấp nhất", StringComparison.Ordinal) ? last.Printed : first.Printed, answer.Text, StringComparison.Ordinal);
        Assert.Contains(question.Contains("bình quân", StringComparison.Ordinal) ? VietnameseFormat.Number(decimal.Round(rows.Average(row => row.Value), 2)) : rows.Single(row => row.EntityId == "ha-noi-34").Printed, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("báo cáo số 18 có gì")]
    [InlineData("bao cao so 18 co gi")]
    [InlineData("nội dung báo cáo số 18 ngày 7/10/2022")]
    [InlineData("báo cáo 18 nói về cái gì")]
    public async Task What_is_in_a_report_is_its_tables(string question) =>
        Assert.Contains("6 bảng", (await AskAsync(question)).Text, StringComparison.Ordinal);

    private decimal Of(string indicator, string unit) => feed.Newest(indicator).Single(row => row.EntityId == unit).Value;

    private Task<Answer> AskAsync(string question) => feed.Assistant.AskAsync(question, role: "official");
}
