using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning;

/// <summary>Being helped with something that is no fee of a procedure is no waiver of one.</summary>
public sealed class SupportIsNoWaiverTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("nhà em bị lũ cuốn ở Nghệ An có được hỗ trợ không")]
    [InlineData("con em mồ côi học lớp 6 ở Thanh Hóa có được hỗ trợ tiền học không")]
    [InlineData("trâu nhà tôi chết rét ở Lào Cai có được nhà nước hỗ trợ không")]
    [InlineData("vợ em sinh đôi ở TP.HCM có được hỗ trợ tiền không")]
    [InlineData("hộ nghèo ở Đà Nẵng có được hỗ trợ tiền điện không")]
    [InlineData("cháu ở trường nội trú Cao Bằng có được miễn tiền ăn không")]
    [InlineData("ruộng lúa ngập mặn ở Cà Mau có được hỗ trợ giống không")]
    public async Task Money_for_something_else_is_not_promised(string question) =>
        Assert.NotEqual(AnswerKinds.Policy, (await assistant.AskAsync(question)).Kind);

    [Theory]
    [InlineData("Hà Nội có miễn lệ phí khi nộp online không")]
    [InlineData("ở Thanh Hóa làm giấy tờ có được miễn phí không")]
    [InlineData("chính sách miễn giảm phí lệ phí của TP.HCM")]
    public async Task Waivers_of_fees_are_still_told(string question) =>
        Assert.Equal(AnswerKinds.Policy, (await assistant.AskAsync(question)).Kind);
}
