namespace Assistant.Tests.Fees;

/// <summary>Of what a long story tells, only the part that asks chooses the day and the item of a fee; several items named are all told.</summary>
public sealed class FeeStoryTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public async Task What_happened_last_year_asks_for_no_fee_of_last_year()
    {
        var then = await Amounts("Năm ngoái ba em nằm viện hai tuần tốn hơn chục triệu mà không có thẻ nào hết, cả nhà lo lắm, họ hàng ai cũng trách. Nay em muốn mua bảo hiểm y tế hộ gia đình thì người thứ nhất đóng bao nhiêu một năm ạ?");
        var now = await Amounts("mua bảo hiểm y tế hộ gia đình người thứ nhất đóng bao nhiêu một năm");

        Assert.Equal(now[0], then[0]);
    }

    [Fact]
    public async Task The_part_that_asks_chooses_the_item()
    {
        var told = await Amounts("Năm kia em vay ngân hàng mua xe tải, có đăng ký thế chấp lần đầu, sau đó đổi thông tin bên nhận bảo đảm một lần nữa, tốn cũng kha khá. Tháng này em trả hết nợ rồi, ngân hàng đưa giấy cho về. Bây giờ em đi xóa đăng ký thì phí bao nhiêu ạ?");
        var asked = await Amounts("xóa đăng ký thế chấp xe tải phí bao nhiêu");

        Assert.Equal(asked[0], told[0]);
    }

    [Theory]
    [InlineData("biển tạm bằng giấy với biển kim loại mỗi loại bao nhiêu, đăng ký xe tạm thời", "đăng ký xe tạm thời biển giấy bao nhiêu", "đăng ký xe tạm thời biển kim loại bao nhiêu")]
    [InlineData("lập doanh nghiệp nộp giấy trực tiếp, lệ phí đăng ký doanh nghiệp với phí công bố mỗi khoản bao nhiêu", "lập doanh nghiệp nộp giấy trực tiếp, lệ phí đăng ký doanh nghiệp bao nhiêu", "lập doanh nghiệp nộp giấy trực tiếp, phí công bố bao nhiêu")]
    public async Task Two_items_that_are_named_are_both_told(string both, string first, string second)
    {
        var amounts = await Amounts(both);

        Assert.Contains((await Amounts(first))[0], amounts);
        Assert.Contains((await Amounts(second))[0], amounts);
    }

    private async Task<IReadOnlyList<long>> Amounts(string question) => [.. (await assistant.AskAsync(question)).Amounts!.Select(amount => amount.AmountVnd).OfType<long>()];
}
