using Assistant.Bot.Answers;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Simulation;
using Assistant.Knowledge.Places;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Answers;

/// <summary>Among whom, between which periods and of whom a talk about figures goes on: every expectation is reckoned from what was fed.</summary>
public sealed class FigureTalkTests(FigureTalkTests.FeedWithHole feed) : IClassFixture<FigureTalkTests.FeedWithHole>
{
    private const string Top = "top 5 tỉnh hồ sơ trực tuyến toàn trình";
    private const int Shown = 5;

    [Theory]
    [InlineData("tỉnh nào tăng nhiều nhất 4 tuần qua về hồ sơ trực tuyến toàn trình")]
    [InlineData("tinh nao tang nhieu nhat 4 tuan gan day ve ho so truc tuyen toan trinh")]
    [InlineData("ai tiến bộ nhiều nhất 4 tuần qua về hồ sơ trực tuyến toàn trình")]
    public async Task Who_has_no_figure_of_a_week_between_has_moved_all_the_same(string question) =>
        Assert.Equal(feed.Hole, (await AskAsync(question)).Rows![0].Entity);

    [Theory]
    [InlineData("top 5 tỉnh hồ sơ trực tuyến toàn trình trừ các thành phố trực thuộc trung ương")]
    [InlineData("5 tỉnh cao nhất hồ sơ trực tuyến toàn trình, không tính mấy tp trực thuộc tw")]
    [InlineData("ngoài các thành phố trực thuộc trung ương thì 5 tỉnh nào cao nhất hồ sơ trực tuyến toàn trình")]
    public async Task A_group_that_is_left_out_is_not_the_one_that_is_told(string question) =>
        Assert.Equal(feed.Highest(id => !Cities.Contains(id)).Take(Shown), Units(await AskAsync(question)));

    [Fact]
    public async Task A_unit_is_left_out_of_a_region() =>
        Assert.Equal(feed.Highest(id => Delta.Contains(id) && id != "can-tho-34"), Units(await AskAsync("vùng Đồng bằng sông Cửu Long trừ Cần Thơ, xếp hạng hồ sơ trực tuyến toàn trình")));

    [Fact]
    public async Task Cities_are_called_short_where_they_are_left_out() =>
        Assert.Equal(feed.Highest(id => !Cities.Contains(id)).Take(Shown), Units(await feed.Assistant.LastAtDeskAsync(Top, "bỏ các thành phố ra")));

    [Theory]
    [InlineData("không kể {0}", "trừ thêm {0}")]
    [InlineData("vẫn tỉnh nhé, bỏ {0} ra", "loại luôn {0}")]
    public async Task Whoever_was_left_out_stays_out(string one, string other)
    {
        var highest = feed.Highest(_ => true).ToList();
        var answer = await feed.Assistant.LastAtDeskAsync(Top, Naming(one, highest[0]), Naming(other, highest[2]));

        Assert.Equal(highest.Where((_, at) => at is not (0 or 2)).Take(Shown), Units(answer));
    }

    [Fact]
    public async Task A_question_in_full_leaves_nobody_out_any_more()
    {
        var highest = feed.Highest(_ => true).ToList();

        Assert.Equal(highest.Take(Shown), Units(await feed.Assistant.LastAtDeskAsync(Top, Naming("không kể {0}", highest[0]), Top)));
    }

