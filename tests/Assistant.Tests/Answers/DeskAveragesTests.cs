using Assistant.Bot.Answers;
using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Answers;

/// <summary>The average of everybody, however it is written ("tb", "TB", "bình quân"): somebody beside it, who is above or below it, and wholes by it. Every figure is reckoned from what was fed.</summary>
public sealed class DeskAveragesTests(FeedWithGap feed) : IClassFixture<FeedWithGap>
{
    private const string Whole = FeedWithGap.Whole;

    private decimal Mean(EntityKind kind = EntityKind.Province, int back = 0) => decimal.Round(feed.Values(Whole, back, kind).Values.Average(), 2);

    [Theory]
    [InlineData("Cần Thơ trên hay dưới tb toàn trình")]
    [InlineData("can tho tren hay duoi trung binh toan trinh")]
    [InlineData("Cần Thơ cách TB mấy điểm về toàn trình")]
    [InlineData("toàn trình của Cần Thơ so với bình quân địa phương")]
    [InlineData("Cần Thơ thấp hơn trung bình mấy điểm chỉ tiêu toàn trình")]
    [InlineData("đặt Cần Thơ cạnh mức tb các tỉnh về toàn trình, so với tb thì sao")]
    public async Task Somebody_is_set_beside_the_average(string question)
    {
        var (own, mean) = (feed.Value(Whole, "can-tho-34", 0), Mean());
        var first = (await AskAsync(question)).Text.Split('\n')[0];

        Assert.Contains("Cần Thơ", first, StringComparison.Ordinal);
        Assert.Contains($"{VietnameseFormat.Number(Math.Abs(own - mean))} điểm phần trăm", first, StringComparison.Ordinal);
        Assert.Contains($"{VietnameseFormat.Number(mean)}%", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ministry_is_set_beside_the_ministries()
    {
        var text = (await AskAsync("Bộ Y tế so với tb các bộ về toàn trình")).Text.Split('\n')[0];

        Assert.Contains($"{VietnameseFormat.Number(Mean(EntityKind.Ministry))}%", text, StringComparison.Ordinal);
        Assert.Contains("bình quân các bộ, ngành", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_has_an_average_of_its_own()
    {
        string[] delta = ["can-tho-34", "vinh-long-34", "dong-thap-34", "ca-mau-34", "an-giang-34"];
        var mean = decimal.Round(delta.Average(unit => feed.Value(Whole, unit, 0)), 2);

        Assert.Contains($"{VietnameseFormat.Number(mean)}%", (await AskAsync("Cần Thơ so với tb vùng ĐBSCL về toàn trình")).Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Huế, Cần Thơ, tb toàn trình")]
    [InlineData("Huế bao nhiêu, Cần Thơ bao nhiêu, trung bình bao nhiêu về toàn trình")]
    public async Task The_average_stands_in_a_list(string question)
    {
        var text = (await AskAsync(question)).Text;

        Assert.Contains($"{VietnameseFormat.Number(feed.Value(Whole, "hue-34", 0))}%", text, StringComparison.Ordinal);
        Assert.Contains($"{VietnameseFormat.Number(feed.Value(Whole, "can-tho-34", 0))}%", text, StringComparison.Ordinal);
        Assert.Contains($"{VietnameseFormat.Number(Mean())}%", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tỉnh nào dưới trung bình về toàn trình", false)]
    [InlineData("bao nhiêu tỉnh trên TB toàn trình", true)]
    [InlineData("nhung tinh nao thap hon muc binh quan toan trinh", false)]
    public async Task Who_is_above_and_who_is_below_it(string question, bool above)
    {
        var values = feed.Values(Whole, 0);
        var mean = values.Values.Average();

        Assert.Equal(values.Where(unit => above ? unit.Value > mean : unit.Value < mean).Select(unit => unit.Key).Order(), (await AskAsync(question)).Rows!.Select(row => row.Entity).Order());
    }

    [Fact]
    public async Task After_a_unit_it_is_that_of_all_and_then_the_unit_beside_it()
    {
        await AskAsync("Huế toàn trình tuần này", "mean");

        Assert.Contains($"{VietnameseFormat.Number(Mean())}%", (await AskAsync("bình quân bao nhiêu", "mean")).Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains($"{VietnameseFormat.Number(Math.Abs(feed.Value(Whole, "hue-34", 0) - Mean()))} điểm phần trăm", (await AskAsync("trên hay dưới trung bình", "mean")).Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("khối bộ hay khối tỉnh toàn trình cao hơn")]
    [InlineData("các bộ so với các tỉnh toàn trình tuần này")]
    [InlineData("khối bộ với khối tỉnh tuần này bên nào toàn trình cao hơn")]
    public async Task Wholes_are_set_beside_each_other_by_this_week(string question)
    {
        var (provinces, ministries) = (Mean(), Mean(EntityKind.Ministry));
        var first = (await AskAsync(question)).Text.Split('\n')[0];

        Assert.Contains($"bình quân các {(provinces > ministries ? "tỉnh, thành phố cao hơn các bộ, ngành" : "bộ, ngành cao hơn các tỉnh, thành phố")} {VietnameseFormat.Number(Math.Abs(provinces - ministries))}", first, StringComparison.Ordinal);
        Assert.Contains($"**{VietnameseFormat.Number(provinces)}%**", first, StringComparison.Ordinal);
        Assert.Contains($"**{VietnameseFormat.Number(ministries)}%**", first, StringComparison.Ordinal);
        Assert.DoesNotContain("2024", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trung bình khối bộ toàn trình", EntityKind.Ministry)]
    [InlineData("khối địa phương toàn trình đạt bao nhiêu", EntityKind.Province)]
    public async Task A_whole_is_told_by_this_week_first(string question, EntityKind kind) =>
        Assert.Contains($"{VietnameseFormat.Number(Mean(kind))}%", (await AskAsync(question)).Text.Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public async Task Wholes_have_a_line_over_time()
    {
        var change = Mean(EntityKind.Ministry) - Mean(EntityKind.Ministry, back: 5);
        var text = (await AskAsync("xu hướng các bộ 6 tuần qua toàn trình")).Text;

        Assert.Contains($"{VietnameseFormat.Number(Math.Abs(change))} điểm phần trăm", text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains(feed.Weeks[5].Period.Label, text, StringComparison.Ordinal);
        Assert.DoesNotContain(feed.Weeks[6].Period.Label, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xu hướng 6 tuần toàn trình của Huế", 5)]
    [InlineData("diễn biến 4 tuần của Huế về toàn trình", 3)]
    public async Task A_line_has_as_many_weeks_as_are_named(string question, int back) =>
        Assert.Contains($"{feed.Moved(Whole, "hue-34", back)}** về tỷ lệ hồ sơ trực tuyến toàn trình từ {feed.Weeks[back].Period.Label}", (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_line_goes_from_one_week_to_the_other()
    {
        var (from, to) = (Number(feed.Weeks[6]), Number(feed.Weeks[2]));
        var text = (await AskAsync($"xu hướng từ tuần {from} đến {to} toàn trình của Huế")).Text;

        Assert.Contains($"từ {feed.Weeks[6].Period.Label} (mô phỏng) đến {feed.Weeks[2].Period.Label}", text.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain($"{feed.Weeks[0].Period.Label}", text.Split("Cách tính")[0], StringComparison.Ordinal);
    }

    private static string Number(Report week) => week.Period.Label.Split(' ', '/')[1];

    private Task<Answer> AskAsync(string question, string? conversation = null) => feed.Assistant.AskAsync(question, role: "official", conversation: conversation);
}
