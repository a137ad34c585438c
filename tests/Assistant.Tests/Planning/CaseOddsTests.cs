using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning;

/// <summary>Which case of one thing is meant is told by the words beside its name, and by nothing where nothing is left.</summary>
public sealed class CaseOddsTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly string[] Cases = ["doi", "cap-lai"];

    private static readonly CaseOdds Odds = new(
    [
        ("doi", ["đổi bằng lái", "bằng lái hết hạn từ năm ngoái", "bằng lái hết hạn phải đổi", "đổi bằng lái sang thẻ nhựa"]),
        ("cap-lai", ["làm lại bằng lái", "bằng lái bị trộm lấy", "trộm lấy cái ví có bằng lái", "làm lại bằng lái bị mất"]),
        ("ket-hon", ["đăng ký kết hôn ở phường", "kết hôn nộp giấy gì", "kết hôn cần gì"]),
    ]);

    [Fact]
    public void What_is_left_speaks_for_a_case()
    {
        var (id, lead, telling) = Odds.Weigh(Word.Split("tối qua trộm lấy mất ví"), Cases);

        Assert.Equal("cap-lai", id);
        Assert.True(lead > 0);
        Assert.Equal(2, telling);
    }

    [Fact]
    public void A_word_of_one_name_alone_is_chance() => Assert.Equal(0, Odds.Weigh(Word.Split("nhựa"), Cases).Lead);

    [Fact]
    public void Nothing_left_is_no_lead() => Assert.Equal(0, Odds.Weigh([], Cases).Lead);

    [Fact]
    public void Words_of_other_procedures_are_counted_as_such() => Assert.Equal(2, Odds.Elsewhere(Word.Split("kết hôn xong"), Cases));

    [Theory]
    [InlineData("làm lại gplx do trộm cuỗm cả giỏ xách", "cap-lai-giay-phep-lai-xe")]
    [InlineData("xin giấy phép kinh doanh cho xe bánh mì đầu hẻm", "dang-ky-ho-kinh-doanh")]
    [InlineData("làm lại giấy khai sinh, xã báo kho lưu cháy rụi hồi giặc", "dang-ky-lai-khai-sinh")]
    public async Task A_side_said_in_words_that_no_list_holds_is_answered(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);

    [Theory]
    [InlineData("làm lại gplx cho ông cậu ở quê lên")]
    [InlineData("xin giấy phép kinh doanh giùm chị dâu, nộp ở đâu")]
    public async Task What_speaks_for_no_side_or_is_in_doubt_is_still_asked(string question) =>
        Assert.Equal("clarification", (await assistant.AskAsync(question)).Kind);
}
