namespace Assistant.Tests.Planning;

/// <summary>Of several places that a message names, the one where the papers are filed counts.</summary>
public sealed class PlaceOfFilingTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("vợ em quê Nghệ An, giờ ở Vĩnh Long làm giấy phép xây dựng nhà nộp online hết bao nhiêu tiền")]
    [InlineData("ở Vĩnh Long xin giấy phép xây dựng nhà nộp online hết bao nhiêu, vợ em quê ở Nghệ An")]
    public async Task Where_somebody_comes_from_is_not_where_they_file(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Contains("Vĩnh Long", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nghệ An", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_somebody_comes_from_counts_when_nothing_else_is_named() =>
        Assert.Contains("Vĩnh Long", (await assistant.AskAsync("em quê Vĩnh Long xin giấy phép xây dựng nhà nộp online hết bao nhiêu tiền")).Text, StringComparison.Ordinal);
}
