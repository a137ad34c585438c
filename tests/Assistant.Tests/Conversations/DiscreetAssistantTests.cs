namespace Assistant.Tests.Conversations;

/// <summary>Who types what nobody should type is told so, and the answer is as ever.</summary>
public sealed class DiscreetAssistantTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const string Warned = "Anh/chị đừng gửi số giấy tờ";

    [Fact]
    public async Task The_warning_stands_before_the_line_of_sources_which_stays_the_last()
    {
        var plain = await assistant.AskAsync("làm hộ chiếu hết bao nhiêu tiền");

        var answer = await assistant.AskAsync("làm hộ chiếu hết bao nhiêu tiền 048123456789");

        var (lines, told) = (answer.Text.Split('\n'), plain.Text.Split('\n'));
        Assert.StartsWith("Nguồn: ", told[^1], StringComparison.Ordinal);
        Assert.Equal([.. told[..^1], "", lines[^2], told[^1]], lines);
        Assert.StartsWith(Warned, lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_sources_ends_with_the_warning()
    {
        var answer = await assistant.AskAsync("048123456789");

        Assert.Null(answer.Sources);
        Assert.StartsWith(Warned, answer.Text.Split('\n')[^1], StringComparison.Ordinal);
    }
}
