namespace Assistant.Tests.Planning;

/// <summary>Words that are something else as they are likely meant, and circumstances that hide no wish.</summary>
public sealed class LikelyMeaningTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("toi muon dang ky tam tru can giay gi", "dang-ky-tam-tru")]
    [InlineData("Em trai tôi cưới cô dâu người Lào thì lệ phí bao nhiêu", "dang-ky-ket-hon-yeu-to-nuoc-ngoai")]
    [InlineData("đang chờ tòa xử ly hôn thì có đăng ký tạm trú chỗ khác được không", "dang-ky-tam-tru")]
    public async Task The_wish_is_answered(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);

    [Fact]
    public async Task What_is_late_with_its_marks_is_late() =>
        Assert.Equal("gia-han-tam-tru", (await assistant.AskAsync("gia hạn tạm trú muộn thì sao")).Procedure?.Id);
}
