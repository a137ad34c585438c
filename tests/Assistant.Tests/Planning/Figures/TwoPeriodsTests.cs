using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>Two periods of which one measured by another definition: each is told for itself, and never that there is nothing.</summary>
public sealed class TwoPeriodsTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("Nghệ An hồ sơ xử lý trực tuyến tuần 40 mấy phần trăm, sang tuần 51 có tăng không", "7,07%")]
    [InlineData("Ninh Bình xử lý hồ sơ trực tuyến tuần 51 tăng mấy so với tuần 40", "63,10%")]
    public async Task A_definition_that_one_period_lacks_does_not_hide_the_other_period(string question, string figure)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("chưa có số liệu", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_figures_of_two_definitions_are_told_and_no_fall_between_them()
    {
        var answer = await assistant.AskAsync("hồ sơ trực tuyến Đà Nẵng năm 2022 rồi năm 2024, vậy là tụt hả", role: "official");

        Assert.Contains("65,44%", answer.Text, StringComparison.Ordinal);
        Assert.Contains("định nghĩa khác", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**giảm", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_years_set_beside_each_other_ask_for_no_target()
    {
        var answer = await assistant.AskAsync("hồ sơ trực tuyến của Đà Nẵng năm 2022 và 2024 chênh bao nhiêu", role: "official");

        Assert.NotEqual(AnswerKinds.Targets, answer.Kind);
        Assert.Contains("65,44%", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mark_of_one_of_two_years_is_the_target() =>
        Assert.Contains("5 điểm phần trăm", (await assistant.AskAsync("hồ sơ toàn trình Đà Nẵng 2024 mới 65%, so mức 70% của năm 2025 thì thiếu mấy điểm", role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Hòa Bình hồ sơ trực tuyến tuần 51", "kỳ trước thì sao", "85,56%")]
    [InlineData("so Lạng Sơn với Đà Nẵng hồ sơ trực tuyến tuần 51", "còn kỳ trước", "73,38%")]
    public async Task The_period_before_is_that_of_the_definition_measured_then(string first, string then, string figure)
    {
        var answer = await assistant.LastAtDeskAsync(first, then);

        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
        Assert.Contains("định nghĩa khác", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_periods_of_one_unit_bring_in_nobody_told_before()
    {
        var answer = await assistant.LastAtDeskAsync("3 tỉnh thấp nhất xử lý hồ sơ trực tuyến tuần 40", "Quảng Ninh tuần 51 hơn tuần 40 bao nhiêu");

        Assert.DoesNotContain("Sóc Trăng", answer.Text, StringComparison.Ordinal);
        Assert.Contains("78,00%", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bắc Giang lượt vào cổng hạng mấy vậy em", "11.153.349 lượt**, hạng 2", "8.626.613 lượt, hạng 1")]
    [InlineData("Bộ Thông tin và Truyền thông bao nhiêu lượt truy cập", "hạng 3", "hạng 2")]
    public async Task Another_period_is_told_with_its_rank(string question, string now, string before)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains(now, answer.Text, StringComparison.Ordinal);
        Assert.Contains(before, answer.Text, StringComparison.Ordinal);
    }
}
