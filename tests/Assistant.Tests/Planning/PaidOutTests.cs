namespace Assistant.Tests.Planning;

/// <summary>Money that is paid out is no fee that is asked for.</summary>
public sealed class PaidOutTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("lanh tien tuat")]
    [InlineData("lấy tiền thất nghiệp")]
    [InlineData("bác tôi mới mất, gia đình muốn xóa hộ khẩu và lĩnh tiền mai táng")]
    public async Task Money_that_is_received_is_no_fee(string question) => Assert.Equal("procedure", (await assistant.AskAsync(question)).Kind);

    [Theory]
    [InlineData("liên thông khai tử xã có lấy tiền không")]
    [InlineData("rút bảo hiểm xã hội một lần thì đóng tiền gì không")]
    [InlineData("làm hồ sơ thất nghiệp mất bao nhiêu tiền")]
    public async Task Money_that_is_paid_is_a_fee(string question) => Assert.Equal("fee", (await assistant.AskAsync(question)).Kind);

    [Theory]
    [InlineData("đóng tiền bhxh bắt buộc bao nhiêu")]
    public async Task What_no_record_holds_is_not_told_from_another(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("unknown", answer.Kind);
        Assert.Empty(answer.Amounts ?? []);
    }
}
