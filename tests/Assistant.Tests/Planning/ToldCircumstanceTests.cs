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
    [InlineData("khai sinh cho con cần giấy tờ gì", "hai đứa em sống chung chứ chưa cưới")]
    [InlineData("đăng ký thường trú cần giấy gì", "nhà em là nhà thuê")]
    [InlineData("đăng ký thường trú cần giấy gì", "vợ em đang bầu")]
    [InlineData("đăng ký kết hôn cần giấy tờ gì", "anh ấy là công an")]
    [InlineData("khai sinh cho con nộp ở đâu", "con em sinh mổ")]
    public async Task The_list_that_stands_above_is_not_told_again(string first, string then)
    {
        var answers = await assistant.TalkAsync(first, then);

        Assert.Equal(answers[0].Procedure?.Id, answers[1].Procedure?.Id);
        Assert.DoesNotContain(answers[0].Text.Split('\n')[0], answers[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rút bảo hiểm xã hội một lần cần giấy gì", "em nghỉ làm được 4 tháng", "vậy rút được chưa", "chưa đủ")]
    [InlineData("trợ cấp thất nghiệp hồ sơ gồm gì", "em đóng được 8 tháng", "thế có được hưởng không", "chưa đủ")]
    [InlineData("tro cap that nghiep ho so gom gi", "em dong duoc 30 thang", "vay co duoc lanh khong", "đủ mốc này")]
    [InlineData("thủ tục xin trợ cấp hưu trí xã hội", "ba em 71 tuổi", "vậy có được hưởng không", "hộ cận nghèo")]
    public async Task What_was_told_counts_where_it_is_asked_whether_it_is_possible(string first, string told, string asked, string answer) =>
        Assert.Contains(answer, (await assistant.LastAsync(first, told, asked)).Text.Split('\n')[0], StringComparison.Ordinal);

    [Fact]
    public async Task Another_question_is_not_answered_by_what_was_told() =>
        Assert.DoesNotContain("chưa đủ", (await assistant.LastAsync("trợ cấp thất nghiệp hồ sơ gồm gì", "em đóng được 8 tháng", "chồng em ký thay được không")).Text.Split('\n')[0], StringComparison.Ordinal);

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
