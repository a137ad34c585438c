using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>"Chỉ tiêu" is what is measured, or a target; which tables hold a unit is asked in the same words.</summary>
public sealed class IndicatorWordTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("Sóc Trăng, chỉ tiêu hồ sơ xử lý trực tuyến, báo cáo tuần 40", "2,06")]
    [InlineData("Cho biết giá trị của Quảng Ninh ở chỉ tiêu tỷ lệ hồ sơ trực tuyến trong báo cáo tuần 51", "74,70")]
    [InlineData("bo noi vu chi tieu ho so truc tuyen bao cao 28 la bao nhieu", "95,67")]
    [InlineData("Kém nhất ở chỉ tiêu hồ sơ xử lý trực tuyến tuần 40 là tỉnh nào", "2,06")]
    public async Task In_front_of_an_indicator_beside_a_report_it_says_only_that_one_follows(string question, string figure) =>
        Assert.Contains(figure, (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("chỉ tiêu hồ sơ trực tuyến năm 2022 giao bao nhiêu phần trăm")]
    [InlineData("chỉ tiêu hồ sơ trực tuyến toàn trình năm 2025 của bộ là bao nhiêu")]
    public async Task What_is_done_with_targets_makes_it_one(string question) =>
        Assert.Equal(AnswerKinds.Targets, (await assistant.AskAsync(question, role: "official")).Kind);

    [Theory]
    [InlineData("Bảng 4 báo cáo tuần 51 đo chỉ tiêu gì", "NỘP trực tuyến")]
    [InlineData("bảng 2 của báo cáo tuần 40 là chỉ tiêu nào", "lượt truy cập")]
    public async Task Which_indicator_a_table_measures_is_told(string question, string told)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Definition, answer.Kind);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bộ Tài nguyên và Môi trường bị nêu tên ở mấy bảng trong báo cáo tuần 51", "49,34", "1.183.993")]
    [InlineData("Hà Tĩnh bị nhắc tên ở bao nhiêu chỉ tiêu tuần 51", "6,60", "868.823")]
    public async Task Every_table_that_holds_a_unit_is_told(string question, string one, string other)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains(one, answer.Text, StringComparison.Ordinal);
        Assert.Contains(other, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bộ Tài nguyên và Môi trường bị nêu tên ở mấy bảng trong báo cáo tuần 51")]
    [InlineData("Sóc Trăng, chỉ tiêu hồ sơ xử lý trực tuyến, báo cáo tuần 40")]
    public async Task A_citizen_gets_no_internal_figure_by_these_wordings(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.DoesNotContain("1.183.993", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("2,06", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Rows ?? []);
    }
}
