namespace Assistant.Tests.Answers;

public sealed class RankingAnswerTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("3 tỉnh ít lượt truy cập cổng nhất", "dak-nong-63")]
    [InlineData("3 tỉnh có lượt truy cập cổng ít nhất", "dak-nong-63")]
    [InlineData("3 tỉnh nhiều lượt truy cập cổng nhất", "thua-thien-hue-63")]
    [InlineData("tỉnh nào đứng đầu cả nước về lượt truy cập cổng", "thua-thien-hue-63")]
    [InlineData("tinh nao doi so luot truy cap cong", "dak-nong-63")]
    public async Task The_end_of_a_ranking_is_the_one_asked_for(string question, string first) =>
        Assert.Equal(first, (await assistant.AskAsync(question, role: "official")).Rows?[0].Entity);

    [Theory]
    [InlineData("trung bình các tỉnh về hồ sơ trực tuyến là bao nhiêu")]
    [InlineData("cả nước bao nhiêu phần trăm hồ sơ trực tuyến")]
    public async Task A_whole_that_no_report_states_is_not_computed(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal("unknown", answer.Kind);
        Assert.DoesNotContain("%", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_the_report_cuts_is_told_as_cut()
    {
        var answer = await assistant.AskAsync("10 tỉnh cao nhất về hồ sơ trực tuyến", role: "official");

        Assert.Equal(5, answer.Rows?.Count);
        Assert.Equal((10, 63), (answer.Coverage!.Have, answer.Coverage.Of));
        Assert.Contains("chỉ in hai đầu bảng", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Public_figures_are_for_everybody()
    {
        var answer = await assistant.AskAsync("cả nước đạt bao nhiêu phần trăm hồ sơ toàn trình");

        Assert.Equal(43m, answer.Rows?[0].Value);
        Assert.All(answer.Sources!, source => Assert.Equal("public", source.Circulation));
    }
}
