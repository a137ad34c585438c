using Assistant.Bot.Answers;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Simulation;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Answers;

/// <summary>Twelve weeks of a feed: what officials ask on the way to a meeting, checked against the figures that were fed.</summary>
public sealed class WeeklyFeedTests(WeeklyFeedTests.Feed feed) : IClassFixture<WeeklyFeedTests.Feed>
{
    private const string Whole = "ty-le-ho-so-truc-tuyen-toan-trinh";
    private const string Index = "bo-chi-so-766";
    private const string Content = "hai-long-dvctt";
    private const string Digitised = "so-hoa-ho-so-ket-qua";

    [Fact]
    public async Task A_province_that_was_taken_in_has_no_figure_of_its_own()
    {
        var answer = await AskAsync("Bình Dương hồ sơ trực tuyến toàn trình tuần này");

        Assert.StartsWith("Dạ, Bình Dương nay thuộc Hồ Chí Minh: Hồ Chí Minh đạt", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Bình Dương không còn số riêng", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("trước khi sắp xếp", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_held_of_it_bears_the_name_of_who_was_measured()
    {
        var answer = await AskAsync("Quảng Nam tuần này");

        Assert.Contains("Quảng Nam nay thuộc Đà Nẵng", answer.Text, StringComparison.Ordinal);
        Assert.Contains("(mô phỏng): Đà Nẵng, bộ chỉ số", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Set_beside_another_it_is_called_by_what_was_measured()
    {
        var answer = await AskAsync("so sánh Bình Dương với Đồng Nai về tỷ lệ hồ sơ trực tuyến toàn trình");

        Assert.DoesNotContain("Bình Dương cao hơn", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("cao hơn Bình Dương", answer.Text, StringComparison.Ordinal);
        Assert.Contains("(nay gồm cả Bình Dương)", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_what_comes_every_week_the_newest_is_told_with_where_the_unit_stands_best_and_worst()
    {
        var answer = await AskAsync("điểm mạnh điểm yếu của Hưng Yên");

        Assert.Equal(FeedSimulator.Simulable(ShippedKnowledge.Base.Indicators).Count, answer.Text.Split('\n').Count(line => line.StartsWith("- Tuần", StringComparison.Ordinal)));
        Assert.Contains("Thứ hạng cao nhất là", answer.Text, StringComparison.Ordinal);
        Assert.Contains("(11 kỳ, mô phỏng)", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hài lòng dưới một nửa là những tỉnh nào", Content)]
    [InlineData("tỉnh nào hài lòng chưa tới nửa", Content)]
    [InlineData("ai dưới 50 điểm 766", Index)]
    [InlineData("tỉnh nào xếp loại yếu theo bộ chỉ số 766", Index)]
    public async Task A_limit_is_asked_of_the_figures_that_a_feed_brings(string question, string indicator)
    {
        var answer = await AskAsync(question);

        Assert.Equal(Named(indicator, row => row.Value < 50), Told(answer));
        Assert.DoesNotContain("chưa có số đo", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("top 3 tỉnh 766")]
    [InlineData("bộ chỉ số 766 top 3")]
    [InlineData("top 3 tỉnh 766 tuần này")]
    public async Task A_set_of_indicators_is_no_ministry(string question) =>
        Assert.Equal(feed.Newest(Index).OrderByDescending(row => row.Value).Take(3).Select(row => row.EntityId), Told(await AskAsync(question), sorted: false));

    [Fact]
    public async Task What_only_had_targets_is_told_once_it_is_measured() =>
        Assert.Equal(feed.Newest(Digitised).OrderByDescending(row => row.Value).Take(5).Select(row => row.EntityId), Told(await AskAsync("top 5 tỉnh số hóa hồ sơ"), sorted: false));

    [Fact]
    public async Task A_citizen_still_gets_the_targets_alone()
    {
        var answer = await feed.Assistant.AskAsync("tỷ lệ hài lòng với dịch vụ công trực tuyến mục tiêu 2026 là bao nhiêu");

        Assert.Equal(AnswerKinds.Targets, answer.Kind);
        Assert.Null(answer.Rows);
    }

    [Theory]
    [InlineData("tuần này tỉnh nào đứng đầu")]
    [InlineData("5 tỉnh cao nhất tuần này")]
    public async Task The_indicator_that_is_assumed_is_one_that_provinces_have_targets_for_in_the_newest_week(string question)
    {
        var answer = await AskAsync(question);

        Assert.Equal((Whole, feed.Week), (answer.Indicator, answer.Period?.Label));
        Assert.Contains("chưa nói chỉ tiêu", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_average_of_all_who_reported_is_reckoned_and_said_to_be_reckoned()
    {
        var answer = await AskAsync("trung bình các tỉnh hồ sơ trực tuyến toàn trình tuần này bao nhiêu");
        var rows = feed.Newest(Whole);

        Assert.Contains($"bình quân {rows.Count} tỉnh, thành phố là **{VietnameseFormat.Number(decimal.Round(rows.Average(row => row.Value), 2))}%**", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Em tự tính", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"**{VietnameseFormat.Number(decimal.Round(100 * rows.Sum(row => row.Numerator!.Value) / rows.Sum(row => row.Denominator!.Value), 2))}%**", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_far_a_province_is_from_that_average_is_told()
    {
        var answer = await AskAsync("Vĩnh Long kém mức trung bình các tỉnh bao nhiêu điểm hồ sơ trực tuyến toàn trình");
        var rows = feed.Newest(Whole);
        var difference = rows.Single(row => row.EntityId == "vinh-long-34").Value - decimal.Round(rows.Average(row => row.Value), 2);

        Assert.Contains($"{(difference > 0 ? "cao hơn" : "còn kém")} {VietnameseFormat.Number(Math.Abs(difference))} điểm phần trăm", answer.Text, StringComparison.Ordinal);
        Assert.Contains("em tự tính", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hà Nội số hóa hồ sơ 4 tuần gần đây", 4)]
    [InlineData("8 tuần qua Hà Nội số hóa hồ sơ thế nào", 8)]
    [InlineData("mấy tuần nay số hóa hồ sơ Hà Nội ra sao", 12)]
    public async Task A_run_of_periods_is_a_line_over_time(string question, int periods)
    {
        var answer = await AskAsync(question);

        Assert.Equal((AnswerKinds.Trend, periods), (answer.Kind, answer.Rows!.Count));
    }

    [Theory]
    [InlineData("Bình Dương 8 tuần qua hồ sơ trực tuyến toàn trình")]
    [InlineData("Bình Dương hồ sơ trực tuyến toàn trình tăng hay giảm so với tuần trước")]
    public async Task Over_time_too_it_is_said_who_was_measured(string question) =>
        Assert.Contains("Đây là số của Hồ Chí Minh sau sắp xếp; Bình Dương không còn số riêng", (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Beside_the_nation_a_province_is_set_beside_the_average_of_the_week()
    {
        var answer = await AskAsync("Cà Mau cao hơn hay thấp hơn bình quân cả nước về 766");
        var rows = feed.Newest(Index);
        var difference = rows.Single(row => row.EntityId == "ca-mau-34").Value - decimal.Round(rows.Average(row => row.Value), 2);

        Assert.Contains($"{VietnameseFormat.Number(Math.Abs(difference))} điểm so với mức", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_share_of_provinces_is_beyond_a_limit_is_told()
    {
        var (over, all) = (feed.Newest(Whole).Count(row => row.Value > 70), feed.Newest(Whole).Count);

        Assert.Contains($"Là {over} trong {all} tỉnh, thành phố", (await AskAsync("bao nhiêu phần trăm số tỉnh vượt 70% hồ sơ trực tuyến toàn trình")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_target_that_is_named_is_the_one_that_is_told()
    {
        var answer = await AskAsync("Quảng Ninh đạt mục tiêu 70% hồ sơ trực tuyến toàn trình chưa");

        Assert.Contains("mục tiêu 2025 là 70%", answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_rose_in_each_of_several_weeks_is_found()
    {
        var answer = await AskAsync("tỉnh nào tăng 3 tuần liên tiếp điểm 766");

        Assert.Equal(feed.Rising(Index, 3), Told(answer));
        Assert.Contains("tăng liền 3 kỳ", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_set_against_the_week_before_stays_the_list()
    {
        await AskAsync("5 tỉnh thấp nhất tuần này về bộ chỉ số 766", "list");
        var answer = await AskAsync("so với kỳ trước", "list");
        var lowest = feed.Newest(Index).OrderBy(row => row.Value).Take(5).Select(row => row.EntityId).ToList();

        Assert.Equal(lowest, Told(answer, sorted: false));
        Assert.Contains("(trước ", answer.Text, StringComparison.Ordinal);
        Assert.Equal(lowest.Where(unit => feed.Rising(Index, 1).Contains(unit)).Order(StringComparer.Ordinal), Told(await AskAsync("ai trong số đó tăng", "list")));
    }

    [Fact]
    public async Task The_last_one_of_those_who_were_ranked_is_asked_in_short()
    {
        await AskAsync("bộ nào đứng đầu 766", "last");
        var answer = await AskAsync("bộ nào cuối", "last");

        Assert.Contains("thấp nhất", answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Equal(feed.Newest(Index, EntityKind.Ministry).MinBy(row => row.Value)!.EntityId, answer.Rows![0].Entity);
    }

    [Fact]
    public async Task A_region_named_after_the_lowest_is_told_from_the_lowest()
    {
        await AskAsync("5 tỉnh thấp nhất về hài lòng", "region");

        Assert.Contains("thấp nhất", (await AskAsync("chỉ miền Bắc thôi", "region")).Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_blocs_are_set_beside_each_other_by_this_week_and_what_a_document_printed_of_them_stands_behind()
    {
        var answer = await AskAsync("các bộ với các tỉnh bên nào cao hơn về hồ sơ trực tuyến toàn trình");

        Assert.DoesNotContain("2024", answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("8 tháng đầu năm 2024: Khối bộ, ngành 63%", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_best_grade_of_an_index_is_its_points_too() =>
        Assert.Equal(Named(Index, row => row.Value >= 90), Told(await AskAsync("tỉnh nào xuất sắc 766 tuần này")));

    [Fact]
    public async Task Who_is_missing_is_who_is_silent() =>
        Assert.Contains("đều có số", (await AskAsync("tuần này những tỉnh nào vắng số")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Who_is_silent_is_asked_of_the_week_that_is_named()
    {
        var answer = await AskAsync("tuần này đủ số các tỉnh chưa");

        Assert.Equal((Whole, feed.Week), (answer.Indicator, answer.Period?.Label));
    }

    [Fact]
    public async Task Regions_are_not_ranked() =>
        Assert.Contains("không xếp hạng các vùng", (await AskAsync("vùng nào trung bình hồ sơ trực tuyến toàn trình cao nhất")).Text, StringComparison.Ordinal);

    private Task<Answer> AskAsync(string question, string? conversation = null) => feed.Assistant.AskAsync(question, role: "official", conversation: conversation);

    private IEnumerable<string> Named(string indicator, Func<Observation, bool> isMeant) => feed.Newest(indicator).Where(isMeant).Select(row => row.EntityId).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Told(Answer answer, bool sorted = true)
    {
        var told = (answer.Rows ?? []).Select(row => row.Entity);
        return sorted ? told.Order(StringComparer.Ordinal) : told;
    }

    /// <summary>The assistant with twelve made-up weeks, in which everybody reports in the last.</summary>
    public sealed class Feed : IDisposable
    {
        private readonly IMetricsStore _store;

        public Feed()
        {
            _store = Assistant.Services.GetRequiredService<IMetricsStore>();
            _store.Feed(new FeedSimulator(ShippedKnowledge.Base.Places, ShippedKnowledge.Base.Agencies, seed: 1).Weeks(FeedSimulator.Simulable(ShippedKnowledge.Base.Indicators), AssistantUnderTest.Today, 12));
        }

        public AssistantUnderTest Assistant { get; } = new();

        public string Week => _store.Reports(includeInternal: true)[0].Period.Label;

        public IReadOnlyList<Observation> Newest(string indicator, EntityKind kind = EntityKind.Province) =>
            _store.Newest(new ObservationFilter { IndicatorId = indicator, EntityKind = kind, IncludeInternal = true })!.Observations;

        /// <summary>Provinces that rose in each of so many last weeks, by id.</summary>
        public IEnumerable<string> Rising(string indicator, int steps) => Running(indicator, steps, (now, before) => now > before);

        /// <summary>Provinces that fell in each of so many last weeks, by id.</summary>
        public IEnumerable<string> Falling(string indicator, int steps) => Running(indicator, steps, (now, before) => now < before);

        /// <summary>The figures of one unit with their reports, newest first.</summary>
        public IReadOnlyList<FeedFigure> Line(string indicator, string unit) =>
            [.. _store.Series(new ObservationFilter { IndicatorId = indicator, EntityId = unit, IncludeInternal = true }).Where(item => item.Report.IsFeed)];

        private IEnumerable<string> Running(string indicator, int steps, Func<decimal, decimal, bool> goes) =>
            _store.Series(new ObservationFilter { IndicatorId = indicator, EntityKind = EntityKind.Province, IncludeInternal = true }).GroupBy(item => item.Observation.EntityId)
                .Where(line => line.Take(steps + 1).ToList() is { } points && points.Count == steps + 1 && points.Select(point => point.Report.Id).SequenceEqual(_store.Reports(includeInternal: true).Take(steps + 1).Select(report => report.Id))
                    && points.Zip(points.Skip(1)).All(step => goes(step.First.Observation.Value, step.Second.Observation.Value)))
                .Select(line => line.Key).Order(StringComparer.Ordinal);

        public void Dispose() => Assistant.Dispose();
    }
}