    [Fact]
    public async Task An_average_leaves_out_whom_the_question_does()
    {
        var left = feed.Values(0).Where(unit => unit.Key != "hue-34").Select(unit => unit.Value).ToList();

        Assert.Contains($"bình quân {left.Count} tỉnh, thành phố không kể Huế là **{VietnameseFormat.Number(decimal.Round(left.Average(), 2))}%**", (await AskAsync("trung bình hồ sơ trực tuyến toàn trình các tỉnh không kể Huế tuần này")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hồ sơ trực tuyến toàn trình tỉnh cao nhất Đồng bằng sông Cửu Long hơn tỉnh thấp nhất bao nhiêu")]
    [InlineData("chênh lệch cao nhất thấp nhất đbscl hồ sơ trực tuyến toàn trình")]
    public async Task The_ends_of_a_region_are_set_apart(string question)
    {
        var region = feed.Highest(Delta.Contains).ToList();

        Assert.Equal([region[0], region[^1]], Units(await AskAsync(question)).Reverse());
    }

    [Fact]
    public async Task The_end_of_the_region_talked_about_is_meant()
    {
        var answer = await feed.Assistant.LastAtDeskAsync("Đồng bằng sông Cửu Long xếp hạng hồ sơ trực tuyến toàn trình", "tỉnh thấp nhất vùng này kém Hà Nội bao nhiêu");

        Assert.Equal([feed.Highest(Delta.Contains).Last(), "ha-noi-34"], Units(answer));
    }

    [Theory]
    [InlineData("tháng 10 tỉnh nào cao nhất hồ sơ trực tuyến toàn trình", "Tuần 43/2026")]
    [InlineData("thang muoi tinh nao cao nhat ho so truc tuyen toan trinh", "Tuần 43/2026")]
    [InlineData("cuối tháng 10 tỉnh nào cao nhất hồ sơ trực tuyến toàn trình", "Tuần 44/2026")]
    [InlineData("đầu tháng 11 tỉnh nào cao nhất hồ sơ trực tuyến toàn trình", "Tuần 45/2026")]
    [InlineData("quý III tỉnh nào cao nhất hồ sơ trực tuyến toàn trình", "Tuần 39/2026")]
    [InlineData("t10 tỉnh nào cao nhất hồ sơ trực tuyến toàn trình", "Tuần 43/2026")]
    public async Task A_month_without_its_year_is_the_last_one_and_counts_nobody(string question, string week)
    {
        var answer = await AskAsync(question);

        Assert.Equal((week, Shown), (answer.Period?.Label, answer.Rows!.Count));
    }

    [Fact]
    public async Task Who_fell_most_in_a_month_is_reckoned_over_the_month()
    {
        var first = (await AskAsync("tháng 10 tỉnh nào giảm nhiều nhất hồ sơ trực tuyến toàn trình")).Text.Split('\n')[0];

        Assert.Contains("từ Tuần 39/2026", first, StringComparison.Ordinal);
        Assert.Contains("đến Tuần 43/2026", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_that_has_no_figure_is_named() =>
        Assert.Contains("tháng 8/2026", (await AskAsync("tháng 8 hồ sơ trực tuyến toàn trình của Hải Phòng")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Two_months_without_their_year_are_set_apart()
    {
        var text = (await AskAsync("so sánh tháng 9 với tháng 10 hồ sơ trực tuyến toàn trình của Hải Phòng")).Text;

        Assert.Contains("Tuần 39/2026", text, StringComparison.Ordinal);
        Assert.Contains("Tuần 43/2026", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hải Phòng so với cùng kỳ năm ngoái hồ sơ trực tuyến toàn trình", "tuần 47/2025")]
    [InlineData("Hải Phòng hồ sơ trực tuyến toàn trình so cùng kỳ", "tuần 47/2025")]
    [InlineData("hồ sơ trực tuyến toàn trình của Hải Phòng so với năm ngoái", "năm 2025")]
    [InlineData("hồ sơ trực tuyến toàn trình của Hải Phòng so với đầu năm", "tháng 1/2026")]
    public async Task A_time_that_is_not_held_is_set_beside_nothing_else(string question, string named)
    {
        var answer = await AskAsync(question);

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Contains(named, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_time_a_year_before_is_that_of_the_week_talked_about() =>
        Assert.Contains("tuần 45/2025", (await feed.Assistant.LastAtDeskAsync("tuần 45 hồ sơ trực tuyến toàn trình của Hải Phòng", "so với cùng kỳ năm ngoái")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_period_without_figures_is_not_what_the_next_is_set_against()
    {
        var text = (await feed.Assistant.LastAtDeskAsync("hồ sơ trực tuyến toàn trình của Hải Phòng", "năm 2025 thì sao", "so với tuần 40")).Text;

        Assert.Contains("Tuần 40/2026", text, StringComparison.Ordinal);
        Assert.Contains("Tuần 47/2026", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chỉ các bộ thôi")]
    [InlineData("còn bộ")]
    public async Task Movers_keep_their_periods_and_their_direction(string turn)
    {
        var (now, before) = (feed.Values(2, EntityKind.Ministry), feed.Values(7, EntityKind.Ministry));
        var answer = await feed.Assistant.LastAtDeskAsync("tỉnh nào giảm nhiều nhất hồ sơ trực tuyến toàn trình từ tuần 40 đến tuần 45", turn);

        Assert.Equal(now.Where(unit => before.ContainsKey(unit.Key)).MinBy(unit => unit.Value - before[unit.Key]).Key, answer.Rows![0].Entity);
        Assert.Contains("Tuần 40/2026", answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trong số đó nơi nào dưới {0}%", "{0}")]
    [InlineData("lọc tiếp dưới {0}%", "{0}")]
    public async Task Within_a_long_list_another_limit_is_asked(string turn, string mark)
    {
        var sorted = feed.Values(0).Values.Order().ToList();
        var (low, high) = ((int)sorted[sorted.Count / 3], (int)sorted[sorted.Count * 2 / 3]);
        Assert.True(sorted.Count(value => value > low) > 10);
        var answer = await feed.Assistant.LastAtDeskAsync($"các tỉnh trên {low}% hồ sơ trực tuyến toàn trình", turn.Replace(mark, $"{high}", StringComparison.Ordinal));

        Assert.Equal(feed.Highest(id => feed.Values(0)[id] > low && feed.Values(0)[id] < high).Order(), Units(answer).Order());
    }

    [Fact]
    public async Task The_two_that_were_named_are_set_apart_and_not_the_first_of_the_table()
    {
        var answer = await feed.Assistant.LastAtDeskAsync("Hải Phòng cách đầu bảng bao nhiêu về hồ sơ trực tuyến toàn trình", "còn Đồng Nai", "hai nơi này chênh nhau mấy điểm");

        Assert.Equal(["dong-nai-34", "hai-phong-34"], Units(answer).Order());
    }

    [Fact]
    public async Task Two_that_were_named_are_set_beside_a_third()
    {
        var answer = await feed.Assistant.LastAtDeskAsync("hồ sơ trực tuyến toàn trình của Hải Phòng", "còn Đồng Nai", "hai tỉnh này so với Nghệ An");

        Assert.Equal(["dong-nai-34", "hai-phong-34", "nghe-an-34"], Units(answer).Order());
    }

    private static readonly HashSet<string> Cities = [.. ShippedKnowledge.Base.Places.All.Where(place => place.Kind == PlaceKind.City).Select(place => place.Id)];

    private static readonly HashSet<string> Delta = [.. ShippedKnowledge.Base.Places.All.Where(place => place.Region == "Đồng bằng sông Cửu Long").Select(place => place.Id)];

    private static string Naming(string turn, string unit) => turn.Replace("{0}", ShippedKnowledge.Base.Places.Find(unit)!.Name, StringComparison.Ordinal);

    private static IEnumerable<string> Units(Answer answer) => answer.Rows!.Select(row => row.Entity);

    private Task<Answer> AskAsync(string question) => feed.Assistant.AskAsync(question, role: "official");

    /// <summary>Twelve made-up weeks; the province that rose most over four of them has no figure of one between.</summary>
    public sealed class FeedWithHole : IDisposable
    {
        private const string Whole = FeedWithGap.Whole;
        private const int Back = 3;
        private readonly IMetricsStore _store;
        private readonly List<Report> _weeks;

        public FeedWithHole()
        {
            _store = Assistant.Services.GetRequiredService<IMetricsStore>();
            var figures = new FeedSimulator(ShippedKnowledge.Base.Places, ShippedKnowledge.Base.Agencies, seed: 1)
                .Weeks(FeedSimulator.Simulable(ShippedKnowledge.Base.Indicators), AssistantUnderTest.Today, 12).ToList();
            var days = figures.Select(figure => figure.Report.Period.To).Distinct().OrderDescending().ToList();
            Hole = figures.Where(figure => figure.Observation is { IndicatorId: Whole, EntityKind: EntityKind.Province }).GroupBy(figure => figure.Observation.EntityId)
                .MaxBy(line => ValueOn(line, days[0]) - ValueOn(line, days[Back]) ?? decimal.MinValue)!.Key;
            _store.Feed(figures.Where(figure => figure.Report.Period.To != days[1] || figure.Observation.EntityId != Hole));
            _weeks = [.. _store.Reports(includeInternal: true).Where(report => report.IsSimulated).OrderByDescending(report => report.Period.To)];
        }

        public AssistantUnderTest Assistant { get; } = new();

        public string Hole { get; }

        public Dictionary<string, decimal> Values(int back, EntityKind kind = EntityKind.Province) =>
            _store.Observations(new ObservationFilter { ReportId = _weeks[back].Id, IndicatorId = Whole, EntityKind = kind, IncludeInternal = true }).ToDictionary(row => row.EntityId, row => row.Value, StringComparer.Ordinal);

        /// <summary>Provinces of the newest week, from the highest.</summary>
        public IEnumerable<string> Highest(Func<string, bool> among) => Values(0).Where(unit => among(unit.Key)).OrderByDescending(unit => unit.Value).Select(unit => unit.Key);

        public void Dispose() => Assistant.Dispose();

        private static decimal? ValueOn(IEnumerable<FeedFigure> line, DateOnly day) => line.FirstOrDefault(figure => figure.Report.Period.To == day)?.Observation.Value;
    }
}
