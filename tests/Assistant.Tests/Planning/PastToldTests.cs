namespace Assistant.Tests.Planning;

/// <summary>A word of the past that is told beside asks for no amount of the past.</summary>
public sealed class PastToldTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("trước kia tôi có hộ chiếu rồi, giờ làm lại cuốn mới hết hạn bao nhiêu tiền")]
    [InlineData("hồi xưa bằng lái em bị công an giữ, nay đổi bằng lái hết hạn lệ phí bao nhiêu")]
    [InlineData("lúc trước em ở Nhật về giờ xin lý lịch tư pháp số 1 hết bao nhiêu")]
    [InlineData("hồi trước vợ em học ở Hà Nội, bây giờ trích lục khai sinh bao nhiêu tiền")]
    [InlineData("tháng trước em dọn nhà, nay đăng ký tạm trú phí bao nhiêu")]
    [InlineData("ngày trước nhà tôi nghèo, đổi căn cước hết hạn giờ mấy tiền")]
    public async Task Todays_amount_is_told(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("fee", answer.Kind);
        Assert.DoesNotContain("vào ngày", answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trước đây lệ phí làm hộ chiếu bao nhiêu")]
    [InlineData("hồi trước đổi bằng lái bao nhiêu tiền")]
    [InlineData("lý lịch tư pháp số 1 trước kia mấy tiền vậy em")]
    public async Task The_past_that_is_asked_for_is_told(string question) =>
        Assert.Contains("vào ngày", (await assistant.AskAsync(question)).Text.Split('\n')[0], StringComparison.Ordinal);
}
