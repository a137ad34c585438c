namespace Assistant.Tests.Answers;

public sealed class FeeAnswerTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public async Task What_a_story_tells_of_earlier_days_does_not_ask_for_an_earlier_fee()
    {
        var answer = await assistant.AskAsync("Hồi trước tui có làm hộ chiếu đi Thái một lần. Nay cuốn đó hết hạn rồi. Làm hộ chiếu mới hết bao nhiêu tiền vậy?", AssistantUnderTest.Today);

        Assert.Contains(answer.Amounts!, amount => amount.AmountVnd == 100_000);
        Assert.DoesNotContain("30/06/2025", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_that_is_said_whole_is_taken_before_one_that_shares_words()
    {
        var answer = await assistant.AskAsync("xóa đăng ký thế chấp ô tô tải phí bao nhiêu", AssistantUnderTest.Today);

        Assert.Contains(answer.Amounts!, amount => amount.AmountVnd == 20_000);
        Assert.DoesNotContain(answer.Amounts!, amount => amount.AmountVnd == 30_000);
    }

    [Fact]
    public async Task What_it_cost_before_is_the_amount_of_the_row_before()
    {
        var answer = await assistant.AskAsync("làm hộ chiếu online trước đây bao nhiêu tiền", AssistantUnderTest.Today);

        Assert.Contains("180.000 đồng", answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Older_notices_that_say_otherwise_are_named() =>
        Assert.Contains("có thông báo nói khác nhau", (await assistant.AskAsync("phí làm hộ chiếu online", AssistantUnderTest.Today)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task An_amount_that_another_source_states_is_shown_beside_the_answer()
    {
        var answer = await assistant.AskAsync("đổi bằng lái xe hết bao nhiêu", AssistantUnderTest.Today);

        Assert.Contains("115.000 đồng", answer.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("có nơi vẫn ghi 135.000 đồng", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Amounts!, amount => amount.AmountVnd == 135_000);
    }

    [Fact]
    public async Task A_place_sent_along_by_its_old_name_is_answered_for_the_unit_that_serves_it()
    {
        var answer = await assistant.AskAsync("lệ phí hộ tịch nộp online", AssistantUnderTest.Today, place: "binh-duong-63");

        Assert.Contains("Bình Dương nay thuộc Thành phố Hồ Chí Minh", answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, answer.Amounts![0].AmountVnd);
    }

    [Theory]
    [InlineData("lệ phí làm hộ chiếu trực tiếp ngày 31/12/2029", true)]
    [InlineData("lệ phí làm hộ chiếu trực tiếp ngày 01/12/2026", false)]
    [InlineData("lệ phí làm hộ chiếu trực tiếp", false)]
    public async Task A_day_far_ahead_is_answered_by_the_rules_of_today_and_says_so(string question, bool isFar)
    {
        var answer = await assistant.AskAsync(question, AssistantUnderTest.Today);

        Assert.NotEmpty(answer.Amounts!);
        Assert.Equal(isFar, answer.Text.Contains("đến ngày đó quy định có thể đã khác", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("mua xe máy mới đăng ký biển số hết bao nhiêu ở Đà Nẵng")]
    [InlineData("lệ phí khai sinh quá hạn ở Cần Thơ")]
    public async Task Where_no_amount_is_sure_none_is_stated(string question)
    {
        var answer = await assistant.AskAsync(question, AssistantUnderTest.Today);

        Assert.Equal("fee", answer.Kind);
        Assert.DoesNotContain(answer.Amounts ?? [], amount => amount.AmountVnd is not null);
        Assert.DoesNotContain(" đồng", answer.Text.Split("Nguồn:")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bảo hiểm y tế hộ gia đình người thứ 2 đóng bao nhiêu", true)]
    [InlineData("đóng bảo hiểm y tế cho 4 người trong nhà hết bao nhiêu", false)]
    public async Task A_number_chooses_an_item_only_when_it_numbers_it(string question, bool one)
    {
        var answer = await assistant.AskAsync(question, AssistantUnderTest.Today);

        Assert.Equal("bhyt-ho-gia-dinh", answer.Procedure?.Id);
        Assert.Equal(one, answer.Amounts!.Count == 1);
    }

    [Fact]
    public async Task An_answer_says_the_amount_first_and_the_source_last()
    {
        var lines = (await assistant.AskAsync("đăng ký tạm trú online hết bao nhiêu", AssistantUnderTest.Today)).Text.Split('\n');

        Assert.Contains("7.000 đồng", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Nguồn: ", lines[^1], StringComparison.Ordinal);
    }
}
