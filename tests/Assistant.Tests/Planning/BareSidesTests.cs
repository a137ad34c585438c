using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning;

/// <summary>A side that is named and nothing else, and words of loss that mean what something takes.</summary>
public sealed class BareSidesTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("hồ sơ", AnswerKinds.Documents)]
    [InlineData("còn giấy thì sao", AnswerKinds.Documents)]
    [InlineData("mẫu đơn", AnswerKinds.Documents)]
    [InlineData("thời gian?", AnswerKinds.Duration)]
    [InlineData("thoi gian", AnswerKinds.Duration)]
    [InlineData("giá", AnswerKinds.Fee)]
    [InlineData("địa điểm", AnswerKinds.Where)]
    [InlineData("thế còn phí thì sao em", AnswerKinds.Fee)]
    public async Task A_name_alone_asks_of_the_matter_talked_about(string turn, string kind)
    {
        var answer = await assistant.LastAsync("làm hộ chiếu có online được không", turn);

        Assert.Equal(("cap-ho-chieu-pho-thong", kind), (answer.Procedure?.Id, answer.Kind));
    }

    [Theory]
    [InlineData("làm hộ chiếu cần gì", "mất thời gian không", "cap-ho-chieu-pho-thong")]
    [InlineData("làm hộ chiếu cần gì", "có mất lâu không", "cap-ho-chieu-pho-thong")]
    [InlineData("đổi bằng lái cần gì", "mất nhiều thời gian ko", "doi-giay-phep-lai-xe")]
    [InlineData("đổi căn cước cần gì", "mat thoi gian lam khong", "cap-doi-the-can-cuoc")]
    public async Task What_takes_time_is_not_lost(string first, string turn, string procedure)
    {
        var answer = await assistant.LastAsync(first, turn);

        Assert.Equal((procedure, AnswerKinds.Duration), (answer.Procedure?.Id, answer.Kind));
    }

    [Theory]
    [InlineData("cấp lại bằng lái phải đóng bao nhiêu tiền, mấy ngày có")]
    [InlineData("làm hộ chiếu phải nộp bao nhiêu tiền và mấy hôm có")]
    public async Task What_must_be_paid_is_no_day_by_which_one_must(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal(AnswerKinds.Fee, answer.Kind);
        Assert.Contains("ngày", answer.Text, StringComparison.Ordinal);
    }
}
