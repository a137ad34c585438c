using Assistant.Bot.Answers;
using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Answers;

/// <summary>Which period a question of officials means, where it does not name one in full: every expectation is reckoned from what was fed.</summary>
public sealed class FigureTimesTests(FeedWithGap feed) : IClassFixture<FeedWithGap>
{
    private const string Whole = FeedWithGap.Whole;

    public static TheoryData<string, int> StepsBack => new()
    {
        { "hai tuần trước Hải Phòng hồ sơ trực tuyến toàn trình bao nhiêu", 2 },
        { "hai tuan truoc Hai Phong ho so truc tuyen toan trinh bao nhieu", 2 },
        { "cách đây 3 tuần Hải Phòng toàn trình mấy phần trăm", 3 },
        { "tuần trước nữa Hải Phòng toàn trình bao nhiêu", 2 },
        { "Hải Phòng toàn trình kỳ trước nữa", 2 },
        { "tuần trước Hải Phòng toàn trình bao nhiêu", 1 },
    };

    [Theory]
    [MemberData(nameof(StepsBack))]
    public async Task A_step_back_is_counted_from_the_newest_period(string question, int back)
    {
        var answer = await AskAsync(question);

        Assert.Equal((feed.Weeks[back].Period.Label, feed.Value(Whole, "hai-phong-34", back)), (answer.Period?.Label, answer.Rows![0].Value));
    }

    public static TheoryData<string, int> Windows => new()
    {
        { "2 tháng qua Nghệ An toàn trình tăng hay giảm", 2 },
        { "2 thang qua Nghe An toan trinh tang hay giam", 2 },
        { "1 tháng qua Nghệ An toàn trình thế nào", 1 },
    };

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task A_window_of_months_is_a_line_from_the_period_that_it_begins_in(string question, int months)
    {
        var answer = await AskAsync(question);
        var first = feed.FirstFrom(feed.Weeks[0].Period.To.AddMonths(-months));

        Assert.Equal((AnswerKinds.Trend, first + 1), (answer.Kind, answer.Rows!.Count));
        Assert.Contains(feed.Moved(Whole, "nghe-an-34", first), answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("kho chỉ có từ", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("từ đầu năm đến nay Hải Phòng toàn trình tăng bao nhiêu")]
    [InlineData("9 tháng gần đây Hải Phòng toàn trình diễn biến ra sao")]
    public async Task A_window_that_is_not_wholly_held_says_from_when_it_is(string question)
    {
        var answer = await AskAsync(question);
        var oldest = feed.Weeks.Count - 1;

        Assert.Contains(feed.Moved(Whole, "hai-phong-34", oldest), answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains($"kho chỉ có từ {feed.Weeks[oldest].Period.Label}", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_rose_most_in_a_month_is_reckoned_over_the_month()
    {
        var answer = await AskAsync("1 tháng qua tỉnh nào tăng nhiều nhất về hồ sơ trực tuyến toàn trình");
        var first = feed.FirstFrom(feed.Weeks[0].Period.To.AddMonths(-1));
        var (now, before) = (feed.Values(Whole, 0), feed.Values(Whole, first));

        Assert.Equal(now.Where(unit => before.ContainsKey(unit.Key)).MaxBy(unit => unit.Value - before[unit.Key]).Key, answer.Rows![0].Entity);
        Assert.Contains(feed.Weeks[first].Period.Label, answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_some_weeks_back_is_set_beside_the_newest()
    {
        var answer = await AskAsync("so với 4 tuần trước Hải Phòng toàn trình thay đổi thế nào");

        Assert.Contains(feed.Moved(Whole, "hai-phong-34", 4), answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hà Tĩnh tuần này toàn trình bao nhiêu")]
    [InlineData("ha tinh tuan nay toan trinh bao nhieu")]
    [InlineData("Hà Tĩnh với Nghệ An tuần này ai toàn trình cao hơn")]
    [InlineData("Hà Tĩnh tuần này đạt mục tiêu toàn trình chưa")]
    public async Task That_this_week_has_no_figure_of_a_unit_is_said_first(string question)
    {
        var answer = await AskAsync(question);

        Assert.StartsWith($"Dạ, tuần này ({feed.Weeks[0].Period.Label}, mô phỏng): **chưa có số của Hà Tĩnh**", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"gần nhất là {feed.Weeks[1].Period.Label}", answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cả nước tuần này toàn trình bao nhiêu", EntityKind.Province, EntityKind.Ministry)]
    [InlineData("cả nước tuần này trung bình bao nhiêu", EntityKind.Province, EntityKind.Ministry)]
    [InlineData("tỷ lệ toàn trình chung của khối địa phương tuần này", EntityKind.Province, EntityKind.Province)]
    public async Task That_this_week_has_no_figure_of_the_whole_is_said_with_the_averages_that_there_are(string question, EntityKind one, EntityKind other)
    {
        var first = (await AskAsync(question)).Text.Split('\n')[0];

        Assert.StartsWith("Dạ, tuần này (", first, StringComparison.Ordinal);
        foreach (var kind in new[] { one, other })
        {
            var values = feed.Values(Whole, 0, kind).Values.ToList();
            Assert.Contains($"{values.Count} {(kind == EntityKind.Ministry ? "bộ, ngành" : "tỉnh, thành phố")} **{VietnameseFormat.Number(decimal.Round(values.Average(), 2))}%**", first, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Hòa Bình tuần 51/2022 hồ sơ trực tuyến", "tuần 40 thì sao")]
    [InlineData("5 bộ thấp nhất hồ sơ trực tuyến tuần 51/2022", "còn tuần 40")]
    [InlineData("tuần 51/2022 tỉnh nào truy cập cổng nhiều nhất", "tuan 40 ai dung dau")]
    public async Task A_week_without_its_year_is_of_the_year_talked_about(string before, string question)
    {
        await AskAsync(before, question);

        Assert.Equal("Tuần 40/2022", (await AskAsync(question, question)).Period?.Label);
    }

    [Theory]
    [InlineData("Sóc Trăng từ tuần 40 đến tuần 51/2022 truy cập cổng tăng bao nhiêu")]
    [InlineData("Bắc Giang tuần 40 so với tuần 51/2022 truy cập cổng")]
    [InlineData("Bac Giang tuan 40, 51 nam 2022 truy cap cong")]
    public async Task A_week_without_its_year_is_of_the_year_of_the_other_one(string question)
    {
        var text = (await AskAsync(question)).Text;

        Assert.Contains("Tuần 40/2022", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("/2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_without_any_year_is_the_newest_of_that_number() =>
        Assert.Equal("Tuần 40/2026", (await AskAsync("Hải Phòng toàn trình tuần 40")).Period?.Label);

    [Fact]
    public async Task A_comparison_with_another_week_is_made_from_the_week_talked_about()
    {
        await AskAsync("Bộ Y tế truy cập cổng tuần 51 năm 2022", "against");
        var text = (await AskAsync("so với tuần 40", "against")).Text;

        Assert.Contains("Tuần 51/2022", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/2026", text, StringComparison.Ordinal);
    }

    private Task<Answer> AskAsync(string question, string? conversation = null) => feed.Assistant.AskAsync(question, role: "official", conversation: conversation);
}
