using Assistant.Bot.Answers;

namespace Assistant.Tests.Handouts;

/// <summary>Printing what stands on the screen, and adding a procedure to a page, in plain words.</summary>
public sealed class AddedPageTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private readonly string _conversation = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("in cho toi to giay chuan bi giay to")]
    [InlineData("in danh sách này ra")]
    [InlineData("in tờ này cho tôi")]
    [InlineData("in giùm bác cái này chữ to")]
    [InlineData("in giấy này ra cho cô")]
    public async Task What_is_shown_is_printed(string said)
    {
        await SayAsync("hướng dẫn từng bước đăng ký tạm trú");

        Assert.StartsWith("/handout/dang-ky-tam-tru", Assert.Single((await SayAsync(said)).Attachments!).Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in tờ khai ở đâu")]
    [InlineData("tờ khai in hai mặt được không")]
    public async Task A_question_about_printing_prints_nothing(string said)
    {
        await SayAsync("hướng dẫn từng bước đăng ký tạm trú");

        Assert.Empty((await SayAsync(said)).Attachments ?? []);
    }

    [Theory]
    [InlineData("soạn tin zalo nhóm thôn về đăng ký tạm trú", "/handout/dang-ky-tam-tru.txt")]
    [InlineData("viết giúp tin nhắn nhóm về đăng ký khai tử", "/handout/dang-ky-khai-tu.txt")]
    [InlineData("phiếu in chữ to làm hưu trí xã hội", "/handout/tro-cap-huu-tri-xa-hoi")]
    [InlineData("cho xin tờ chữ to về đăng ký tạm trú", "/handout/dang-ky-tam-tru")]
    public async Task A_page_is_asked_for_in_plain_words(string said, string address) =>
        Assert.StartsWith(address, (await SayAsync(said)).Attachments![0].Url, StringComparison.Ordinal);

    [Theory]
    [InlineData("thêm phần mai táng phí")]
    [InlineData("thế còn mai táng phí")]
    [InlineData("thêm thủ tục trợ cấp mai táng vào nữa")]
    [InlineData("kèm luôn trợ cấp mai táng nhé")]
    [InlineData("in thêm cả trợ cấp mai táng")]
    public async Task A_matter_that_is_added_makes_a_booklet(string said)
    {
        await SayAsync("soạn tờ rơi hướng dẫn khai tử cho bà con");

        Assert.StartsWith("/handout?procedures=dang-ky-khai-tu,huong-che-do-tu-tuat", Address(await SayAsync(said)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_third_one_is_added_to_both()
    {
        await SayAsync("soạn tờ rơi hướng dẫn khai tử cho bà con");
        await SayAsync("thêm phần trợ cấp mai táng");

        Assert.StartsWith("/handout?procedures=dang-ky-khai-tu,huong-che-do-tu-tuat,dang-ky-tam-tru", Address(await SayAsync("thêm đăng ký tạm trú nữa")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thêm lệ phí vào")]
    [InlineData("ghi thêm số điện thoại")]
    public async Task What_is_no_procedure_changes_the_page(string said)
    {
        await SayAsync("soạn tờ rơi hướng dẫn khai tử cho bà con");

        Assert.DoesNotContain("procedures=", Address(await SayAsync(said)), StringComparison.Ordinal);
    }

    private static string Address(Answer answer) => Uri.UnescapeDataString(answer.Attachments![0].Url);

    private Task<Answer> SayAsync(string said) => assistant.AskAsync(said, conversation: _conversation);
}
