using System.Text.RegularExpressions;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.BotFramework;
using Assistant.Bot.Channels.Zalo.Rendering;
using Assistant.Bot.Conversations;
using Assistant.Tests.Channels.Zalo;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Assistant.Tests.Guiding;

/// <summary>"Đọc to từng bước": each step comes with words for a voice, until the person has heard enough.</summary>
public sealed class ReadAloudTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private readonly string _conversation = Guid.NewGuid().ToString();

    [Fact]
    public async Task Once_asked_every_step_is_spoken_until_told_to_stop()
    {
        var silent = await SayAsync("hướng dẫn từng bước đăng ký tạm trú");
        var begun = await SayAsync("đọc to từng bước");
        var steps = new List<Answer>();
        foreach (var said in new[] { "Cá nhân, hộ gia đình", "trực tuyến", "không thuộc diện nào", "đủ rồi", "tiếp" })
        {
            steps.Add(await SayAsync(said));
        }

        var quiet = await SayAsync("thôi đọc");

        Assert.Null(silent.Spoken);
        Assert.Contains("1, Cá nhân, hộ gia đình. 2, Theo danh sách.", begun.Spoken, StringComparison.Ordinal);
        Assert.All(steps, step => Assert.NotNull(step.Spoken));
        Assert.Equal(["clarification", "procedure", "documents", "fee", "steps"], steps.Select(step => step.Kind));
        Assert.Contains("7.000 đồng một lần", steps[3].Spoken, StringComparison.Ordinal);
        Assert.Contains("ngày 5 tháng 2 năm 2023", steps[3].Spoken, StringComparison.Ordinal);
        Assert.Contains("Nơi nộp: dichvucong.gov.vn.", steps[4].Spoken, StringComparison.Ordinal);
        Assert.StartsWith("Dạ, em thôi đọc to.", quiet.Text, StringComparison.Ordinal);
        Assert.Null(quiet.Spoken);
        Assert.Equal(steps[4].Kind, quiet.Kind);
    }

    [Fact]
    public async Task A_procedure_may_be_named_in_the_same_breath()
    {
        var begun = await SayAsync("đọc to từng bước làm hộ chiếu giúp bác");

        Assert.Equal("cap-ho-chieu-pho-thong", begun.Procedure?.Id);
        Assert.NotNull(begun.Spoken);
    }

    [Fact]
    public async Task A_question_in_between_is_spoken_too_and_what_is_heard_has_no_marks()
    {
        await SayAsync("hướng dẫn từng bước làm hộ chiếu và đọc to từng bước");
        var spoken = new List<string>();
        foreach (var said in new[] { "khoan, lệ phí bao nhiêu", "tiếp", "nộp trực tuyến", "không", "có 1", "tiếp", "tiếp", "tiếp" })
        {
            spoken.Add((await SayAsync(said)).Spoken!);
        }

        Assert.All(spoken, words => Assert.DoesNotMatch(new Regex(@"\*\*|https?:|☐|☑|^- |\n|Nguồn:|anh/chị|[0-9]/[0-9]{1,2}/[0-9]{4}"), words));
        Assert.Contains("đã có:", spoken[4], StringComparison.Ordinal);
        Assert.Contains("nhắn \"tiếp\"", spoken[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_gets_text_without_marks_gets_the_words_of_the_voice()
    {
        await SayAsync("đọc to từng bước làm hộ chiếu");

        var plain = await assistant.Services.GetRequiredService<IAssistant>().AskAsync(
            new TurnRequest { Question = "nhắc lại", Caller = Caller.Citizen, ConversationId = _conversation, Markdown = false }, CancellationToken.None);

        Assert.StartsWith(plain.Spoken!, plain.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Channels_that_can_speak_get_it_to_speak_and_others_as_text()
    {
        var answer = await SayAsync("đọc to từng bước làm hộ chiếu");

        var activity = new ReplyActivities(Options.Create(new BotFrameworkOptions()), TimeProvider.System).Answer(new Activity { Type = "message", ChannelId = "webchat" }, answer);
        var zalo = new ZaloRenderer(SomeZalo.Settings()).Render(answer)[0].Text;

        Assert.NotNull(answer.Spoken);
        Assert.Equal(answer.Spoken, activity.Speak);
        Assert.StartsWith(answer.Spoken, zalo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**100.000 đồng**/hộ chiếu đến hết 31/12/2026", "100.000 đồng một hộ chiếu đến hết ngày 31 tháng 12 năm 2026.")]
    [InlineData("1. ☑ Tờ khai TK01", "1, đã có: Tờ khai TK01.")]
    [InlineData("- Nơi nộp: https://dichvucong.gov.vn/p/home?x=1.", "Nơi nộp: dichvucong.gov.vn.")]
    [InlineData("Theo Thông tư 75/2022/TT-BTC, ngày 05/02/2023", "Theo Thông tư 75/2022/TT-BTC, ngày 5 tháng 2 năm 2023.")]
    [InlineData("Dạ, xong.\nNguồn: Trang tỉnh.", "Dạ, xong.")]
    [InlineData("", "")]
    public void Marks_become_words(string text, string spoken) => Assert.Equal(spoken, SpokenText.Of(text));

    private Task<Answer> SayAsync(string text) => assistant.AskAsync(text, conversation: _conversation);
}
