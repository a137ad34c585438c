namespace Assistant.Tests.Fees;

/// <summary>"Một lần" of a licence is one licence; of a household it is no person.</summary>
public sealed class CountedCasesTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("bốn anh em đổi bằng lái xe hết bao nhiêu", 460_000)]
    [InlineData("đổi 2 bằng lái hết bao nhiêu tiền", 230_000)]
    [InlineData("chứng thực chữ ký 4 tờ giấy hết bao nhiêu", 40_000)]
    [InlineData("chứng thực chữ ký 2 tờ khai tại phường hết nhiêu", 20_000)]
    [InlineData("xin 3 giấy xác nhận tình trạng hôn nhân ở Hà Nội nộp trực tiếp hết bao nhiêu", 9_000)]
    public async Task Each_counts(string question, long amount) => Assert.Equal(amount, (await assistant.AskAsync(question)).Amounts![0].AmountVnd);

    [Theory]
    [InlineData("nhà 5 người đăng ký thường trú nộp trực tiếp hết bao nhiêu")]
    [InlineData("hai vợ chồng đăng ký tạm trú online hết bao nhiêu")]
    [InlineData("hai người đăng ký kết hôn hết bao nhiêu")]
    public async Task Persons_of_one_case_do_not(string question) => Assert.DoesNotContain(" hết **", (await assistant.AskAsync(question)).Text, StringComparison.Ordinal);
}
