using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning;

/// <summary>Turns that only react to an answer: nothing is told again, and the talk goes on where it was.</summary>
public sealed class ReactionTopicTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("à ra là vậy hả em")]
    [InlineData("biet roi")]
    [InlineData("không")]
    [InlineData("thôi kệ em ơi")]
    [InlineData("mắc quá trời")]
    [InlineData("👍")]
    [InlineData("❤️❤️")]
    public async Task An_answer_that_is_taken_note_of_is_not_told_again(string reaction)
    {
        var answers = await assistant.TalkAsync("lệ phí làm hộ chiếu", reaction, "nộp ở đâu");
        Assert.Equal(AnswerKinds.SmallTalk, answers[1].Kind);
        Assert.Equal("cap-ho-chieu-pho-thong", answers[2].Procedure?.Id);
    }

    [Theory]
    [InlineData("chị nghe rối quá em ơi")]
    [InlineData("hong hieu")]
    [InlineData("???")]
    public async Task An_answer_that_is_not_understood_is_offered_in_parts(string reaction)
    {
        var answers = await assistant.TalkAsync("đổi bằng lái cần giấy tờ gì", reaction, "Mất bao lâu?");
        Assert.Equal(AnswerKinds.Clarification, answers[1].Kind);
        Assert.NotEmpty(answers[1].Suggestions!);
        Assert.Equal("doi-giay-phep-lai-xe", answers[2].Procedure?.Id);
        Assert.Equal(AnswerKinds.Duration, answers[2].Kind);
    }

    [Theory]
    [InlineData("sai rồi em")]
    [InlineData("hieu sai y roi")]
    public async Task An_answer_that_is_wrong_is_excused(string reaction) =>
        Assert.Contains("xin lỗi", (await assistant.TalkAsync("đăng ký tạm trú ở đâu", reaction))[1].Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("được không em", "dang-ky-tam-tru")]
    [InlineData("lâu không", "dang-ky-tam-tru")]
    [InlineData("mất giấy rồi", "dang-ky-tam-tru")]
    public async Task What_asks_goes_on(string turn, string procedure) =>
        Assert.Equal(procedure, (await assistant.TalkAsync("đăng ký tạm trú ở đâu", turn))[1].Procedure?.Id);

    [Theory]
    [InlineData("để em hỏi chồng đã")]
    [InlineData("de chi ve ban lai voi gia dinh")]
    [InlineData("mẹ em nhờ hỏi")]
    [InlineData("de em hoi chong da")]
    [InlineData("để coi lại giấy tờ đã")]
    public async Task What_is_put_off_is_told_nothing_again(string turn)
    {
        var answers = await assistant.TalkAsync("đăng ký tạm trú cần giấy tờ gì", turn, "nộp ở đâu");

        Assert.Equal((AnswerKinds.SmallTalk, (string?)null), (answers[1].Kind, answers[1].Procedure?.Id));
        Assert.Equal("dang-ky-tam-tru", answers[2].Procedure?.Id);
    }

    [Theory]
    [InlineData("để em hỏi thủ tục tách hộ")]
    [InlineData("để đổi bằng lái thì cần gì")]
    public async Task What_is_asked_behind_it_is_answered(string turn) =>
        Assert.NotEqual(AnswerKinds.SmallTalk, (await assistant.LastAsync("đăng ký tạm trú cần giấy tờ gì", turn)).Kind);

    [Theory]
    [InlineData("trả lời gì mà không hiểu gì hết", "xin lỗi")]
    [InlineData("sao noi long vong vay", "xin lỗi")]
    [InlineData("em là người hay máy", "không phải người thật")]
    [InlineData("em co phai nguoi that khong", "không phải người thật")]
    [InlineData("trời nóng quá ha", "cảm ơn anh/chị hỏi chuyện")]
    public async Task Blame_and_chat_are_heard_in_a_talk_and_without_one(string said, string told)
    {
        Assert.Contains(told, (await assistant.AskAsync(said)).Text, StringComparison.Ordinal);
        var answers = await assistant.TalkAsync("đổi căn cước bao nhiêu tiền", said, "nộp ở đâu");

        Assert.Contains(told, answers[1].Text, StringComparison.Ordinal);
        Assert.Equal("cap-doi-the-can-cuoc", answers[2].Procedure?.Id);
    }
}
