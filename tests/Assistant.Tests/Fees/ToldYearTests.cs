namespace Assistant.Tests.Fees;

/// <summary>A year that is told is no day of which the fee is asked, and a question about coming in person no choice of how to file.</summary>
public sealed class ToldYearTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("đổi bằng lái xe", "bằng có từ năm 2010", "phí bao nhiêu", 115_000)]
    [InlineData("đổi bằng lái xe", "em có bằng hồi năm 2012", "hết bao nhiêu tiền", 115_000)]
    [InlineData("đổi bằng lái xe", "bằng này em lấy năm 2016", "phí bao nhiêu", 115_000)]
    [InlineData("đăng ký tạm trú", "em ở đây từ năm 2020", "phí bao nhiêu", 7_000)]
    public async Task A_year_since_when_something_is_so_stays_no_day(string matter, string told, string asked, long amount)
    {
        var fee = await assistant.LastAsync(matter, told, asked);

        Assert.Equal(amount, fee.Amounts![0].AmountVnd);
        Assert.DoesNotContain("vào ngày", fee.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("đất ở từ năm 1990 làm sổ đỏ hết bao nhiêu tiền")]
    [InlineData("nhà em mua đất từ năm 1998 giờ cấp sổ lần đầu tốn nhiêu")]
    public async Task In_one_message_as_well(string question) =>
        Assert.DoesNotContain("vào ngày", (await assistant.AskAsync(question)).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("phí đăng ký tạm trú năm 2024", "vào ngày 01/01/2024")]
    [InlineData("lệ phí hộ chiếu từ năm 2024 là bao nhiêu", "vào ngày 01/01/2024")]
    [InlineData("phí làm hộ chiếu tháng 5/2025", "vào ngày 01/05/2025")]
    public async Task A_year_beside_the_fee_is_asked_of(string question, string day) =>
        Assert.Contains(day, (await assistant.AskAsync(question)).Text.Split('\n')[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("đăng ký tạm trú cần gì", "có phải đi tận nơi không")]
    [InlineData("đăng ký tạm trú cần gì", "có cần phải lên công an không em")]
    [InlineData("đăng ký tạm trú", "phải ra phường không")]
    public async Task Whether_one_must_come_hides_no_fee(string matter, string asked)
    {
        var fee = await assistant.LastAsync(matter, asked, "phí bao nhiêu");

        Assert.Contains("**7.000 đồng**", fee.Text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_says_that_they_come_is_told_that_fee()
    {
        var fee = await assistant.LastAsync("đăng ký tạm trú cần gì", "em ra công an nộp", "phí bao nhiêu");

        Assert.Contains("**15.000 đồng**", fee.Text.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("**7.000 đồng**", fee.Text.Split('\n')[0], StringComparison.Ordinal);
    }
}
