using Assistant.Bot.Answers;

namespace Assistant.Tests.Planning;

/// <summary>Whoever tells that something happened, and asks nothing, is shown what comes next in order.</summary>
public sealed class EventInLifeTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("tôi mới sinh con trai được 2 tuần", "dang-ky-khai-sinh")]
    [InlineData("chị dâu vừa sanh đôi tối qua", "dang-ky-khai-sinh")]
    [InlineData("ông nội em vừa mất sáng nay ở quê", "dang-ky-khai-tu")]
    public async Task What_is_told_beside_the_event_changes_nothing(string told, string procedure)
    {
        var answer = await assistant.AskAsync(told);
        Assert.Equal(AnswerKinds.Clarification, answer.Kind);
        Assert.Contains(answer.Options!, option => option.Label.Contains(Label(procedure), StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("chưa chắc", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vợ chồng mới cưới nên mua tủ lạnh hãng nào")]
    [InlineData("con tôi sinh ra hay khóc đêm, dỗ sao cho nín")]
    public async Task What_is_asked_beside_it_does(string question) =>
        Assert.DoesNotContain("theo thứ tự", (await assistant.AskAsync(question)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_procedure_that_is_asked_about_beside_it_is_answered() =>
        Assert.Equal("dang-ky-tam-tru", (await assistant.AskAsync("phường cũ giờ là phường nào không biết, đăng ký tạm trú cần giấy tờ gì")).Procedure?.Id);

    [Theory]
    [InlineData("phường 12 quận Gò Vấp giờ là phường nào")]
    [InlineData("xã Tân An nay thuộc xã gì")]
    public async Task Old_communes_are_not_held(string question)
    {
        var answer = await assistant.AskAsync(question);
        Assert.Equal(AnswerKinds.Unknown, answer.Kind);
        Assert.Equal("unknown_matter", answer.Outcome);
        Assert.Contains("Ủy ban nhân dân xã, phường", answer.Text, StringComparison.Ordinal);
    }

    private static string Label(string procedure) => procedure == "dang-ky-khai-tu" ? "khai tử" : "khai sinh";
}
