using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>A word that several indicators bear means the one that tells something; an indicator that is named is the one meant, whatever it tells.</summary>
public sealed class IndicatorOfAWordTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public async Task Of_two_indicators_of_one_word_the_one_is_told_that_somebody_reaches() =>
        Assert.Contains("Đà Nẵng **95,56%**", (await assistant.AskAsync("tỉnh nào trên 93% toàn trình 2024", role: "official")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("toàn trình 2024 của Cà Mau bao nhiêu", "91,99%")]
    [InlineData("Bộ Giáo dục toàn trình 8 tháng 2024", "100%")]
    [InlineData("Đà Nẵng toàn trình 2024 mấy phần trăm", "65%")]
    public async Task A_word_of_two_indicators_is_the_one_that_prints_the_unit(string question, string figure)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Value, answer.Kind);
        Assert.Contains($"**{figure}**", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_indicator_that_nobody_reaches_is_told_as_such()
    {
        var answer = await assistant.AskAsync("tuần 51 bộ nào đạt 100% hồ sơ trực tuyến", role: "official");

        Assert.Equal("ty-le-ho-so-truc-tuyen", answer.Indicator);
        Assert.Null(answer.Rows);
    }

    [Fact]
    public async Task Where_nobody_reaches_a_mark_by_the_one_named_another_definition_is_no_answer()
    {
        var answer = await assistant.AskAsync("năm 2022 tỉnh nào xử lý trực tuyến trên 87%", role: "official");

        Assert.Equal("ty-le-ho-so-xu-ly-truc-tuyen", answer.Indicator);
        Assert.Null(answer.Rows);
    }
}
