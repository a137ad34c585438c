namespace Assistant.Tests.Planning.Figures;

/// <summary>Indicators read by what is said of them; what nobody has read is asked about; two definitions are not compared.</summary>
public sealed class IndicatorsMeantTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("Yên Bái tuần 40 bao nhiêu phần dịch vụ có người nộp qua mạng", "100,00%")]
    [InlineData("Bắc Giang lượt tr/cập tuần 51", "11.153.349")]
    [InlineData("Bộ Y tế đứng thứ mấy khối bộ lượt truy cập tuần 40", "13.954.795")]
    public async Task The_indicator_is_known_by_what_is_said_of_it(string question, string figure) =>
        Assert.Contains(figure, (await assistant.AskAsync(question, role: "official")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task What_nobody_measured_is_not_answered_by_another_figure()
    {
        var answer = await assistant.AskAsync("Lạng Sơn tuần 51 mấy vụ tai nạn", role: "official");

        Assert.NotEqual("value", answer.Kind);
        Assert.DoesNotContain("67,12", answer.Text, StringComparison.Ordinal);
        Assert.InRange(answer.Options?.Count ?? 0, 0, 5);
    }

    [Fact]
    public async Task Two_definitions_are_told_beside_each_other_and_no_difference()
    {
        var answer = await assistant.AskAsync("Ninh Bình xử lý trực tuyến tuần 40, Hà Nam nộp trực tuyến tuần 51, ai hơn", role: "official");

        Assert.Equal("definition", answer.Kind);
        Assert.Contains("63,10", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Yên Bái tuần 40 bao nhiêu phần dịch vụ có người nộp qua mạng")]
    [InlineData("Ninh Bình xử lý trực tuyến tuần 40, Hà Nam nộp trực tuyến tuần 51, ai hơn")]
    public async Task A_citizen_gets_no_internal_figure_by_these_wordings(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.DoesNotContain("100,00%", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("63,10", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Rows ?? []);
    }
}
