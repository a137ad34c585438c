using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>Comparisons and changes that name no indicator, over documents that print few of them.</summary>
public sealed class UnsaidComparisonTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("Gia Lai với Lạng Sơn cách nhau mấy điểm", "63,03")]
    [InlineData("Bắc Kạn kém Hòa Bình mấy điểm", "87,93")]
    [InlineData("so sánh Lai Châu với Yên Bái", "90,77")]
    public async Task Two_units_are_set_side_by_side_in_what_is_printed_of_both(string question, string difference)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Comparison, answer.Kind);
        Assert.Contains(difference, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_that_share_no_indicator_get_no_difference_and_no_fee()
    {
        var answer = await assistant.AskAsync("Bộ Y tế và Bộ Công Thương chênh nhau bao nhiêu", role: "official");

        Assert.Contains("không so được", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Procedure);
    }

    [Fact]
    public async Task Whether_a_province_fell_is_asked_of_its_figures() =>
        Assert.NotEqual(AnswerKinds.Policy, (await assistant.AskAsync("Lạng Sơn có giảm không", role: "official")).Kind);

    [Theory]
    [InlineData("bộ nào tiến bộ nhất")]
    [InlineData("ai tụt nhiều nhất")]
    [InlineData("tăng mạnh nhất là ai")]
    public async Task Who_moved_most_is_asked_of_which_indicator_where_none_is_named(string question)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.Contains(answer.Options ?? [], option => option.Label.Contains("truy cập", StringComparison.Ordinal));
        Assert.DoesNotContain(answer.Options ?? [], option => option.Label.Contains("toàn trình", StringComparison.Ordinal));
    }

    [Fact]
    public async Task So_many_times_as_much_leaves_out_who_rose_less()
    {
        var half = await assistant.AskAsync("truy cập cổng tỉnh nào tăng gấp rưỡi so với tuần 40", role: "official");
        var twice = await assistant.AskAsync("truy cập cổng tỉnh nào tăng gấp 2 lần tuần 40", role: "official");

        Assert.NotEmpty(half.Rows ?? []);
        Assert.All(half.Rows ?? [], row => Assert.True(row.Value >= 1.5m * row.Previous));
        Assert.All(twice.Rows ?? [], row => Assert.True(row.Value >= 2m * row.Previous));
        Assert.Contains("gấp", twice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_much_lies_between_is_asked_of_the_two_periods_just_told()
    {
        var last = await assistant.LastAtDeskAsync("Bắc Giang truy cập cổng tuần 51", "tuần 40 bao nhiêu", "chênh nhau mấy");

        Assert.Contains("2.526.736", last.Text, StringComparison.Ordinal);
    }
}
