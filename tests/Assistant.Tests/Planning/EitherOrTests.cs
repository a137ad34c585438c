namespace Assistant.Tests.Planning;

public sealed class EitherOrTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("bạn em nói ký hợp đồng mua bán đất hay sang tên sổ đỏ luôn, làm sao đây", "chung-thuc-hop-dong-giao-dich", "dang-ky-bien-dong-chuyen-quyen")]
    [InlineData("công ty chị tạm ngừng kinh doanh hay giải thể công ty thì nộp gì", "tam-ngung-kinh-doanh-doanh-nghiep", "giai-the-doanh-nghiep")]
    public async Task Two_procedures_with_an_or_between_them_are_asked(string question, string one, string other)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("clarification", answer.Kind);
        Assert.Contains(answer.Options!, option => option.Procedure == one);
        Assert.Contains(answer.Options!, option => option.Procedure == other);
    }

    [Theory]
    [InlineData("mới mua đất ở Long An, hồ sơ sang tên sổ nộp ở xã hay lên văn phòng đất đai", "dang-ky-bien-dong-chuyen-quyen")]
    [InlineData("đăng ký tạm trú nộp online hay nộp trực tiếp nhanh hơn", "dang-ky-tam-tru")]
    public async Task An_or_between_places_or_channels_is_no_choice_of_procedures(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);
}
