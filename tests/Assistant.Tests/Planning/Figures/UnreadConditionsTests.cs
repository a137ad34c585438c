using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>A condition of an official's question that nobody reads is named; a matter that no table holds is said not to be held.</summary>
public sealed class UnreadConditionsTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("top truy cập cổng các tỉnh có cửa khẩu tuần 51", "cửa khẩu")]
    [InlineData("tỉnh nào có khu kinh tế hồ sơ trực tuyến cao nhất", "khu kinh tế")]
    [InlineData("top 3 các bộ khối nội chính hstt tuần 51", "khối nội chính")]
    [InlineData("hstt tuần 51 của thành phố KLM", "KLM")]
    public async Task Whom_no_report_divides_is_named_and_no_figure_of_all_is_told(string question, string named)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.Contains(named, answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Rows ?? []);
        // The list of all is one tap away.
        Assert.NotEmpty(answer.Options ?? []);
    }

    [Theory]
    [InlineData("các tỉnh miền núi hồ sơ trực tuyến tuần 51")]
    [InlineData("tỉnh có tỷ lệ hồ sơ trực tuyến cao nhất")]
    [InlineData("tỉnh nào có lượt truy cập cổng cao nhất tuần 51")]
    public async Task A_group_that_is_read_and_words_of_the_measure_are_no_condition(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Ranking, answer.Kind);
        Assert.NotEmpty(answer.Rows ?? []);
    }

    [Theory]
    [InlineData("BG xếp thứ mấy về truy cập cổng", "Bắc Giang")]
    [InlineData("BN phát sinh hồ sơ tuần 40", "Bắc Ninh")]
    [InlineData("BN hstt tuần 51", "Bắc Ninh")]
    public async Task Capitals_at_the_head_of_a_phrase_are_the_province(string question, string province)
    {
        Assert.Contains(province, (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_letters_behind_a_question_ask_how_much()
    {
        var text = (await assistant.AskAsync("Hòa Bình hstt tuần 51 đạt BN", role: "official")).Text;

        Assert.Contains("88,45%", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bắc Ninh", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bao nhiêu tỉnh đã ban hành danh mục dịch vụ công toàn trình")]
    [InlineData("mấy địa phương đã giao chỉ tiêu cho sở ngành")]
    [InlineData("cả nước có bao nhiêu tài khoản định danh điện tử mức 2")]
    [InlineData("bao nhiêu thí sinh nộp hồ sơ thi tốt nghiệp trực tuyến")]
    [InlineData("tỷ lệ cấp hộ chiếu qua mạng cả nước 2023")]
    [InlineData("tỉnh nào được miễn lệ phí khi nộp trực tuyến")]
    [InlineData("cả nước có bao nhiêu tổ công nghệ số cộng đồng")]
    [InlineData("có bao nhiêu tỉnh rút ngắn thời gian giải quyết thủ tục")]
    [InlineData("Bộ Tư pháp bao nhiêu phần trăm dịch vụ công một phần")]
    public async Task What_no_table_holds_is_said_and_no_other_figure_and_no_fee_is_told(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Contains("chưa có", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Rows ?? []);
        Assert.Empty(answer.Amounts ?? []);
        Assert.Null(answer.Procedure);
    }

    [Theory]
    [InlineData("lệ phí cấp hộ chiếu bao nhiêu tiền")]
    [InlineData("cấp tài khoản định danh điện tử mức 2 cần giấy tờ gì")]
    public async Task Who_asks_for_a_paper_is_told_of_the_paper(string question) =>
        Assert.NotNull((await assistant.AskAsync(question, role: "official")).Procedure);
}
