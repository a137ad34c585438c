namespace Assistant.Tests.Fees;

/// <summary>What a fee does not cover is told beside it: the amount alone would be taken for all that is paid.</summary>
public sealed class FeeNotesTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("chứng thực hợp đồng mua bán nhà hết bao nhiêu", "tổ chức công chứng")]
    [InlineData("đăng ký nhận con lệ phí bao nhiêu", "giám định ADN")]
    [InlineData("kết hôn với người Pháp lệ phí bao nhiêu ở Đà Nẵng", "hợp pháp hóa lãnh sự")]
    public async Task Is_told_beside_the_amount(string question, string note)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("fee", answer.Kind);
        Assert.Contains(note, answer.Text, StringComparison.Ordinal);
        // The amount or the gap comes first.
        Assert.DoesNotContain(note, answer.Text.Split('\n')[0], StringComparison.Ordinal);
    }
}
