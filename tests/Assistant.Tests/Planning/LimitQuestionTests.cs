using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Planning;

/// <summary>By when one must and how long one has to have paid are neither the time that an office takes nor money; whether comes before how much.</summary>
public sealed class LimitQuestionTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("người chết mấy ngày phải khai tử", "15 ngày")]
    [InlineData("hạn khai tử là mấy ngày", "15 ngày")]
    [InlineData("sinh xong mấy ngày phải khai sinh", "60 ngày")]
    [InlineData("đến ở trọ mấy ngày phải đăng ký tạm trú", "30 ngày")]
    [InlineData("mua đất mấy tháng phải đi sang tên", "30 ngày")]
    [InlineData("nghỉ việc mấy hôm là phải nộp thất nghiệp", "03 tháng")]
    [InlineData("đóng bảo hiểm bao lâu thì được thất nghiệp", "12 tháng")]
    [InlineData("đóng bao nhiêu tháng thì được thai sản", "06 tháng")]
    [InlineData("đóng bao nhiêu năm thì được lương hưu", "15 năm")]
    [InlineData("nghỉ việc bao lâu được rút bhxh một lần", "12 tháng")]
    [InlineData("đi làm mấy tháng mới được hưởng thai sản", "06 tháng")]
    public async Task The_first_line_tells_the_term(string question, string term)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal(AnswerKinds.Procedure, answer.Kind);
        Assert.Contains(term, answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("làm khai sinh mấy ngày có")]
    [InlineData("khai tử mất mấy ngày")]
    [InlineData("đăng ký tạm trú mấy ngày thì xong")]
    [InlineData("nộp hồ sơ thất nghiệp mấy ngày có tiền")]
    public async Task How_long_an_office_takes_is_still_asked_of_it(string question) =>
        Assert.Equal(AnswerKinds.Duration, (await assistant.AskAsync(question)).Kind);

    [Theory]
    [InlineData("anh họ tôi độc thân 45 tuổi có được nhận con nuôi bé gái 8 tuổi không")]
    [InlineData("em đóng bhxh 7 tháng nghỉ sinh có được hưởng thai sản không")]
    [InlineData("hộ kinh doanh doanh thu 900 triệu có đóng thuế không")]
    [InlineData("tạp hóa doanh thu 600 triệu có phải đóng thuế không")]
    public async Task Whether_is_no_question_for_an_amount(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal(AnswerKinds.Procedure, answer.Kind);
        Assert.DoesNotContain("không đoán số", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_gets_is_not_what_one_pays()
    {
        var answer = await assistant.LastAsync("làm giấy khuyết tật cho bố", "được bao nhiêu một tháng");

        Assert.Contains("mức tiền được nhận", answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("em 17t cưới được ko", "17 tuổi")]
    [InlineData("đóng 8th có được thất nghiệp ko", "8 tháng")]
    [InlineData("doanh thu 1 tỷ 2 có phải nộp thuế không", "1 tỷ 2")]
    public async Task Short_forms_of_numbers_are_judged(string question, string told) =>
        Assert.Contains($"anh/chị nói {told},", (await assistant.AskAsync(question)).Text.Split('\n')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("xe tải 3t đăng ký mới cần gì")]
    [InlineData("nghỉ 3t rồi rút bảo hiểm được chưa")]
    public void What_may_be_another_unit_stays_as_typed(string message) =>
        Assert.Equal(message, assistant.Services.GetRequiredService<ShortUnits>().WriteOut(message));

    [Theory]
    [InlineData("khai sinh trễ có bị phạt không")]
    [InlineData("em sinh con dc 2 tháng rồi mà chưa làm khai sinh có bị phạt ko ạ")]
    public async Task A_rule_on_a_fine_leads_with_the_word_that_it_is_not_checked(string question)
    {
        var first = (await assistant.AskAsync(question)).Text.Split('\n')[0];

        Assert.Contains("hiện không bị phạt", first, StringComparison.Ordinal);
        Assert.Contains("chưa kiểm chứng", first, StringComparison.Ordinal);
    }
}
