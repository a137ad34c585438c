using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning;

/// <summary>What a message names and does not wish decides nothing: what it denies, and a paper of which it asks whether it is needed.</summary>
public sealed class WishedHitsTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private static readonly UnwantedNames Unwanted = UnwantedNames.Load(KnowledgeBase.ShippedDataPath, new LikelyMarks(["cần giấy gì", "bao nhiêu", "làm sao", "ở đâu"]));

    [Theory]
    [InlineData("trước bạ xe tải chứ không phải trước bạ nhà", "trước bạ xe tải")]
    [InlineData("bằng lái quá hạn chứ ko phải rớt mất, nộp ở đâu", "bằng lái quá hạn, nộp ở đâu")]
    [InlineData("không phải công ty mà là tiệm thuốc", "mà là tiệm thuốc")]
    [InlineData("tách hộ mất mấy ngày", null)]
    [InlineData("không phải xe", null)]
    public void What_is_denied_is_left_out(string message, string? left) => Assert.Equal(left, Unwanted.WithoutDenied(message));

    [Theory]
    [InlineData("nhập hộ khẩu cho con có cần giấy khai sinh không", "nhập hộ khẩu cho con")]
    [InlineData("bán ô tô có phải kèm giấy độc thân hông, ra đâu", "bán ô tô, ra đâu")]
    [InlineData("mua xe cũ có phải nộp trước bạ không", null)]
    [InlineData("đổi nhà có bắt buộc đăng ký lại không", null)]
    [InlineData("có cần giấy kết hôn không", null)]
    public void A_paper_that_may_be_needed_is_left_out(string message, string? left) => Assert.Equal(left, Unwanted.WithoutNeeded(message));

    [Theory]
    [InlineData("đăng ký tạm trú trên vneid", "đăng ký tạm trú")]
    [InlineData("tách hộ qua ứng dụng vneid mất bao lâu", "tách hộ mất bao lâu")]
    [InlineData("làm vneid mức 2", null)]
    [InlineData("trên vneid", null)]
    public void The_way_in_is_left_out(string message, string? left) => Assert.Equal(left, Unwanted.WithoutChannel(message));

    [Theory]
    [InlineData("trước bạ mảnh đất chứ không phải trước bạ ô tô", "le-phi-truoc-ba-nha-dat")]
    [InlineData("kết hôn trong nước thôi chứ không phải với chồng ngoại quốc, nộp gì", "dang-ky-ket-hon")]
    [InlineData("đăng ký tạm trú chỗ mới chứ không phải gia hạn tạm trú", "dang-ky-tam-tru")]
    [InlineData("đăng ký khai tử thôi, không làm mai táng phí với xóa thường trú", "dang-ky-khai-tu")]
    public async Task The_case_that_is_not_denied_is_meant(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);

    [Theory]
    [InlineData("đăng ký thường trú theo chồng có phải kèm giấy kết hôn không", "dang-ky-thuong-tru")]
    [InlineData("làm hộ chiếu cho con trai có cần trích lục khai sinh không", "cap-ho-chieu-pho-thong")]
    [InlineData("xin giấy phép xây nhà có cần mang trích lục thửa đất không", "cap-gpxd-nha-o-rieng-le")]
    public async Task The_procedure_whose_papers_are_asked_about_is_meant(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);

    [Theory]
    [InlineData("tôi dọn qua phường khác, có phải đăng ký lại thường trú không", "dang-ky-thuong-tru")]
    [InlineData("bán tạp hóa doanh thu năm trăm triệu có phải nộp thuế không", "khai-thue-ho-kinh-doanh")]
    public async Task What_may_have_to_be_done_is_the_wish_itself(string question, string procedure) =>
        Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);
}
