using Assistant.Bot.Answers;
using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Answers;

/// <summary>Targets that a talk goes on with, letters that stand for units, what is taken for granted, and what of the reports is asked.</summary>
public sealed class DeskTargetsAndNamesTests(FeedWithGap feed) : IClassFixture<FeedWithGap>
{
    private const string Whole = FeedWithGap.Whole;

    private static decimal Target(EntityKind kind) =>
        ShippedKnowledge.Base.Indicators.TargetsOf(Whole).Where(target => target.AppliesTo == kind && target.Threshold is not null).MaxBy(target => target.Years)!.Threshold!.Value;

    private IEnumerable<string> Meeting(EntityKind kind) => feed.Values(Whole, 0, kind).Where(unit => unit.Value >= Target(kind)).Select(unit => unit.Key).Order();

    [Theory]
    [InlineData("5 tỉnh bét toàn trình và cách mục tiêu bao nhiêu")]
    [InlineData("5 tỉnh thấp nhất toàn trình kèm khoảng cách tới mục tiêu")]
    [InlineData("5 tinh thap nhat toan trinh, con thieu bao nhieu so voi muc tieu")]
    public async Task A_list_tells_how_far_each_is_from_its_target(string question)
    {
        var answer = await AskAsync(question);

        Assert.Equal(5, answer.Rows!.Count);
        Assert.All(feed.Values(Whole, 0).OrderBy(unit => unit.Value).Take(5), unit => Assert.Contains($"còn thiếu {VietnameseFormat.Number(Target(EntityKind.Province) - unit.Value)} điểm", answer.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_target_is_gone_on_with()
    {
        await AskAsync("mục tiêu toàn trình năm 2025", "goal");

        Assert.Equal(Meeting(EntityKind.Province), Units(await AskAsync("bao nhiêu tỉnh đạt rồi", "goal")));
        Assert.Equal(Meeting(EntityKind.Province), Units(await AskAsync("kể tên ra", "goal")));
        Assert.Equal(Meeting(EntityKind.Ministry), Units(await AskAsync("còn bộ", "goal")));
    }

    [Fact]
    public async Task Members_are_asked_for_and_not_their_whole_of_years_ago()
    {
        await AskAsync("top 5 bộ toàn trình", "members");

        Assert.Equal(feed.Values(Whole, 0, EntityKind.Ministry).Keys.Except(Meeting(EntityKind.Ministry)).Order(), Units(await AskAsync("bộ nào chưa đạt mục tiêu", "members")));
    }

    [Fact]
    public async Task How_far_each_is_may_be_asked_behind_the_list()
    {
        await AskAsync("3 tỉnh thấp nhất toàn trình tuần này", "each");
        var text = (await AskAsync("mỗi tỉnh còn thiếu bao nhiêu so với mục tiêu", "each")).Text;

        Assert.All(feed.Values(Whole, 0).OrderBy(unit => unit.Value).Take(3), unit => Assert.Contains($"còn thiếu {VietnameseFormat.Number(Target(EntityKind.Province) - unit.Value)} điểm", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ĐN toàn trình bao nhiêu")]
    [InlineData("so sánh HN và ĐN về toàn trình")]
    [InlineData("ĐN kém top 1 bao nhiêu về toàn trình")]
    public async Task Letters_that_mean_two_units_are_asked_about(string question) =>
        Assert.Equal(["Đà Nẵng", "Đồng Nai"], (await AskAsync(question)).Options!.Select(option => option.Label).Order());

    [Theory]
    [InlineData("HN, HCM, KBC toàn trình")]
    [InlineData("so sánh HN với KBC toàn trình")]
    public async Task Letters_that_nobody_knows_are_said(string question) =>
        Assert.Contains("“KBC”", (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("BCA toàn trình bn", "bo-cong-an")]
    [InlineData("so sánh BCA với BTC về toàn trình", "bo-cong-an")]
    public async Task Ministries_are_known_by_their_letters(string question, string unit) => Assert.Contains(unit, Units(await AskAsync(question)));

    [Theory]
    [InlineData("Bộ TTTT toàn trình tuần này", "Bộ Thông tin và Truyền thông nay thuộc Bộ Khoa học và Công nghệ")]
    [InlineData("Bộ LĐTBXH toàn trình tuần này", "Bộ Lao động - Thương binh và Xã hội nay thuộc Bộ Nội vụ")]
    public async Task A_ministry_that_another_took_in_is_told_as_such(string question, string said) =>
        Assert.Contains(said, (await AskAsync(question)).Text.Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public async Task What_a_why_takes_for_granted_is_put_right_first()
    {
        var best = feed.Values(Whole, 0).MaxBy(unit => unit.Value).Key;
        var text = (await AskAsync($"vì sao {ShippedKnowledge.Base.Places.Find(best)!.Name} đứng cuối về toàn trình")).Text;

        Assert.Contains("không ạ", text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("Nguyên nhân thì em không có", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tuần này tỉnh nào chưa gửi số liệu toàn trình")]
    [InlineData("tuan nay tinh nao chua gui so lieu")]
    [InlineData("tuần này đã đủ 34 tỉnh chưa")]
    public async Task Who_has_not_reported_is_told(string question) => Assert.Contains("Hà Tĩnh", (await AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("có số liệu những tuần nào")]
    [InlineData("mới nhất là tuần mấy")]
    public async Task Weeks_that_measure_the_same_stand_in_one_line(string question)
    {
        var text = (await AskAsync(question)).Text;

        Assert.Contains($"{feed.Weeks[^1].Period.Label} đến {feed.Weeks[0].Period.Label} (12 kỳ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_period_that_is_not_there_the_newest_is_told() =>
        Assert.Contains($"Mới nhất em có là **{feed.Weeks[0].Period.Label}", (await AskAsync("có số tuần 20/2027 chưa")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("cộng tỷ lệ hồ sơ toàn trình của 34 tỉnh lại")]
    [InlineData("tổng số hồ sơ toàn trình của 34 tỉnh tuần này")]
    [InlineData("tổng toàn trình 3 tỉnh Tây Nguyên")]
    public async Task All_of_them_are_added_by_the_numbers_of_files(string question) =>
        Assert.Contains("trên tổng số", (await AskAsync(question)).Text.Split('\n')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("tóm tắt tình hình tuần này để họp giao ban sáng mai")]
    [InlineData("tổng hợp tuần này cho lãnh đạo")]
    [InlineData("3 ý chính về toàn trình tuần này")]
    public async Task A_week_is_summed_up_for_a_meeting(string question) =>
        Assert.Contains("cao nhất là", (await AskAsync(question)).Text.Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public async Task Where_somebody_is_weakest_is_told_alone()
    {
        var text = (await AskAsync("Nghệ An yếu nhất chỗ nào")).Text;

        Assert.StartsWith("Dạ, Nghệ An đứng thấp nhất ở", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split('\n').Count(line => line.Contains("hạng", StringComparison.Ordinal) && line.StartsWith('-')));
    }

    [Fact]
    public async Task A_unit_is_summed_up_for_a_meeting_and_gone_on_with()
    {
        var brief = await AskAsync("tóm tắt nhanh Cần Thơ để họp giao ban", "brief");

        Assert.Equal(6, brief.Rows!.Count);
        Assert.StartsWith("Dạ, Cần Thơ đứng thấp nhất ở", (await AskAsync("yếu nhất ở đâu", "brief")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("báo cho tôi khi HN xuống dưới 40% toàn trình")]
    [InlineData("thứ hai hàng tuần gửi tôi số của Lào Cai")]
    [InlineData("danh sách cảnh báo của tôi")]
    [InlineData("cho xem các cảnh báo đang có")]
    public async Task A_wish_to_be_told_is_no_question_for_a_figure(string question)
    {
        var answer = await AskAsync(question);

        Assert.Empty(answer.Rows ?? []);
        Assert.Contains("theo dõi|tự gửi".Split('|'), word => answer.Text.Contains(word, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Units(Answer answer) => (answer.Rows ?? []).Select(row => row.Entity).Order();

    private Task<Answer> AskAsync(string question, string? conversation = null) => feed.Assistant.AskAsync(question, role: "official", conversation: conversation);
}
