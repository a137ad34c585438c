using Assistant.Bot.Answers;

namespace Assistant.Tests.Answers;

/// <summary>A question back says of each case what it would be answered with, where that is a few words.</summary>
public sealed class CasesTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("xin lai ho chieu het bao nhieu")]
    [InlineData("cấp lại hộ chiếu hết bao nhiêu tiền")]
    public async Task Each_case_has_its_amount(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.Equal(2, answer.Options!.Count);
        foreach (var option in answer.Options)
        {
            // What stands beside an option is what the option itself is answered with.
            var told = Assert.Single(answer.Text.Split('\n'), line => line.StartsWith($"- {option.Label}: ", StringComparison.Ordinal));
            var whole = await assistant.AskAsync(option.Question);
            Assert.Contains(whole.Amounts!, amount => amount.AmountVnd is { } vnd && told.Contains($"**{VietnameseFormat.Money(vnd)}**", StringComparison.Ordinal));
        }

        Assert.NotNull(answer.Sources);
        Assert.Null(answer.Amounts);
    }

    [Theory]
    [InlineData("làm lại bằng lái bao nhiêu tiền", "Dạ, trường hợp nào cũng vậy: **115.000 đồng**")]
    [InlineData("lý lịch tư pháp hết bao nhiêu", "Dạ, trường hợp nào cũng vậy: **200.000 đồng**/lần/người (trực tuyến hay trực tiếp như nhau).")]
    [InlineData("xin ly lich tu phap o dau", "Dạ, trường hợp nào cũng vậy: **Phòng Hồ sơ nghiệp vụ")]
    public async Task What_is_the_same_for_all_is_said_once(string question, string told)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.StartsWith(told, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"- {answer.Options![0].Label}", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ai được giảm lệ phí lý lịch tư pháp", "người khuyết tật")]
    [InlineData("ai duoc mien phi lam lai can cuoc", "người cao tuổi")]
    public async Task Who_asks_for_exemptions_is_told_more_than_a_price(string question, string told)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
        Assert.Contains(": **miễn", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amount_that_ends_is_told_with_its_last_day() =>
        Assert.Contains("- Hết hạn hoặc làm mới: **100.000 đồng**/hộ chiếu (áp dụng đến hết 31/12/2026)", (await assistant.AskAsync("cấp lại hộ chiếu hết bao nhiêu tiền")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Who_pays_less_in_every_case_is_told_once_below()
    {
        var lines = (await assistant.AskAsync("cấp lại hộ chiếu hết bao nhiêu tiền")).Text.Split('\n');

        Assert.Single(lines, line => line.StartsWith("Trường hợp nào cũng **0 đồng**", StringComparison.Ordinal) && line.Contains("công dân số", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sinh viên xin lý lịch tư pháp số 1 bao nhiêu tiền")]
    [InlineData("thuong binh lam ly lich tu phap so 1 het bao nhieu")]
    public async Task An_amount_of_some_only_says_whose_it_is(string question)
    {
        var first = (await assistant.AskAsync(question)).Text.Split('\n')[0];

        Assert.Contains("**100.000 đồng**", first, StringComparison.Ordinal);
        Assert.Contains("sinh viên, người có công", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_stand_beside_the_cases_too()
    {
        var answer = await assistant.AskAsync("lam cccd bao lau co");

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.All(answer.Options!, option => Assert.Contains($"- {option.Label}: **", answer.Text, StringComparison.Ordinal));
        Assert.Contains("07 ngày làm việc", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("làm lại bằng lái")]
    [InlineData("làm lại bằng lái cần giấy gì")]
    public async Task Papers_or_a_name_alone_are_only_asked_about(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.DoesNotContain('\n', answer.Text);
    }

    [Fact]
    public async Task A_wish_that_waits_for_the_case_is_not_answered_beside()
    {
        var answer = await assistant.AskAsync("hướng dẫn từng bước làm lại bằng lái");

        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.DoesNotContain("đồng", answer.Text, StringComparison.Ordinal);
    }
}
