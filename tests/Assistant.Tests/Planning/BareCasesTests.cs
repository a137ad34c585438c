namespace Assistant.Tests.Planning;

/// <summary>A paper with several cases, named by somebody who says nothing that tells them apart, is asked about however sure the search is.</summary>
public sealed class BareCasesTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("bà dì định đi công chứng, cần mang gì", "chung-thuc-ban-sao-tu-ban-chinh", "chung-thuc-chu-ky")]
    [InlineData("anh trai em cần căn cước, lệ phí sao", "cap-doi-the-can-cuoc", "cap-lai-the-can-cuoc")]
    [InlineData("dượng em đang tính lo giấy phép kinh doanh, thủ tục sao", "dang-ky-ho-kinh-doanh", "dang-ky-thanh-lap-doanh-nghiep")]
    [InlineData("lo giùm má cái thẻ bảo hiểm y tế, ra chỗ nào", "bhyt-ho-gia-dinh", "cap-lai-the-bhyt-so-bhxh")]
    public async Task People_and_errands_beside_the_paper_tell_no_case(string question, string one, string other)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("clarification", answer.Kind);
        Assert.Contains(answer.Options!, option => option.Procedure == one);
        Assert.Contains(answer.Options!, option => option.Procedure == other);
    }

    [Theory]
    [InlineData("anh trai em mất căn cước, hết bao nhiêu", "cap-lai-the-can-cuoc")]
    [InlineData("bà dì định đi công chứng hợp đồng bán đất, cần mang gì", "chung-thuc-hop-dong-giao-dich")]
    [InlineData("kéo điện mới cho dãy trọ của má mấy ngày", "cap-dien-moi-ha-ap")]
    [InlineData("nhập hộ khẩu về nhà bà ngoại cần gì", "dang-ky-thuong-tru")]
    public async Task One_word_that_tells_the_case_is_enough(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);
}
