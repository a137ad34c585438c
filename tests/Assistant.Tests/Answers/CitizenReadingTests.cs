using Assistant.Bot.Answers;

namespace Assistant.Tests.Answers;

/// <summary>What citizens type without marks is read as they mean it, and what they ask is answered in the first line.</summary>
public sealed class CitizenReadingTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("nộp hồ sơ online rồi có phải ra xã nữa không")]
    [InlineData("nop ho so truc tuyen co lau hon ko")]
    [InlineData("no ngan hang co bi cam xuat canh ko")]
    [InlineData("cong ty khong dong bhxh cho nhan vien thi bao ai")]
    [InlineData("chuyen cong ty co phai doi so bhxh khong")]
    public async Task Everyday_words_ask_for_no_figures(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.NotEqual(AnswerKinds.Forbidden, answer.Kind);
        Assert.DoesNotContain("số liệu", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("số của nơi nào", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tỷ lệ nộp trực tuyến của Hà Nội")]
    [InlineData("ty le nop truc tuyen")]
    [InlineData("tỉnh nào đứng đầu về hồ sơ trực tuyến")]
    public async Task Figures_are_kept_from_citizens_all_the_same(string question) =>
        Assert.Equal(AnswerKinds.Forbidden, (await assistant.AskAsync(question)).Kind);

    [Theory]
    [InlineData("ly hon xong co phai doi so ho khau ko")]
    [InlineData("sua ten con xong co phai doi the bhyt ko")]
    [InlineData("bang lai b2 cu het chu in co phai doi hong")]
    [InlineData("chuyen tro co phai doi giay tam tru ko")]
    public async Task A_change_typed_without_marks_is_no_wait(string question) =>
        Assert.NotEqual(AnswerKinds.Duration, (await assistant.AskAsync(question)).Kind);

    [Fact]
    public async Task A_wait_typed_without_marks_is_still_one() =>
        Assert.Equal(AnswerKinds.Duration, (await assistant.AskAsync("lam ho chieu phai doi bao lau moi co")).Kind);

    [Theory]
    [InlineData("rot mat bang lai o to lam lai dc hok", "cap-lai-giay-phep-lai-xe")]
    [InlineData("mat so bhxh co duoc cap lai khong", "cap-lai-the-bhyt-so-bhxh")]
    public async Task What_is_lost_or_broken_is_given_anew_by_the_record_of_it(string question, string procedure)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal(procedure, answer.Procedure?.Id);
        Assert.StartsWith("Dạ, **được ạ**", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mat bang lai dang bi tuoc co lam lai duoc khong")]
    [InlineData("mat bang lai qua han co lam lai duoc khong")]
    public async Task Another_circumstance_is_no_plain_yes(string question) =>
        Assert.DoesNotContain("**được ạ**", (await assistant.AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("doi bang lai co can ho khau khong", "không nêu riêng")]
    [InlineData("dang ky tam tru co can giay khai sinh khong", "không nêu riêng")]
    public async Task A_paper_that_is_not_listed_is_said_first(string question, string told) =>
        Assert.Contains(told, (await assistant.AskAsync(question)).Text.Split('\n')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("bang lai qua han may thang thi phai thi lai", "thi lại")]
    [InlineData("ban sao chung thuc co het han khong", "không quy định thời hạn")]
    [InlineData("sau bao lau moi rut duoc bhxh mot lan", "12 tháng")]
    public async Task The_kind_of_time_that_is_asked_is_told(string question, string told) =>
        Assert.Contains(told, (await assistant.AskAsync(question)).Text.Split('\n')[0], StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("mat bang lai co phai thi lai khong")]
    [InlineData("mat bang lai b2 con han co can sat hach lai ko")]
    public async Task What_holds_of_an_expired_paper_is_no_answer_for_a_lost_one(string question)
    {
        var first = (await assistant.AskAsync(question)).Text.Split('\n')[0];

        Assert.DoesNotContain("quá hạn", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lam can cuoc khac tinh duoc khong")]
    [InlineData("lam can cuoc o tinh khac duoc khong")]
    public async Task What_holds_of_every_case_is_not_asked_back(string question) =>
        Assert.Contains("bất kỳ trong cả nước", (await assistant.AskAsync(question)).Text.Split('\n')[0], StringComparison.Ordinal);
}
