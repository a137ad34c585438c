using Assistant.Bot.Answers;
using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Answers;

/// <summary>What officials leave out: the target's year, the indicator, the list, the question itself. Every figure is reckoned from what was fed.</summary>
public sealed class DeskShortcutsTests(FeedWithGap feed) : IClassFixture<FeedWithGap>
{
    private const string Whole = FeedWithGap.Whole;
    private const string Digitised = "so-hoa-ho-so-ket-qua";

    /// <summary>The last targets that are set before the year of the feed (indicators.yaml).</summary>
    private static decimal Target(EntityKind kind) =>
        ShippedKnowledge.Base.Indicators.TargetsOf(Whole).Where(target => target.AppliesTo == kind && target.Threshold is not null).MaxBy(target => target.Years)!.Threshold!.Value;

    [Theory]
    [InlineData("bao nhiêu tỉnh đạt chỉ tiêu toàn trình tuần này", EntityKind.Province)]
    [InlineData("bao nhieu tinh dat chi tieu toan trinh tuan nay", EntityKind.Province)]
    [InlineData("có mấy bộ đạt chỉ tiêu toàn trình", EntityKind.Ministry)]
    public async Task Who_meets_the_target_is_of_the_last_target_that_is_set(string question, EntityKind kind)
    {
        var answer = await AskAsync(question);

        Assert.Equal(feed.Values(Whole, 0, kind).Where(unit => unit.Value >= Target(kind)).Select(unit => unit.Key).Order(), answer.Rows!.Select(row => row.Entity).Order());
        Assert.Contains("mục tiêu năm 2025", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Năm 2026 em chưa thấy mục tiêu", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_is_set_beside_that_target_too() =>
        Assert.Contains($"mục tiêu 2025 là {Target(EntityKind.Province)}%", (await AskAsync("Cần Thơ đã đạt chỉ tiêu toàn trình chưa")).Text.Split('\n')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("tỉnh nào còn thiếu ít nhất để đạt 70% toàn trình", 70)]
    [InlineData("tỉnh nào gần mục tiêu 50% toàn trình nhất", 50)]
    public async Task A_threshold_that_is_named_is_the_one_that_is_meant(string question, int threshold)
    {
        var answer = await AskAsync(question);
        var below = feed.Values(Whole, 0).Where(unit => unit.Value < threshold).ToList();

        Assert.Equal(below.MaxBy(unit => unit.Value).Key, Assert.Single(answer.Rows!).Entity);
        Assert.Contains($"{threshold}%", answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bộ Công Thương toàn trình tuần này", "còn năm 2022", "nguồn số đó đâu", "99,92%")]
    [InlineData("Bộ Xây dựng toàn trình tuần này", "năm 2022 thì sao", "thấp nhất à", "20,58%")]
    public async Task What_is_said_of_a_figure_of_another_definition_is_said_of_that_one(string first, string second, string question, string figure)
    {
        await AskAsync(first, first);
        await AskAsync(second, first);
        var answer = await AskAsync(question, first);

        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("chưa có số liệu", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tuần này thế nào")]
    [InlineData("tuan nay the nao")]
    [InlineData("a đang đi họp, nói nhanh: tuần này thế nào")]
    [InlineData("tóm tắt tuần này 3 dòng")]
    [InlineData("có gì bất thường tuần này ko em")]
    [InlineData("báo cáo nhanh tình hình tuần này")]
    [InlineData("tình hình dịch vụ công tuần này sao rồi")]
    [InlineData("tóm tắt số liệu mới nhất")]
    public async Task A_period_at_a_glance_tells_both_ends_the_averages_the_movers_and_who_is_missing(string question)
    {
        var answer = await AskAsync(question);
        var (now, before) = (feed.Values(Whole, 0), feed.Values(Whole, 1));
        var both = now.Where(unit => before.ContainsKey(unit.Key)).ToDictionary(unit => unit.Key, unit => unit.Value - before[unit.Key]);
        var lines = answer.Text.Split('\n');

        Assert.Equal(now.OrderByDescending(unit => unit.Value).Take(3).Concat(now.OrderBy(unit => unit.Value).Take(3)).Select(unit => unit.Key), answer.Rows!.Select(row => row.Entity));
        Assert.Contains($"{now.Count} tỉnh, thành phố **{VietnameseFormat.Number(decimal.Round(now.Values.Average(), 2))}%**", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"{VietnameseFormat.Number(both.Values.Max())} điểm phần trăm", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"{VietnameseFormat.Number(-both.Values.Min())} điểm phần trăm", answer.Text, StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("- Chưa có số: ", StringComparison.Ordinal) && line.Contains("Hà Tĩnh", StringComparison.Ordinal));
        Assert.Contains($"{now.Values.Count(value => value >= Target(EntityKind.Province))} trong {now.Count} tỉnh, thành phố có số", answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Sources!);
    }

    [Theory]
    [InlineData("tình hình thu phí tuần này thế nào")]
    [InlineData("Cà Mau tuần này thế nào")]
    public async Task With_anything_else_beside_it_no_period_at_a_glance_is_asked_for(string question) =>
        Assert.DoesNotContain("- Bình quân (em tự tính", (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Hải Phòng hơn Hà Nội mấy điểm", "hai-phong-34", "ha-noi-34")]
    [InlineData("Hai Phong hon Ha Noi may diem", "hai-phong-34", "ha-noi-34")]
    [InlineData("Nghệ An so với Thanh Hóa thế nào", "nghe-an-34", "thanh-hoa-34")]
    public async Task Two_units_without_an_indicator_are_compared_by_what_the_week_is_about(string question, string one, string other)
    {
        var answer = await AskAsync(question);
        var difference = Math.Abs(feed.Value(Whole, one, 0) - feed.Value(Whole, other, 0));

        Assert.Equal((AnswerKinds.Comparison, Whole), (answer.Kind, answer.Indicator));
        Assert.Contains($"{VietnameseFormat.Number(difference)} điểm phần trăm", answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("chưa nói chỉ tiêu", answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Suggestions!);
    }

    [Theory]
    [InlineData("top 10 tỉnh toàn trình tuần này", "trong số đó ai giảm so với tuần trước")]
    [InlineData("top 10 tinh toan trinh tuan nay", "trong so do ai giam so voi tuan truoc")]
    public async Task Who_of_the_list_fell_is_asked_of_the_list(string first, string question)
    {
        await AskAsync(first, first);
        var answer = await AskAsync(question, first);
        var (now, before) = (feed.Values(Whole, 0), feed.Values(Whole, 1));

        Assert.Equal(
            now.OrderByDescending(unit => unit.Value).Take(10).Where(unit => before.TryGetValue(unit.Key, out var was) && unit.Value < was).Select(unit => unit.Key).Order(),
            answer.Rows!.Select(row => row.Entity).Order());
    }

    [Fact]
    public async Task Who_of_the_list_is_below_a_limit_is_asked_of_the_list()
    {
        await AskAsync("top 10 tỉnh toàn trình tuần này", "limit");
        var answer = await AskAsync("trong đó ai dưới 85%", "limit");

        Assert.Equal(feed.Values(Whole, 0).OrderByDescending(unit => unit.Value).Take(10).Where(unit => unit.Value < 85).Select(unit => unit.Key).Order(), answer.Rows!.Select(row => row.Entity).Order());
    }

    [Fact]
    public async Task Who_stands_in_both_lists_told_is_told()
    {
        await AskAsync("10 tỉnh thấp nhất toàn trình tuần này", "both");
        await AskAsync("10 tỉnh thấp nhất về số hóa hồ sơ", "both");
        var answer = await AskAsync("ai có mặt ở cả hai", "both");
        var shared = Lowest(Whole).Intersect(Lowest(Digitised)).ToList();

        Assert.StartsWith(shared.Count == 0 ? "Dạ, hai danh sách em vừa kể không có nơi nào trùng" : $"Dạ, **{shared.Count} nơi có mặt ở cả hai", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_figures_of_the_unit_talked_about_are_told()
    {
        await AskAsync("Nghệ An hài lòng tuần này", "all");

        Assert.Contains("Thứ hạng cao nhất là", (await AskAsync("tất cả chỉ số của tỉnh này", "all")).Text, StringComparison.Ordinal);
    }

    private IEnumerable<string> Lowest(string indicator) => feed.Values(indicator, 0).OrderBy(unit => unit.Value).Take(10).Select(unit => unit.Key);

    private Task<Answer> AskAsync(string question, string? conversation = null) => feed.Assistant.AskAsync(question, role: "official", conversation: conversation);
}
