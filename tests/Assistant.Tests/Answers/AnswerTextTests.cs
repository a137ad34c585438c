using Assistant.Bot.Answers;

namespace Assistant.Tests.Answers;

/// <summary>Sentences that are put together from records read as somebody would write them.</summary>
public sealed class AnswerTextTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public async Task The_office_stands_before_the_address_on_the_net()
    {
        var lines = (await assistant.AskAsync("cấp lại thẻ căn cước nộp ở đâu")).Text.Split('\n');

        Assert.Contains("Công an cấp xã", lines[0], StringComparison.Ordinal);
        Assert.Contains("https://", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_fee_is_told_of_what_is_abolished()
    {
        var answer = await assistant.AskAsync("giấy xác nhận số chứng minh nhân dân cũ lệ phí bao nhiêu");

        Assert.Equal(AnswerKinds.Fee, answer.Kind);
        Assert.Contains("không còn thực hiện", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Amounts ?? []);
    }

    [Fact]
    public async Task A_name_that_is_a_fee_is_not_asked_for_its_fee() =>
        Assert.DoesNotContain((await assistant.AskAsync("khai lệ phí trước bạ xe máy cần giấy tờ gì")).Suggestions ?? [], suggestion => suggestion.StartsWith("Lệ phí khai lệ phí", StringComparison.Ordinal));
}
