using Assistant.Bot.Answers;

namespace Assistant.Tests.Handouts;

/// <summary>Hand-outs and checklists asked for in the words of who hands them out.</summary>
public sealed class PageWishTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private readonly string _conversation = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("soạn giùm tờ rơi về đăng ký thường trú phát cho công nhân khu trọ", "dang-ky-thuong-tru")]
    [InlineData("tổ em cần in ra phát cho dân ấp cách làm lại căn cước bị mất", "cap-lai-the-can-cuoc")]
    [InlineData("cho em file pdf hướng dẫn đổi bằng lái hết hạn", "doi-giay-phep-lai-xe")]
    [InlineData("làm tài liệu để phát cho bà con về bảo hiểm y tế hộ gia đình", "bhyt-ho-gia-dinh")]
    [InlineData("in giúp bản tóm tắt thủ tục khai tử, dán nhà văn hóa", "dang-ky-khai-tu")]
    [InlineData("làm giúp bản tóm tắt mở hộ kinh doanh được không", "dang-ky-ho-kinh-doanh")]
    [InlineData("Tôi là tổ trưởng tổ công nghệ số cộng đồng thôn 5, nhờ soạn giúp tờ hướng dẫn từng bước đăng ký tạm trú trên VNeID để phát cho bà con", "dang-ky-tam-tru")]
    [InlineData("em bên đoàn thanh niên xã, cần tài liệu hướng dẫn bà con đăng ký thường trú online", "dang-ky-thuong-tru")]
    [InlineData("em la bi thu chi doan ap 4, nho soan giup to roi ve doi giay phep lai xe", "doi-giay-phep-lai-xe")]
    [InlineData("mình ở hội nông dân xã, muốn có tài liệu phát tay về đăng ký hộ kinh doanh", "dang-ky-ho-kinh-doanh")]
    [InlineData("Tôi là trưởng thôn, nhờ in giúp tờ hướng dẫn đăng ký khai sinh phát cho dân", "dang-ky-khai-sinh")]
    [InlineData("soan to gap dang ky tam tru de phat cho dan", "dang-ky-tam-tru")]
    public async Task A_page_is_handed_over(string said, string procedure)
    {
        var answer = await SayAsync(said);

        Assert.Equal(procedure, answer.Procedure?.Id);
        Assert.StartsWith($"/handout/{procedure}", Assert.Single(answer.Attachments!).Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xin danh sách cần mang khi đi đăng ký xe mới mua", "dang-ky-xe-lan-dau")]
    [InlineData("bảng kiểm hồ sơ xin giấy xác nhận độc thân", "cap-giay-xac-nhan-tinh-trang-hon-nhan")]
    [InlineData("lập danh sách giấy tờ cần mang khi đăng ký kết hôn", "dang-ky-ket-hon")]
    [InlineData("checklist sang tên xe máy cũ", "dang-ky-sang-ten-xe")]
    [InlineData("lap danh sach giay to can mang khi lam khai tu", "dang-ky-khai-tu")]
    public async Task A_checklist_tells_the_papers_and_brings_the_page(string said, string procedure)
    {
        var answer = await SayAsync(said);

        Assert.Equal(AnswerKinds.Documents, answer.Kind);
        Assert.Equal(procedure, answer.Procedure?.Id);
        Assert.Contains($"/handout/{procedure}", Assert.Single(answer.Attachments!).Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cho tôi bảng kiểm")]
    [InlineData("cho xin cái checklist để tick")]
    [InlineData("bảng kiểm để mình mang theo")]
    public async Task A_checklist_is_of_what_is_talked_about(string said)
    {
        await SayAsync("đăng ký khai tử mất bao lâu");

        var answer = await SayAsync(said);

        Assert.Equal("dang-ky-khai-tu", answer.Procedure?.Id);
        Assert.Contains("/handout/dang-ky-khai-tu", Assert.Single(answer.Attachments!).Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_checklist_behind_a_long_story_is_of_the_story()
    {
        var answer = await SayAsync("ba tôi mất hôm qua, nhà neo người nên tôi phải đi làm giấy khai tử một mình, xưa giờ chưa làm bao giờ nên cũng không biết cần đem những gì, cho tôi bảng kiểm");

        Assert.Equal("dang-ky-khai-tu", answer.Procedure?.Id);
        Assert.NotNull(answer.Attachments);
    }

    [Fact]
    public async Task For_a_chat_there_is_a_text()
    {
        var answer = await SayAsync("viết gọn thủ tục khai tử gửi nhóm zalo tổ dân phố");

        Assert.Equal(["text/plain", "text/html"], answer.Attachments!.Select(file => file.ContentType));
        Assert.StartsWith("/handout/dang-ky-khai-tu.txt", answer.Attachments![0].Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_procedures_make_a_booklet_for_the_place()
    {
        var answer = await SayAsync("tờ gấp khai sinh, khai tử, đăng ký tạm trú dán bảng tin thôn ở Huế");

        var address = Uri.UnescapeDataString(Assert.Single(answer.Attachments!).Url);
        Assert.StartsWith("/handout?procedures=dang-ky-khai-sinh,dang-ky-khai-tu,dang-ky-tam-tru", address, StringComparison.Ordinal);
        Assert.Contains("place=hue", address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_procedure_talked_about_is_meant_where_none_is_named()
    {
        await SayAsync("đăng ký tạm trú mất bao lâu");
        var page = await SayAsync("in ra cho tui tờ phát về cái này");
        var text = await SayAsync("ngắn gọn hơn được không");
        var other = await SayAsync("làm cho mình một tờ nữa về khai tử");

        Assert.StartsWith("/handout/dang-ky-tam-tru", Assert.Single(page.Attachments!).Url, StringComparison.Ordinal);
        Assert.StartsWith("/handout/dang-ky-tam-tru.txt", text.Attachments![0].Url, StringComparison.Ordinal);
        Assert.StartsWith("/handout/dang-ky-khai-tu", Assert.Single(other.Attachments!).Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cho xin tờ phát tay làm bằng lái", "cái thứ hai", "/handout/cap-lai-giay-phep-lai-xe")]
    [InlineData("checklist làm sổ đỏ", "cái đầu", "/handout/cap-gcn-lan-dau")]
    [InlineData("cho xin tờ rơi", "đăng ký khai sinh ở Đà Nẵng", "/handout/dang-ky-khai-sinh?place=da-nang")]
    public async Task The_wish_outlives_the_question_back(string said, string chosen, string address)
    {
        await SayAsync(said);

        Assert.StartsWith(address, Assert.Single((await SayAsync(chosen)).Attachments!).Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hồ sơ khai sinh scan file pdf được không")]
    [InlineData("nộp file pdf hay ảnh chụp khi đăng ký khai sinh online")]
    [InlineData("sơ yếu lý lịch in ra rồi chứng thực ở đâu")]
    [InlineData("danh sách 5 tỉnh thấp nhất về hồ sơ trực tuyến")]
    [InlineData("quán tui thuê người phát tờ rơi bao nhiêu một buổi")]
    public async Task Other_papers_and_lists_are_no_hand_outs(string said)
    {
        Assert.Null((await SayAsync(said)).Attachments);
    }

    private Task<Answer> SayAsync(string text) => assistant.AskAsync(text, conversation: _conversation);
}
