namespace Assistant.Tests.Planning;

/// <summary>A message that names its case is not asked for it, and what is only the circumstance or the way is not taken for the wish.</summary>
public sealed class CircumstanceTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("làm sổ đỏ lần đầu mất bao lâu", "cap-gcn-lan-dau")]
    [InlineData("cải chính ngày sinh trong giấy khai sinh mất bao nhiêu", "thay-doi-cai-chinh-ho-tich")]
    [InlineData("đổi tên con", "thay-doi-cai-chinh-ho-tich")]
    [InlineData("giải thể hộ kinh doanh cần nộp gì", "tam-ngung-cham-dut-ho-kinh-doanh")]
    [InlineData("xe mua trả góp bị mất cà vẹt", "doi-cap-lai-dang-ky-xe-bien-so")]
    public async Task The_case_that_is_named_is_told(string question, string procedure) => Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);

    [Theory]
    [InlineData("cách đăng ký tạm trú online trên vneid", "dang-ky-tam-tru")]
    [InlineData("khai báo tạm vắng bằng vneid", "khai-bao-tam-vang")]
    [InlineData("làm vneid mức 2 ở đâu", "dinh-danh-dien-tu-muc-2")]
    public async Task The_way_is_not_the_wish(string question, string procedure) => Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);

    [Theory]
    [InlineData("sắp cưới nên cần giấy xác nhận độc thân, xin ở đâu", "cap-giay-xac-nhan-tinh-trang-hon-nhan")]
    [InlineData("xác nhận độc thân để đi lấy chồng Hàn Quốc", "cap-giay-xac-nhan-tinh-trang-hon-nhan")]
    [InlineData("sắp cưới rồi, đăng ký kết hôn cần giấy gì", "dang-ky-ket-hon")]
    public async Task What_it_is_needed_for_is_not_the_wish(string question, string procedure) => Assert.Equal(procedure, (await assistant.AskAsync(question)).Procedure?.Id);

    [Fact]
    public async Task What_is_meant_after_all_is_told()
    {
        var conversation = Guid.NewGuid().ToString("N");
        await assistant.AskAsync("tôi muốn làm khai sinh cho cháu", conversation: conversation);

        Assert.Equal("dang-ky-khai-tu", (await assistant.AskAsync("à nhầm, khai tử cho ba tôi", conversation: conversation)).Procedure?.Id);
    }

    [Fact]
    public async Task A_drivers_story_with_places_and_papers_asks_for_no_figures()
    {
        var answer = await assistant.AskAsync("Tôi chạy xe khách tuyến Thái Bình đi Yên Bái, bằng hạng D cấp từ hồi Sở Giao thông, giữa tháng sau là hết hạn. Nhà xe xếp lịch kín Tết nhất không ngày nghỉ. Con trai bảo giờ đổi trên mạng được, hồ sơ nộp trực tuyến lệ phí bao nhiêu");

        Assert.NotEqual("forbidden", answer.Kind);
        Assert.Equal("doi-giay-phep-lai-xe", answer.Procedure?.Id);
    }
}
