using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>Ends of a ranking are put together from parts; what is only thought of a figure is no end.</summary>
public sealed class EndGrammarTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("hai bộ chạm sàn phát sinh hồ sơ tuần 40", "25,00%")]
    [InlineData("ba tỉnh nằm sát đáy lượt truy cập cổng tuần 40", "282.680")]
    [InlineData("hai tỉnh rùa bò nhất hồ sơ trực tuyến tuần 51", "0,52%")]
    [InlineData("ba bộ ngồi trên nóc hồ sơ trực tuyến tuần 51", "99,99%")]
    public async Task An_end_is_read_from_its_parts(string question, string figure)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Ranking, answer.Kind);
        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tỉnh mạnh tỉnh yếu lượt cổng tuần 51 kể ra", "13.051.569", "396.882")]
    [InlineData("bộ khá bộ kém phát sinh hồ sơ tuần 40", "100,00%", "25,00%")]
    public async Task Two_opposite_qualities_are_both_ends(string question, string top, string bottom)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains(top, answer.Text, StringComparison.Ordinal);
        Assert.Contains(bottom, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("khối địa phương yếu bao nhiêu phần trăm hồ sơ toàn trình 2024", "17,9%")]
    [InlineData("khối bộ lẹt đẹt mấy phần trăm dvctt toàn trình 2024", "59,68%")]
    public async Task A_quality_beside_how_much_ranks_nobody(string question, string figure)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Value, answer.Kind);
        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("từ tuần 40 sang tuần 51 tỉnh nào cổng tăng nhỏ giọt nhất", "114.202")]
    [InlineData("lượt cổng tuần 40 sang tuần 51 bộ nào nhích khiêm tốn nhất", "381.088")]
    public async Task The_least_change_is_told_with_any_low_superlative(string question, string figure) =>
        Assert.Contains($"tăng {figure} lượt", (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);
}
