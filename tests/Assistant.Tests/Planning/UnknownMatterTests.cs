namespace Assistant.Tests.Planning;

/// <summary>What the data does not hold is said so, with the office that knows; a procedure named beside it is answered.</summary>
public sealed class UnknownMatterTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("muốn mở quán karaoke nhỏ thì xin giấy ở đâu", "văn hóa")]
    [InlineData("máy cày bao lâu phải đi đăng kiểm", "đăng kiểm")]
    [InlineData("ông cụ làm thẻ xe buýt miễn phí ở đâu", "vận tải")]
    public async Task The_office_that_knows_is_named(string question, string office)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("unknown_matter", answer.Outcome);
        Assert.Contains(office, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_procedure_named_beside_it_is_answered() =>
        Assert.Equal("cap-ho-chieu-pho-thong", (await assistant.AskAsync("con tôi sắp đi xuất khẩu lao động, làm hộ chiếu cần giấy tờ gì")).Procedure?.Id);

    [Theory]
    [InlineData("hộ cận nghèo đổi thẻ căn cước có được miễn phí không", "cap-doi-the-can-cuoc")]
    [InlineData("nhà em hộ nghèo, làm khai sinh trễ có tốn tiền không", "dang-ky-khai-sinh")]
    public async Task Who_somebody_is_hides_no_procedure(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);

    [Fact]
    public async Task Being_registered_as_poor_is_a_procedure_of_its_own() =>
        Assert.Equal("cong-nhan-ho-ngheo", (await assistant.AskAsync("lam so ho ngheo thi gap ai")).Procedure?.Id);

    [Theory]
    [InlineData("nhập hộ khẩu về Cần Thơ làm trên dịch vụ công, lệ phí nộp online là bao nhiêu vậy")]
    public async Task What_one_pays_is_no_figure_of_a_report(string question) =>
        Assert.NotEqual("forbidden", (await assistant.AskAsync(question)).Kind);

    [Theory]
    [InlineData("cưới chồng Hàn", "dang-ky-ket-hon-yeu-to-nuoc-ngoai")]
    [InlineData("nhận con ruột ngoài giá thú", "dang-ky-nhan-cha-me-con")]
    public async Task A_few_words_that_name_a_procedure_ask_for_it(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);
}
