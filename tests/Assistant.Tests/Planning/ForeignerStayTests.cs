namespace Assistant.Tests.Planning;

/// <summary>The stay of a foreigner is no stay of a citizen.</summary>
public sealed class ForeignerStayTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("chồng người Đức qua ở 3 tháng đăng ký tạm trú ra sao")]
    [InlineData("đăng ký tạm trú cho người nước ngoài cần giấy tờ gì")]
    [InlineData("khách Hàn Quốc thuê phòng thì khai báo tạm trú hết bao nhiêu tiền")]
    [InlineData("gia han tam tru cho chuyen gia nguoi nhat o dau")]
    public async Task The_procedure_of_citizens_is_not_told(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.NotEqual("dang-ky-tam-tru", answer.Procedure?.Id);
        Assert.NotEqual("gia-han-tam-tru", answer.Procedure?.Id);
        Assert.Contains("xuất nhập cảnh", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("người Hà Nội vào Sài Gòn đăng ký tạm trú cần gì")]
    [InlineData("người Khmer đăng ký tạm trú cần giấy gì")]
    [InlineData("cho người anh họ đăng ký tạm trú cần giấy gì")]
    public async Task Citizens_are_told_theirs(string question) => Assert.Equal("dang-ky-tam-tru", (await assistant.AskAsync(question)).Procedure?.Id);

    [Fact]
    public async Task Marrying_a_foreigner_is_another_matter() =>
        Assert.Equal("dang-ky-ket-hon-yeu-to-nuoc-ngoai", (await assistant.AskAsync("chồng người Đài Loan đăng ký kết hôn ở đâu")).Procedure?.Id);
}
