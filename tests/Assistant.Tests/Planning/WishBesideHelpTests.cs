namespace Assistant.Tests.Planning;

/// <summary>What no record holds, and what is no procedure's question, does not swallow the wish beside it.</summary>
public sealed class WishBesideHelpTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("làm hộ chiếu cần gì và hợp pháp hoá lãnh sự cần gì", "cap-ho-chieu-pho-thong", "hợp pháp hoá lãnh sự cần gì")]
    public async Task The_known_one_is_told_and_the_other_named(string question, string procedure, string other)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal(procedure, answer.Procedure?.Id);
        Assert.Contains($"“{other}” thì em chưa có thông tin", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_common_question_gives_the_talk_its_procedure()
    {
        var answer = await assistant.LastAsync("tiền mai táng được bao nhiêu", "làm ở đâu");

        Assert.Equal(("huong-che-do-tu-tuat", "where"), (answer.Procedure?.Id, answer.Kind));
    }

    [Theory]
    [InlineData("làm căn cước và đổi bằng lái hết bao nhiêu")]
    [InlineData("phí đổi bằng lái với làm căn cước bao nhiêu")]
    public async Task Nothing_is_added_up_where_a_case_is_open(string question)
    {
        var text = (await assistant.AskAsync(question)).Text;

        Assert.DoesNotContain("cộng lại", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("con riêng của chồng có được hưởng chế độ gì không", "unknown_received")]
    [InlineData("lúa ngập úng chết có được nhà nước đền không", "unknown_received")]
    public async Task Whether_one_gets_something_is_no_question_of_how_much(string question, string notThis) =>
        Assert.NotEqual(notThis, (await assistant.AskAsync(question)).Outcome);

    [Theory]
    [InlineData("cấp cứu khác tỉnh có được bảo hiểm y tế trả không")]
    [InlineData("đi cấp cứu quên mang thẻ bhyt thì thanh toán lại sao")]
    public async Task Who_asks_what_insurance_pays_is_in_no_emergency(string question) =>
        Assert.NotEqual("out_of_scope", (await assistant.AskAsync(question)).Kind);

    [Fact]
    public async Task An_emergency_is_still_one() => Assert.Equal("out_of_scope", (await assistant.AskAsync("có người đang cần cấp cứu")).Kind);
}
