using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>What documents print a part of: the part is told, and what it leaves open is said.</summary>
public sealed class KnownPartTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public async Task Who_is_known_to_reach_a_mark_is_told_where_not_all_can_be_counted()
    {
        var answer = await AskAsync("tuần 40 có tỉnh nào đạt 100% dịch vụ công phát sinh hồ sơ không, kể hết ra");

        Assert.Contains("không đếm đủ được", answer.Text, StringComparison.Ordinal);
        Assert.Equal(5, answer.Rows!.Count);
    }

    [Fact]
    public async Task Half_of_the_whole_is_a_limit() =>
        Assert.Contains("**ít nhất 5 tỉnh, thành phố** trên 50%", (await AskAsync("những tỉnh có quá nửa hồ sơ nộp online tuần 51/2022")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Every_one_named_is_told_how_many_times_less_it_has()
    {
        var answer = await AskAsync("Ninh Thuận với Đắk Nông kém Huế bao nhiêu lần về lượt truy cập tuần 51");

        Assert.Contains("Ninh Thuận: gấp **23,6 lần**", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Đắk Nông: gấp **32,9 lần**", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_things_are_with_a_province_in_a_report_is_every_figure_of_it_there()
    {
        var answer = await AskAsync("tình hình Nghệ An thế nào trong báo cáo tuần 40");

        Assert.Contains("**39,16%**", answer.Text, StringComparison.Ordinal);
        Assert.Contains("**7,07%**", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_much_one_is_short_of_a_mark_is_reckoned() =>
        Assert.Contains("còn kém 47,51 điểm phần trăm", (await AskAsync("Lâm Đồng hồ sơ trực tuyến tuần 51 thiếu bao nhiêu so với 50%")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Why_one_is_so_low_is_not_answered_with_the_list_again()
    {
        await AskAsync("bộ nào thấp nhất về dịch vụ công phát sinh hồ sơ tuần 40", "why");

        Assert.Contains("nguyên nhân", (await AskAsync("sao thấp thế", "why")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_portal_costs_is_not_answered_with_its_visits()
    {
        var answer = await AskAsync("tiền chi cho cổng của Thừa Thiên Huế hết bao nhiêu mà truy cập cao thế");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Null(answer.Rows);
    }

    [Fact]
    public async Task From_two_printed_ends_no_average_is_reckoned() =>
        Assert.DoesNotContain("tự tính từ", (await AskAsync("trung bình các tỉnh hồ sơ trực tuyến tuần 51")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("số liệu mới nhất anh chị có là của thời điểm nào")]
    [InlineData("số liệu này là thật hay mô phỏng")]
    public async Task What_the_figures_are_from_is_a_list_of_reports(string question) =>
        Assert.StartsWith("Dạ, số liệu mới nhất em có là", (await AskAsync(question)).Text, StringComparison.Ordinal);

    private Task<Answer> AskAsync(string question, string? conversation = null) => assistant.AskAsync(question, role: "official", conversation: conversation);
}
