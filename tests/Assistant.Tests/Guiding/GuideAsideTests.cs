using Assistant.Bot.Answers;

namespace Assistant.Tests.Guiding;

/// <summary>What is asked in between is of the procedure that is gone through, in the case that was told.</summary>
public sealed class GuideAsideTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private readonly string _conversation = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("vậy phí sao em")]
    [InlineData("tốn nhiêu")]
    [InlineData("có phải nộp tiền không")]
    [InlineData("lệ phí")]
    public async Task A_fee_asked_in_between_is_that_of_the_case(string asked)
    {
        await ToAsync("đăng ký khai sinh", "Đã quá 60 ngày");

        var fee = await SayAsync(asked);

        Assert.Equal(AnswerKinds.Fee, fee.Kind);
        Assert.DoesNotContain("đúng hạn", fee.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("do từng tỉnh", fee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_that_of_the_way_of_filing_and_the_place_too()
    {
        await ToAsync("đăng ký tạm trú", "Theo danh sách", "nộp trực tiếp");
        Assert.Equal(10_000, (await SayAsync("thu bao nhiêu")).Amounts![0].AmountVnd);

        await ToAsync("đăng ký khai sinh", "Đã quá 60 ngày", "nộp trực tiếp", "tôi ở Hà Nội");
        Assert.Equal(5_000, (await SayAsync("bao nhiêu tiền")).Amounts![0].AmountVnd);
    }

    [Fact]
    public async Task Another_case_that_is_asked_for_is_answered()
    {
        await ToAsync("đăng ký khai sinh", "Trong 60 ngày");

        var fee = await SayAsync("lệ phí khai sinh quá hạn bao nhiêu");

        Assert.DoesNotContain("đúng hạn", fee.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_exempt_is_told_so_in_between()
    {
        await ToAsync("đăng ký tạm trú", "Cá nhân, hộ gia đình", "nộp trực tiếp", "nhà tôi hộ nghèo");

        var fee = await SayAsync("lệ phí bao nhiêu");

        Assert.Contains("**miễn**", fee.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Papers_asked_in_between_are_those_of_the_person()
    {
        await ToAsync("làm hộ chiếu", "nộp trực tuyến", "Không thuộc diện nào");

        var papers = await SayAsync("cần giấy tờ gì");

        Assert.Equal(AnswerKinds.Documents, papers.Kind);
        Assert.DoesNotContain("Dưới 14 tuổi: bản sao khai sinh", papers.Text, StringComparison.Ordinal);
        Assert.Contains("TK01", papers.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nhà có được tiền tuất không", "mấy ngày xong")]
    [InlineData("bà không biết chữ ký thế nào", "có mất tiền không")]
    [InlineData("có được trợ cấp mai táng không", "mất bao lâu")]
    public async Task Something_else_that_is_asked_does_not_take_over(string aside, string asked)
    {
        await ToAsync("đăng ký khai tử", "Trong 15 ngày");

        await SayAsync(aside);

        Assert.Equal("dang-ky-khai-tu", (await SayAsync(asked)).Procedure?.Id);
    }

    [Fact]
    public async Task What_is_asked_of_another_procedure_by_its_name_goes_on()
    {
        await ToAsync("đăng ký khai tử", "Trong 15 ngày");

        await SayAsync("lệ phí đăng ký kết hôn trong nước bao nhiêu");
        var papers = await SayAsync("cần giấy tờ gì");
        var back = await SayAsync("tiếp");

        Assert.Equal("dang-ky-ket-hon", papers.Procedure?.Id);
        Assert.Equal("dang-ky-khai-tu", back.Procedure?.Id);
    }

    [Fact]
    public async Task A_question_while_the_procedure_is_chosen_begins_no_other()
    {
        await SayAsync("hướng dẫn từng bước đăng ký kết hôn");

        await SayAsync("có phải xin giấy xác nhận độc thân không");
        var again = await SayAsync("tiếp");

        Assert.Equal(AnswerKinds.Clarification, again.Kind);
        Assert.Contains(again.Options!, option => option.Procedure == "dang-ky-ket-hon");
    }

    private async Task ToAsync(string procedure, params string[] answers)
    {
        await SayAsync($"hướng dẫn từng bước {procedure}");
        foreach (var said in answers)
        {
            await SayAsync(said);
        }
    }

    private Task<Answer> SayAsync(string said) => assistant.AskAsync(said, conversation: _conversation);
}
