using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning.Figures;

/// <summary>The last look before a figure is told: what the question leaves open is asked, and nothing else is.</summary>
public sealed class FigureDoubtsTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("w51 có số hstt của XYZ ko", "nơi nào")]
    [InlineData("cố đô tuần 40 phát sinh hồ sơ được nhiêu", "nơi nào")]
    [InlineData("hơn Cà Mau bao nhiêu điểm dvctt toàn trình", "so với nơi nào")]
    [InlineData("lượt truy cập của Bắc Giang tháng tư và tuần 40", "tháng 4")]
    public async Task A_figure_of_something_slightly_different_is_not_told(string question, string asked)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.Contains(asked, answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Rows);
    }

    [Theory]
    [InlineData("hồ sơ trực tuyến tuần 51", AnswerKinds.Ranking)]
    [InlineData("cho em xem tỷ lệ hồ sơ trực tuyến tuần 51 với ạ", AnswerKinds.Ranking)]
    [InlineData("tỉnh nào tụt hạng lượt truy cập cổng từ tuần 40 sang tuần 51", AnswerKinds.Ranking)]
    [InlineData("Đà Nẵng hơn Cà Mau bao nhiêu điểm dvctt toàn trình", AnswerKinds.Comparison)]
    public async Task What_is_named_is_told_at_once(string question, string kind)
    {
        var answer = await assistant.AskAsync(question, role: "official");

        Assert.Equal(kind, answer.Kind);
        Assert.NotNull(answer.Rows);
    }

    [Fact]
    public async Task The_region_of_the_province_talked_about_can_be_pointed_at()
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync("Gia Lai hồ sơ trực tuyến tuần 51 đạt bao nhiêu", role: "official", conversation: conversation);

        var answer = await assistant.AskAsync("cùng vùng còn ai trong bảng nữa không", role: "official", conversation: conversation);

        Assert.Contains(answer.Rows!, row => row.Entity == "lam-dong-63");
        Assert.DoesNotContain(answer.Rows!, row => row.Entity == "hoa-binh-63");
    }

    [Fact]
    public async Task Two_that_were_told_one_after_the_other_are_set_side_by_side()
    {
        var conversation = Guid.NewGuid().ToString();
        await assistant.AskAsync("tuần 51 bộ nào số 1 lượt truy cập cổng", role: "official", conversation: conversation);
        await assistant.AskAsync("thứ nhì", role: "official", conversation: conversation);

        var answer = await assistant.AskAsync("hai bộ cách nhau mấy", role: "official", conversation: conversation);

        Assert.Contains("1.258.361 lượt", answer.Text, StringComparison.Ordinal);
    }
}
