namespace Assistant.Tests.Answers;

/// <summary>Several questions about one procedure in one message are all answered, with the sources of each.</summary>
public sealed class SeveralQuestionsTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("làm hộ chiếu lần đầu hết bao nhiêu tiền và bao lâu có", "fee", "duration")]
    [InlineData("đăng ký khai sinh cần giấy tờ gì, nộp ở đâu", "documents", "where")]
    public async Task Each_is_answered(string question, string first, string second)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Contains(first, answer.Sides);
        Assert.Contains(second, answer.Sides);
        Assert.Equal("answered", answer.Outcome);
        Assert.NotEmpty(answer.Sources!);
    }

    [Fact]
    public async Task One_question_gets_one_answer() =>
        Assert.Equal(["fee"], (await assistant.AskAsync("làm hộ chiếu lần đầu hết bao nhiêu tiền")).Sides);
}
