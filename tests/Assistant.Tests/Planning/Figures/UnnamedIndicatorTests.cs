using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>A question that names no indicator is answered by one that has something to tell, and goes on with it.</summary>
public sealed class UnnamedIndicatorTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("tuần 40 những tỉnh nào đạt 100%", "ty-le-dvctt-phat-sinh-ho-so-v2", "Yên Bái")]
    [InlineData("kể giúp các bộ được 100%", "ty-le-dvctt-toan-trinh", "Bộ Công Thương")]
    public async Task That_nobody_reaches_a_mark_by_the_one_assumed_is_no_answer_where_somebody_does_by_another(string question, string indicator, string unit)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(indicator, answer.Indicator);
        Assert.Contains(unit, answer.Text, StringComparison.Ordinal);
        Assert.Contains("chưa nói chỉ tiêu", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bắc Giang với Thái Nguyên ai cao hơn", "luot-truy-cap-cong-ttdt")]
    [InlineData("Kon Tum với Yên Bái ai cao hơn", "ty-le-dvctt-phat-sinh-ho-so-v2")]
    public async Task Two_units_are_compared_by_what_both_are_printed_in(string question, string indicator)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal((AnswerKinds.Comparison, indicator), (answer.Kind, answer.Indicator));
    }

    [Fact]
    public async Task The_next_question_goes_on_with_the_indicator_that_was_told()
    {
        var answer = await assistant.LastAtDeskAsync("Cần Thơ thấp nhất nước phải không", "vậy tỉnh nào thấp nhất");

        Assert.Equal("luot-truy-cap-cong-ttdt", answer.Indicator);
        Assert.Contains("Đắk Nông", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Quảng Bình có tên ở những chỉ tiêu nào", "4.989.639", "5,89%")]
    [InlineData("Bộ Xây dựng đứng bét ở những chỉ tiêu nào", "20,58%", "13,11%")]
    public async Task Which_indicators_a_unit_stands_in_is_every_line_of_it(string question, string one, string other)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Contains(one, answer.Text, StringComparison.Ordinal);
        Assert.Contains(other, answer.Text, StringComparison.Ordinal);
    }
}
