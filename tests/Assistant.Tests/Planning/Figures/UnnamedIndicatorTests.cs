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

    [Fact]
    public async Task Of_two_indicators_of_one_word_the_one_is_told_that_somebody_reaches() =>
        Assert.Contains("Đà Nẵng **95,56%**", (await assistant.AskAsync("tỉnh nào trên 93% toàn trình 2024", role: "official")).Text, StringComparison.Ordinal);

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

    [Theory]
    [InlineData("Bắc Giang với Thái Nguyên ai cao hơn", "luot-truy-cap-cong-ttdt")]
    [InlineData("Kon Tum với Yên Bái ai cao hơn", "ty-le-dvctt-phat-sinh-ho-so-v2")]
    public async Task Two_units_are_compared_by_what_both_are_printed_in(string question, string indicator)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal((AnswerKinds.Comparison, indicator), (answer.Kind, answer.Indicator));
    }

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
    public async Task The_next_question_goes_on_with_the_indicator_that_was_told()
    {
        var answer = await LastAsync("Cần Thơ thấp nhất nước phải không", "vậy tỉnh nào thấp nhất");

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

    [Fact]
    public async Task Those_that_are_dropped_by_a_mark_are_not_the_answer()
    {
        var answer = await LastAsync("xếp hạng các bộ phát sinh hồ sơ tuần 40", "bỏ các bộ 100% ra");

        Assert.DoesNotContain("Ngân hàng", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Bộ Tư pháp", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_limit_that_is_changed_to_drops_nobody()
    {
        var answer = await LastAsync("tỉnh nào trên 10 triệu lượt truy cập cổng tuần 51", "thay bằng bộ, trên 13 triệu lượt");

        Assert.Contains("Bộ Y tế", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_table_is_asked_for_by_its_length()
    {
        var answer = await LastAsync("3 tỉnh thấp nhất hồ sơ trực tuyến tuần 51", "lấy đủ 10 luôn");

        Assert.Contains("Hòa Bình", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Hà Tĩnh", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_above_a_mark_that_are_dropped_leave_those_below()
    {
        var answer = await LastAsync("xếp hạng các tỉnh xử lý hồ sơ trực tuyến tuần 40", "bỏ những tỉnh trên 70% đi");

        Assert.DoesNotContain("Hòa Bình", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Ninh Bình", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_province_told_before_the_nation_is_set_beside_it()
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync("Đà Nẵng hồ sơ toàn trình 2024", role: "official", conversation: conversation);
        await assistant.AskAsync("cả nước mấy phần trăm", role: "official", conversation: conversation);
        var answer = await assistant.AskAsync("thế hơn cả nước bao nhiêu", role: "official", conversation: conversation);

        Assert.Equal(AnswerKinds.Comparison, answer.Kind);
        Assert.Contains("22 điểm phần trăm", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_everything_of_one_unit_the_next_is_told_whole_too()
    {
        var answer = await LastAsync("tất cả số liệu của Đà Nẵng năm 2024", "còn cả nước");

        Assert.Contains("55,5%", answer.Text, StringComparison.Ordinal);
        Assert.Contains("43%", answer.Text, StringComparison.Ordinal);
    }

    private async Task<Answer> LastAsync(string first, string then)
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync(first, role: "official", conversation: conversation);
        return await assistant.AskAsync(then, role: "official", conversation: conversation);
    }
}
