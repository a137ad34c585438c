namespace Assistant.Tests.Fees;

/// <summary>Money that is received, a share or a tax is no fee of the procedure: "0 đồng" answers none of them.</summary>
public sealed class OtherMoneyTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("rút bảo hiểm xã hội một lần được khoảng bao nhiêu")]
    [InlineData("hưởng trợ cấp thất nghiệp lãnh được nhiêu một tháng")]
    [InlineData("làm hồ sơ mai táng phí lãnh được bao nhiêu tiền")]
    [InlineData("hộ kinh doanh đóng thuế bao nhiêu phần trăm")]
    [InlineData("khai thuế gtgt thì thuế suất là bao nhiêu")]
    [InlineData("hộ kinh doanh bán cơm nộp thuế bao nhiêu một tháng")]
    public async Task Nothing_for_the_procedure_is_no_answer(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.DoesNotContain("**0 đồng**", answer.Text, StringComparison.Ordinal);
        Assert.True(answer.Amounts is null or { Count: 0 });
    }

    [Theory]
    [InlineData("đóng bảo hiểm thất nghiệp 3 năm thì trợ cấp thất nghiệp lãnh được bao nhiêu", "60%")]
    [InlineData("mua căn hộ chung cư thì lệ phí trước bạ mấy phần trăm", "0,5%")]
    [InlineData("nộp phạt nguội trễ bị cộng thêm bao nhiêu phần trăm", "0,05%")]
    public async Task The_row_that_is_asked_for_comes_first(string question, string expected) =>
        Assert.Contains(expected, (await assistant.AskAsync(question)).Text.Split('\n')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("khai thuế hộ kinh doanh có mất phí không")]
    [InlineData("rút bảo hiểm xã hội một lần có tốn phí không")]
    public async Task The_fee_of_the_procedure_is_still_told(string question) =>
        Assert.Contains("**0 đồng**", (await assistant.AskAsync(question)).Text.Split('\n')[0], StringComparison.Ordinal);
}
