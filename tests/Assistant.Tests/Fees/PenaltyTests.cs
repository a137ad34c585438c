namespace Assistant.Tests.Fees;

/// <summary>Who asks for a fine is told no fee: what the record says of a fine, else that no amount of one is held.</summary>
public sealed class PenaltyTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly string[] Asking = ["mà trễ thì bị phạt bao nhiêu", "quá hạn có bị phạt không", "không làm thì phạt mấy triệu", "trễ thì mức phạt là bao nhiêu", "tre han co bi phat khong"];

    public static TheoryData<string> Procedures() => [.. ShippedKnowledge.Base.Procedures.All.Select(procedure => procedure.Id)];

    // Every procedure by a name of its own, with every way of asking: whatever comes back, it is no amount.
    [Theory]
    [MemberData(nameof(Procedures))]
    public async Task A_fine_is_never_told_as_a_fee(string id)
    {
        var procedure = ShippedKnowledge.Base.Procedures.Find(id)!;
        var name = procedure.Aliases.FirstOrDefault(alias => alias.Contains(' ', StringComparison.Ordinal)) ?? procedure.Title;
        List<string> wrong = [];
        foreach (var asking in Asking)
        {
            var answer = await assistant.AskAsync($"{name} {asking}");
            if (answer.Kind == "fee" || answer.Amounts is { Count: > 0 })
            {
                wrong.Add($"{asking}: {answer.Text.Split('\n')[0]}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("dời trụ sở công ty mà chậm báo có bị phạt không", "trễ hạn có thể bị phạt")]
    [InlineData("mua đất mà chậm đăng ký biến động thì bị phạt bao nhiêu", "quá 30 ngày không đăng ký có thể bị phạt")]
    [InlineData("tạm ngừng hộ kinh doanh không báo có bị phạt không", "có thể bị xử phạt")]
    public async Task What_the_record_says_of_a_fine_comes_first(string question, string expected) =>
        Assert.Contains(expected, (await assistant.AskAsync(question)).Text.Split('\n')[0], StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("không khai tử bị phạt bao nhiêu")]
    public async Task Where_it_says_nothing_that_is_said(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Contains("chưa có mức phạt", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("đồng", answer.Text.Split("Nguồn:")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("phạt nguội nộp ở đâu", "where")]
    [InlineData("nộp phạt giao thông qua mạng có mất phí không", "fee")]
    public async Task Paying_a_fine_is_asked_as_before(string question, string kind) => Assert.Equal(kind, (await assistant.AskAsync(question)).Kind);
}
