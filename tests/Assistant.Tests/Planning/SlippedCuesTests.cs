using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning;

/// <summary>A word that slipped to another that exists is put right inside a wording for what is asked, and nowhere else.</summary>
public sealed class SlippedCuesTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly SlippedCues Slips = new(
        IntentCatalog.Load(KnowledgeBase.ShippedDataPath),
        new TypingRepair(["the", "phai", "doi", "tien", "mat", "ngay"], []),
        EverydayWords.Load(KnowledgeBase.ShippedDataPath),
        new LikelyMarks(["thẻ phải đổi vì sao"]));

    [Theory]
    [InlineData("khai tử có mất tiên không", "fee")]
    [InlineData("gia hạn tạm trú có mất tiên ko", "fee")]
    [InlineData("sao y bằng cấp 3 hết mấy đông", "fee")]
    [InlineData("đăng ký tạm trú mất mây ngày", "duration")]
    [InlineData("cấp lại căn cước mất mây ngày", "duration")]
    [InlineData("giấy xác nhận độc thân mấy bửa có", "duration")]
    [InlineData("sang tên xe cần giây tơ gỉ", "documents")]
    public async Task A_side_lost_through_spelling_is_found(string question, string kind) => Assert.Equal(kind, (await assistant.AskAsync(question)).Kind);

    [Fact]
    public async Task A_slip_in_one_clause_is_found_beside_another_side() =>
        Assert.Contains("duration", (await assistant.AskAsync("khai tử nộp ở đâu, mất mây ngày")).Sides);

    [Theory]
    [InlineData("thẻ phải đổi mấy ngày")]
    [InlineData("tôi bán rau ở đầu chợ")]
    [InlineData("hồ sơ có thư mời")]
    public void What_stands_as_it_should_stays(string message) => Assert.Same(message, Slips.Mend(message, message));

    [Fact]
    public void Two_words_are_enough_only_where_others_slipped()
    {
        Assert.Equal("hẹn mấy bửa", Slips.Mend("hẹn mấy bửa", "hẹn mấy bửa"));
        Assert.Equal("hẹn mấy bua", Slips.Mend("hẹn mấy bửa", "hẹnn mấy bửa"));
    }
}
