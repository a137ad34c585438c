namespace Assistant.Tests.Planning.Figures;

/// <summary>Targets are asked of by the year that it is, and of whoever misses them, without the name of an indicator.</summary>
public sealed class TargetWordingTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public async Task This_year_is_the_year_of_the_day_that_is_asked_on()
    {
        var named = await assistant.AskAsync("chỉ tiêu năm 2026", role: "official");
        var meant = await assistant.AskAsync("chỉ tiêu năm nay là bao nhiêu", role: "official");

        Assert.Equal("targets", meant.Kind);
        Assert.Equal(named.Text, meant.Text);
    }

    [Theory]
    [InlineData("ai chưa đạt chỉ tiêu")]
    [InlineData("chỉ tiêu năm 2024 là bao nhiêu, tỉnh nào chưa đạt")]
    public async Task Who_misses_the_target_means_an_indicator_that_has_one(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains("toàn trình", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("chưa tìm thấy mục tiêu", answer.Text, StringComparison.Ordinal);
    }
}
