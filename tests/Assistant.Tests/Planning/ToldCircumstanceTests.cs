using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning;

/// <summary>A fact that decides something in the record is told with what it decides, and not noted only.</summary>
public sealed class ToldCircumstanceTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("đăng ký thường trú", "nhà thuê", "ở nhờ vẫn nhập hộ khẩu được")]
    [InlineData("khai sinh cho con", "bé được 3 tháng rồi", "quá hạn")]
    [InlineData("đăng ký khai sinh", "be duoc 10 ngay", "còn trong hạn")]
    [InlineData("đăng ký tạm trú", "em ở trọ", "ở trọ")]
    public async Task What_it_decides_stands_in_the_first_line(string first, string then, string told)
    {
        var answers = await assistant.TalkAsync(first, then);

        Assert.Equal(answers[0].Procedure?.Id, answers[1].Procedure?.Id);
        Assert.Contains(told, answers[1].Text.Split('\n')[0], StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("đổi cccd", "cccd tôi hết hạn")]
    [InlineData("làm hộ chiếu mới", "lần đầu")]
    public async Task A_case_that_was_meant_all_along_is_confirmed(string first, string then) =>
        Assert.Contains("cũng theo thủ tục", (await assistant.LastAsync(first, then)).Text.Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public async Task Whoever_has_died_is_no_paper_that_is_lost() =>
        Assert.DoesNotContain("cũng theo thủ tục", (await assistant.LastAsync("cấp lại sổ đỏ", "ba tôi mất rồi")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_number_is_answered_by_no_rule_about_another_number() =>
        Assert.DoesNotContain("không được hưởng", (await assistant.LastAsync("tôi bị nghỉ việc", "đóng bhxh được 14 tháng")).Text.Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public async Task Papers_lost_together_are_listed_and_summed()
    {
        var answers = await assistant.TalkAsync("mất ví có cccd với bằng lái", "cái nào làm trước", "tổng cộng hết bao nhiêu tiền");

        Assert.Equal(["cap-lai-the-can-cuoc", "cap-lai-giay-phep-lai-xe"], answers[0].Options!.Select(option => option.Procedure));
        Assert.StartsWith("Dạ, anh/chị làm lại căn cước trước", answers[1].Text, StringComparison.Ordinal);
        Assert.Equal(AnswerKinds.Fee, answers[2].Kind);
        Assert.Contains("giấy phép lái xe", answers[2].Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("thẻ căn cước", answers[2].Text, StringComparison.OrdinalIgnoreCase);
    }
}
