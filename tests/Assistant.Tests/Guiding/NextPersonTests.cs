using Assistant.Bot.Answers;

namespace Assistant.Tests.Guiding;

/// <summary>A helper goes on with the next resident: the same matter begins anew, another one begins its own walk-through.</summary>
public sealed class NextPersonTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const string Anew = "lại từ đầu cho người này";

    private readonly string _conversation = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("người tiếp theo ạ")]
    [InlineData("bây giờ làm cho người khác, cùng thủ tục")]
    [InlineData("chuyển qua làm cho chồng em")]
    [InlineData("đổi sang làm cho bà nội")]
    [InlineData("người kế tiếp cũng đổi bằng")]
    [InlineData("làm cho bác khác, cũng đổi bằng lái")]
    [InlineData("xong bác này, giờ tới lượt chú khác")]
    [InlineData("cô này xong, có chú khác muốn đổi bằng lái")]
    [InlineData("gio lam cho nguoi khac, cung thu tuc")]
    public async Task The_same_matter_begins_anew_and_nothing_of_before_is_kept(string said)
    {
        await ToAsync("đổi giấy phép lái xe", "nộp trực tiếp", "không thuộc diện nào");

        var begun = await SayAsync(said);

        Assert.Contains(Anew, begun.Text, StringComparison.Ordinal);
        Assert.Equal("doi-giay-phep-lai-xe", begun.Procedure?.Id);
        Assert.Contains(begun.Options!, option => option.Label == "Trực tuyến");
    }

    [Theory]
    [InlineData("giờ đổi sang cho con bé 5 tuổi")]
    [InlineData("chuyển qua làm cho cháu 9 tuổi")]
    public async Task What_is_said_of_that_person_is_kept(string said)
    {
        await ToAsync("làm hộ chiếu", "nộp trực tuyến", "không thuộc diện nào");

        var begun = await SayAsync(said);

        Assert.Equal("cap-ho-chieu-pho-thong", begun.Procedure?.Id);
        Assert.Contains("Em ghi: trẻ dưới 14 tuổi.", begun.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xong rồi, giờ có chị khác muốn đăng ký tạm trú", "dang-ky-tam-tru")]
    [InlineData("người tiếp theo muốn đăng ký khai tử", "dang-ky-khai-tu")]
    [InlineData("cô đổi ý, cô muốn đăng ký tạm trú", "dang-ky-tam-tru")]
    public async Task Another_matter_begins_its_own(string said, string procedure)
    {
        await ToAsync("đổi giấy phép lái xe", "nộp trực tiếp");

        var begun = await SayAsync(said);

        Assert.Equal(procedure, begun.Procedure?.Id);
        Assert.Contains("em hướng dẫn anh/chị", begun.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nhờ người khác làm thay được không")]
    [InlineData("người khác nộp thay có cần giấy ủy quyền không")]
    [InlineData("đổi sang nộp trực tuyến")]
    [InlineData("nhờ người khác nộp")]
    [InlineData("làm cho con em 5 tuổi chứ không phải cho em")]
    public async Task Who_else_is_spoken_of_is_no_next_one(string said)
    {
        await ToAsync("làm hộ chiếu", "nộp trực tiếp");

        Assert.DoesNotContain(Anew, (await SayAsync(said)).Text, StringComparison.Ordinal);
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
