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

    [Theory]
    [InlineData("làm hộ chiếu hết bao nhiêu tiền, số của em 048123456789")]
    [InlineData("biển 29A-123.45 sang tên hết bao nhiêu, mật khẩu vneid là Abc@1234")]
    public async Task What_is_personal_is_taken_out_however_often_it_comes(string message)
    {
        for (var time = 0; time < 3; time++)
        {
            Assert.Contains(Warned, (await assistant.AskAsync(message)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_plain_in_other_letters_is_looked_through_again()
    {
        await assistant.AskAsync("đổi mật khẩu vneid ra sao");

        Assert.Contains(Warned, (await assistant.AskAsync("đổi mật khẩu vneid: Ra@sao12")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_sources_ends_with_the_warning()
    {
        var answer = await assistant.AskAsync("048123456789");

        Assert.Null(answer.Sources);
        Assert.StartsWith(Warned, answer.Text.Split('\n')[^1], StringComparison.Ordinal);
    }
}
