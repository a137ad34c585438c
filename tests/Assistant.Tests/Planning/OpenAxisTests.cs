namespace Assistant.Tests.Planning;

public sealed class OpenAxisTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public async Task Who_does_business_is_asked_when_it_is_not_said()
    {
        var answer = await assistant.AskAsync("tạm ngừng hoạt động kinh doanh ba tháng báo ở đâu");

        Assert.Equal("clarification", answer.Kind);
        Assert.Contains(answer.Options!, option => option.Procedure == "tam-ngung-cham-dut-ho-kinh-doanh");
        Assert.Contains(answer.Options!, option => option.Procedure == "tam-ngung-kinh-doanh-doanh-nghiep");
    }

    [Theory]
    [InlineData("công ty em tạm ngừng kinh doanh ba tháng báo ở đâu", "tam-ngung-kinh-doanh-doanh-nghiep")]
    [InlineData("tiệm tạp hóa nhà em tạm nghỉ bán ba tháng báo ở đâu", "tam-ngung-cham-dut-ho-kinh-doanh")]
    public async Task Who_says_it_is_answered(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);

    [Fact]
    public async Task Who_says_both_sides_is_not_turned_from_the_one_that_is_named() =>
        Assert.NotEqual("le-phi-truoc-ba-o-to-xe-may", (await assistant.AskAsync("khai trước bạ mảnh đất cậu cho, xe cộ xa xôi nên đi một chuyến, cần tờ khai gì")).Procedure?.Id);
}
