using Assistant.Bot.Answers;

namespace Assistant.Tests.Answers;

/// <summary>Numbers that a message brings and no record holds are not said back, and what only internal reports hold is not told.</summary>
public sealed class UncheckedNumbersTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public async Task An_act_that_nobody_knows_is_not_named()
    {
        var answer = await assistant.AskAsync("Thông tư 999/2026/TT-BTC quy định gì");

        Assert.Equal("no_data", answer.Outcome);
        Assert.DoesNotContain("999", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Part_of_a_day_is_no_act()
    {
        var answer = await assistant.AskAsync("Miễn lệ phí cho công dân số kéo dài tới 30/4/2031 theo nghị quyết mới, đúng không");

        Assert.DoesNotContain("văn bản", answer.Text, StringComparison.Ordinal);
        Assert.NotEqual("ungrounded", answer.Outcome);
    }

    [Theory]
    [InlineData("citizen", false)]
    [InlineData("helper", false)]
    [InlineData("official", true)]
    public async Task A_target_that_only_an_internal_report_holds_is_for_officials(string role, bool isTold)
    {
        var answer = await assistant.AskAsync("chỉ tiêu tỷ lệ hồ sơ trực tuyến năm 2022 là bao nhiêu", role: role);

        Assert.Equal(isTold, answer.Text.Contains("50%", StringComparison.Ordinal));
        Assert.Equal(isTold, answer.Sources?.Any(source => source.Circulation == "internal") == true);
        Assert.Equal(isTold ? AnswerKinds.Targets : AnswerKinds.Forbidden, answer.Kind);
    }
}
