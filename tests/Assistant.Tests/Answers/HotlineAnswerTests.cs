namespace Assistant.Tests.Answers;

/// <summary>Numbers to call: those that records hold, and that there are no others.</summary>
public sealed class HotlineAnswerTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("số tổng đài điện lực")]
    [InlineData("số điện thoại công an phường 5")]
    public async Task A_number_of_an_office_that_no_record_holds_is_said_not_to_be_there(string question) =>
        Assert.Contains("Số riêng của từng cơ quan thì em chưa có", (await assistant.AskAsync(question)).Text, StringComparison.Ordinal);
}
