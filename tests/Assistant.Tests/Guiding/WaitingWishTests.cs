using Assistant.Bot.Answers;

namespace Assistant.Tests.Guiding;

/// <summary>A wish for a walk-through outlives the question which procedure is meant, however that one is answered.</summary>
public sealed class WaitingWishTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private readonly string _conversation = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("cầm tay chỉ việc cho tui làm bảo hiểm y tế", "mua cho cả nhà")]
    [InlineData("dẫn mình từng bước làm bằng lái", "2")]
    [InlineData("hướng dẫn tôi từng bước đăng ký xe máy", "xe mới mua ở tiệm")]
    [InlineData("dắt tôi từng bước làm giấy tờ đất", "sổ bị rách")]
    [InlineData("đi từng bước làm căn cước giùm bác", "cái thứ ba")]
    [InlineData("hướng dẫn từng bước xin phiếu lý lịch tư pháp", "số 1")]
    public async Task A_number_or_words_lead_into_it(string wish, string chosen)
    {
        var asked = await SayAsync(wish);
        var begun = await SayAsync(chosen);

        Assert.Equal(AnswerKinds.Clarification, asked.Kind);
        Assert.Contains("em hướng dẫn anh/chị", begun.Text, StringComparison.Ordinal);
        Assert.Contains(begun.Procedure!.Id, asked.Options!.Select(option => option.Procedure));
        Assert.DoesNotContain("Nơi giải quyết", (await SayAsync("bỏ qua")).Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tiếp")]
    [InlineData("rồi sao nữa em")]
    [InlineData("nói lại giùm")]
    public async Task A_command_asks_the_same_again_and_the_wish_stays(string command)
    {
        var asked = await SayAsync("hướng dẫn từng bước làm bằng lái");
        var again = await SayAsync(command);

        Assert.Equal(asked.Options!.Select(option => option.Label), again.Options!.Select(option => option.Label));
        Assert.Contains("em hướng dẫn anh/chị", (await SayAsync("cái đầu")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_in_between_is_answered_and_the_wish_waits()
    {
        await SayAsync("hướng dẫn từng bước xin phiếu lý lịch tư pháp");
        var aside = await SayAsync("số 2 thì phí bao nhiêu");
        var begun = await SayAsync("tiếp");

        Assert.Equal(AnswerKinds.Fee, aside.Kind);
        Assert.Contains("\"tiếp\"", aside.Text, StringComparison.Ordinal);
        Assert.Equal("cap-phieu-ly-lich-tu-phap-so-2", begun.Procedure?.Id);
        Assert.Contains("em hướng dẫn anh/chị", begun.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_procedure_said_after_the_wish_begins_it()
    {
        await SayAsync("hướng dẫn em từng bước với");

        var begun = await SayAsync("đăng ký khai tử");

        Assert.Equal("dang-ky-khai-tu", begun.Procedure?.Id);
        Assert.Contains("em hướng dẫn anh/chị", begun.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_stops_is_not_led_into_it_later()
    {
        await SayAsync("hướng dẫn từng bước làm bằng lái");
        var stopped = await SayAsync("thôi khỏi");
        var later = await SayAsync("đăng ký tạm trú");

        Assert.Contains("mình dừng ở đây", stopped.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("em hướng dẫn anh/chị", later.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_older_walk_through_does_not_take_the_answer()
    {
        await SayAsync("hướng dẫn từng bước đăng ký khai sinh");
        await SayAsync("hướng dẫn từng bước làm bằng lái");

        Assert.Equal("cap-lai-giay-phep-lai-xe", (await SayAsync("2")).Procedure?.Id);
    }

    private Task<Answer> SayAsync(string text) => assistant.AskAsync(text, conversation: _conversation);
}
