using Assistant.Bot.Answers;

namespace Assistant.Tests.Guiding;

/// <summary>A walk-through is begun, gone on with, printed and changed in the words of who helps others.</summary>
public sealed class LessonTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const string Begun = "từng bước. Anh/chị cứ hỏi ngang";

    private readonly string _conversation = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("hướng dẫn tôi làm đăng ký thường trú cho bà", "dang-ky-thuong-tru")]
    [InlineData("bày em làm khai tử với", "dang-ky-khai-tu")]
    [InlineData("chi minh cach lam ho chieu", "cap-ho-chieu-pho-thong")]
    [InlineData("em ở tổ công nghệ số, hướng dẫn cách đăng ký tạm trú", "dang-ky-tam-tru")]
    [InlineData("tôi là thành viên tổ công nghệ số, hướng dẫn tôi làm khai tử cho ông cụ", "dang-ky-khai-tu")]
    public async Task Who_asks_to_be_taught_is_led_through(string said, string procedure)
    {
        var answer = await SayAsync(said);

        Assert.Contains(Begun, answer.Text, StringComparison.Ordinal);
        Assert.Equal(procedure, answer.Procedure?.Id);
    }

    [Theory]
    [InlineData("hướng dẫn tôi cần giấy tờ gì làm hộ chiếu")]
    [InlineData("cán bộ hướng dẫn tôi làm tạm trú trước rồi")]
    public async Task Who_asks_or_tells_something_is_not(string said) =>
        Assert.DoesNotContain(Begun, (await SayAsync(said)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("các bước đăng ký thường trú", "tiếp")]
    [InlineData("các bước đăng ký thường trú", "xong bước 1")]
    [InlineData("lệ phí đăng ký thường trú bao nhiêu", "tiếp đi")]
    public async Task Going_on_after_an_answer_begins_it(string asked, string said)
    {
        await SayAsync(asked);

        Assert.Contains(Begun, (await SayAsync(said)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bước tiếp theo là gì")]
    [InlineData("bước kế tiếp là gì")]
    [InlineData("làm gì tiếp theo")]
    public async Task What_comes_next_is_the_next_step(string said)
    {
        await ToStepsAsync();

        Assert.StartsWith("**Bước 2", (await SayAsync(said)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_to_the_first_step()
    {
        await ToStepsAsync();
        await SayAsync("bước 4");

        Assert.StartsWith("**Bước 1", (await SayAsync("về bước đầu")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in")]
    [InlineData("in ra đi em")]
    [InlineData("gửi phiếu giúp")]
    public async Task To_print_is_to_hand_over_the_page(string said)
    {
        await ToStepsAsync();

        Assert.StartsWith("/handout/dang-ky-khai-sinh", Assert.Single((await SayAsync(said)).Attachments!).Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thôi chuyển qua làm thường trú", "dang-ky-thuong-tru")]
    [InlineData("không làm cái này nữa, làm thường trú đi", "dang-ky-thuong-tru")]
    [InlineData("làm thường trú trước đã", "dang-ky-thuong-tru")]
    [InlineData("đổi sang làm hộ chiếu cho bác", "cap-ho-chieu-pho-thong")]
    public async Task Another_procedure_is_changed_over_to(string said, string procedure)
    {
        await ToStepsAsync();

        var changed = await SayAsync(said);
        var papers = await SayAsync("cần giấy tờ gì");

        Assert.Contains(Begun, changed.Text, StringComparison.Ordinal);
        Assert.Equal((procedure, procedure), (changed.Procedure?.Id, papers.Procedure?.Id));
    }

    [Fact]
    public async Task One_that_was_left_goes_on_where_it_was()
    {
        await ToStepsAsync();
        await SayAsync("tiếp");
        await SayAsync("chuyển sang khai tử");

        var back = await SayAsync("quay lại làm khai sinh");

        Assert.Contains("**Bước 2", back.Text, StringComparison.Ordinal);
        Assert.Equal("dang-ky-khai-sinh", back.Procedure?.Id);
    }

    [Fact]
    public async Task Another_one_that_is_not_named_is_asked_for()
    {
        await ToStepsAsync();
        await SayAsync("đổi thủ tục khác");

        Assert.Equal("dang-ky-thuong-tru", (await SayAsync("đăng ký thường trú")).Procedure?.Id);
    }

    [Fact]
    public async Task One_that_was_stopped_is_gone_on_with_only_where_that_is_said()
    {
        await ToStepsAsync();
        await SayAsync("dừng");
        await SayAsync("lệ phí đăng ký thường trú");

        Assert.Equal("dang-ky-thuong-tru", (await SayAsync("tiếp")).Procedure?.Id);
    }

    [Theory]
    [InlineData("chuyển sang nộp trực tiếp")]
    [InlineData("đổi sang đã quá 60 ngày")]
    public async Task An_answer_that_changes_is_no_other_procedure(string said)
    {
        await ToStepsAsync();

        var noted = await SayAsync(said);

        Assert.StartsWith("Dạ, em ghi lại:", noted.Text, StringComparison.Ordinal);
        Assert.Equal("dang-ky-khai-sinh", noted.Procedure?.Id);
    }

    private async Task ToStepsAsync()
    {
        await SayAsync("hướng dẫn từng bước đăng ký khai sinh");
        await SayAsync("Trong 60 ngày");
    }

    private Task<Answer> SayAsync(string said) => assistant.AskAsync(said, conversation: _conversation);
}
