namespace Assistant.Tests.Search;

/// <summary>"Tay" and "miền Tây" are no foreigners.</summary>
public sealed class OtherMarksTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("đăng ký khai sinh lăn tay không", "dang-ky-khai-sinh-yeu-to-nuoc-ngoai")]
    [InlineData("khai sinh viết tay được không", "dang-ky-khai-sinh-yeu-to-nuoc-ngoai")]
    [InlineData("đăng ký kết hôn ở miền Tây", "dang-ky-ket-hon-yeu-to-nuoc-ngoai")]
    public async Task What_only_looks_alike_is_not_told(string question, string procedure) =>
        Assert.NotEqual(procedure, (await assistant.AskAsync(question)).Procedure?.Id);

    [Theory]
    [InlineData("cưới trai tây cần giấy gì", "dang-ky-ket-hon-yeu-to-nuoc-ngoai")]
    [InlineData("đăng ký giám hộ cần giấy gì", "dang-ky-giam-ho")]
    [InlineData("giam ho cho chau can giay gi", "dang-ky-giam-ho")]
    [InlineData("nộp hồ sơ tạm trú online", "dang-ky-tam-tru")]
    [InlineData("nộp hồ sơ khai sinh online", "dang-ky-khai-sinh")]
    public async Task What_is_said_is_told(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);
}
