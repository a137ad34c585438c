namespace Assistant.Tests.Planning;

/// <summary>Which case of a thing is meant is not asked where the records of all of them say the same about what is asked.</summary>
public sealed class AlikeCasesTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("làm căn cước ở tỉnh khác được không", "where", "bất kỳ trong cả nước")]
    public async Task What_is_the_same_in_all_cases_is_told(string question, string kind, string expected)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal(kind, answer.Kind);
        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
        Assert.Contains("đều như nhau", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("làm lại căn cước hết bao nhiêu tiền")]
    [InlineData("lý lịch tư pháp cần giấy tờ gì")]
    [InlineData("thủ tục căn cước")]
    public async Task What_differs_or_is_a_paper_is_asked(string question) => Assert.Equal("clarification", (await assistant.AskAsync(question)).Kind);
}
