using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>Questions about reports and definitions are answered as such, whatever word for a figure stands in them.</summary>
public sealed class ReportGrammarTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("báo cáo 18 phát hành ngày nào", "07/10/2022")]
    [InlineData("báo cáo tuần 51 ai ký", "28/BC-UBQGCĐS")]
    [InlineData("ngày ban hành báo cáo tuần 51", "23/12/2022")]
    [InlineData("văn bản 18 ra hôm nào", "07/10/2022")]
    [InlineData("báo cáo 28 gồm những chỉ tiêu nào", "tỷ lệ hồ sơ trực tuyến")]
    [InlineData("báo cáo 18 với báo cáo 28 khác nhau ở những bảng nào", "Tuần 40/2022")]
    public async Task What_is_asked_of_a_report_is_told_of_it(string question, string told)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Report, answer.Kind);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("báo cáo hội nghị có phần lượt truy cập cổng không", "không có chỉ tiêu** tổng số lượt truy cập")]
    [InlineData("tuần 51 có đo phát sinh hồ sơ không em", "không có chỉ tiêu** tỷ lệ DVCTT phát sinh")]
    [InlineData("trong báo cáo 18 có số lượt truy cập cổng chưa", "Tuần 40/2022")]
    public async Task Whether_a_report_holds_an_indicator_is_told_with_what_it_holds(string question, string told)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Report, answer.Kind);
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bộ nào vắng tên trong bảng lượt truy cập cổng tuần 51")]
    [InlineData("tỉnh nào không được nêu ở bảng phát sinh hồ sơ tuần 40")]
    [InlineData("báo cáo tuần 40 bỏ sót những tỉnh nào")]
    public async Task Who_is_not_printed_is_no_end_of_a_ranking(string question) =>
        Assert.Equal(AnswerKinds.Unknown, (await assistant.AskAsync(question, role: "official")).Kind);

    [Theory]
    [InlineData("toàn trình đếm dịch vụ hay đếm hồ sơ", "hồ sơ trực tuyến toàn trình")]
    [InlineData("55,5% dịch vụ toàn trình của cả nước là lấy gì trên gì", "DVCTT toàn trình")]
    [InlineData("17,9% khối địa phương năm 2024 tử là gì mẫu là gì", "hồ sơ trực tuyến toàn trình")]
    [InlineData("phát sinh hồ sơ lấy dịch vụ nào làm mẫu số", "DVCTT phát sinh hồ sơ")]
    public async Task How_a_figure_is_computed_is_a_definition(string question, string name)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Definition, answer.Kind);
        Assert.Contains(name, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_quoted_figures_of_one_unit_are_told_by_their_definitions()
    {
        var answer = await assistant.AskAsync("khối bộ 59,68% với 63%, con số nào mới đúng", role: "official");

        Assert.Contains("Cách tính", answer.Text, StringComparison.Ordinal);
        Assert.Contains("59,68%", answer.Text, StringComparison.Ordinal);
        Assert.Contains("63%", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_internal_figure_that_a_citizen_guesses_says_nothing_of_its_indicator()
    {
        var right = await assistant.AskAsync("49,34% của Bộ Tài nguyên là lấy gì trên gì");
        var wrong = await assistant.AskAsync("49,35% của Bộ Tài nguyên là lấy gì trên gì");

        Assert.Equal(wrong.Text.Replace("49,35", "49,34", StringComparison.Ordinal), right.Text);
    }

    [Theory]
    [InlineData("lấy lượt truy cập cổng nhân với hồ sơ trực tuyến thì tỉnh nào cao nhất tuần 51")]
    [InlineData("tỷ số giữa phát sinh hồ sơ và xử lý trực tuyến, bộ nào lớn nhất tuần 40")]
    [InlineData("lượt cổng chia cho tỷ lệ hồ sơ trực tuyến tuần 51 bộ nào nhất")]
    public async Task Arithmetic_over_two_indicators_is_told_no_figure(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Empty(answer.Rows ?? []);
    }
}
