namespace Assistant.Tests.Fees;

/// <summary>Amounts of another case of the same procedure never stand alone.</summary>
public sealed class FeeItemOfKindTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("Chỉ đổi tờ đăng ký xe ô tô chứ không đổi biển thì đóng bao nhiêu?")]
    [InlineData("giấy đăng ký ô tô bị mất, cấp lại đăng ký xe hết bao nhiêu tiền")]
    public async Task A_kind_of_vehicle_does_not_drop_the_item_that_has_no_kinds(string question) =>
        Assert.Contains((await assistant.AskAsync(question)).Amounts!, amount => amount.AmountVnd == 35_000);

    [Theory]
    [InlineData("sao y chứng thực bằng tốt nghiệp mấy ngàn một trang, có phải tự photo sẵn mang theo không cô")]
    [InlineData("học bạ của cháu mười trang, sao y có đóng dấu thì tính tiền từng trang thế nào")]
    public async Task Short_words_alike_without_marks_choose_nothing(string question) =>
        Assert.Contains((await assistant.AskAsync(question)).Amounts!, amount => amount.AmountVnd == 2_000);

    [Theory]
    [InlineData("chứng thực hợp đồng mua bán xe trong ngày có được không, giấy bán đã viết sẵn thì hết bao nhiêu")]
    public async Task Words_that_every_sentence_has_choose_nothing(string question) =>
        Assert.Contains((await assistant.AskAsync(question)).Amounts!, amount => amount.AmountVnd == 50_000);

    [Theory]
    [InlineData("đăng ký công ty, không tính phí công bố thì còn đóng gì")]
    [InlineData("thành lập doanh nghiệp, ngoài phí công bố ra còn tốn khoản nào")]
    public async Task What_is_left_out_is_not_what_is_asked_about(string question) =>
        Assert.DoesNotContain((await assistant.AskAsync(question)).Amounts!, amount => amount.AmountVnd == 100_000);

    [Fact]
    public async Task To_differ_names_no_other_kind() =>
        Assert.Contains((await assistant.AskAsync("đăng ký biển ô tô lần đầu ở Hà Nội với ở tỉnh khác nhau bao nhiêu")).Amounts!, amount => amount.AmountVnd == 14_000_000);
}
