using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Handouts;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Handouts;

public sealed partial class HandoutPageTests(HandoutServer server) : IClassFixture<HandoutServer>
{
    [Fact]
    public async Task A_sheet_tells_what_it_costs_what_to_bring_what_to_do_and_where()
    {
        var page = HandoutServer.Read(await server.PageAsync("/handout/cap-ho-chieu-pho-thong?channel=online"));

        string[] told =
        [
            "Cấp hộ chiếu phổ thông ở trong nước", "Cách nộp: trực tuyến", "100.000 đồng/hộ chiếu", "áp dụng đến hết 31/12/2026", "Căn cứ: Thông tư 64/2025/TT-BTC",
            "0 đồng/hộ chiếu nếu anh/chị là công dân số", "Từ 01/01/2027: trở lại 200.000 đồng", "□ Tờ khai TK01", "Đăng nhập, khai tờ khai, tải ảnh",
            "Nộp tại:  https://dichvucong.gov.vn", "Thời hạn:  Công an cấp tỉnh: không quá 08 ngày làm việc", "18001096", "Thông tin tính đến 23/11/2026", "In ngày 24/11/2026", "Nguồn:", "In trang này:",
        ];
        Assert.All(told, text => Assert.Contains(Squeezed(text), Squeezed(page), StringComparison.Ordinal));
        Assert.True(page.LastIndexOf("Nguồn:", StringComparison.Ordinal) > page.IndexOf("In ngày", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("place=B%C3%ACnh%20D%C6%B0%C6%A1ng")]
    [InlineData("place=binh-duong-63")]
    public async Task An_old_name_leads_to_the_unit_of_today_and_is_said_once(string query)
    {
        var page = HandoutServer.Read(await server.PageAsync("/handout/dang-ky-khai-sinh?" + query));

        Assert.Contains("Nơi làm: TP. Hồ Chí Minh", Squeezed(page), StringComparison.Ordinal);
        Assert.Equal(2, page.Split("Bình Dương nay thuộc Thành phố Hồ Chí Minh").Length);
    }

    [Fact]
    public async Task An_amount_that_is_not_known_is_left_to_be_written_in()
    {
        var fee = HandoutServer.Fee(await server.PageAsync("/handout/dang-ky-khai-sinh?place=ho-chi-minh-34&channel=in_person&item=khai%20sinh%20qu%C3%A1%20h%E1%BA%A1n"));

        Assert.Contains("chưa có mức của TP. Hồ Chí Minh", fee, StringComparison.Ordinal);
        Assert.Contains("ghi vào đây", fee, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d đồng", fee);
    }

    [Fact]
    public async Task A_day_of_the_past_has_the_fee_of_that_day()
    {
        var page = HandoutServer.Read(await server.PageAsync("/handout/cap-ho-chieu-pho-thong?channel=online&date=2025-05-10"));

        Assert.Contains("Phí tra cho ngày: 10/05/2025", Squeezed(page), StringComparison.Ordinal);
        Assert.Contains("In ngày 24/11/2026", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_abolished_procedure_says_so_and_names_no_fee_and_no_portal()
    {
        var page = await server.PageAsync("/handout/xac-nhan-so-cmnd-cccd");

        Assert.Contains("Không còn thực hiện", HandoutServer.Read(page), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"fee", page, StringComparison.Ordinal);
        Assert.Single(Code().Matches(page));
    }

    [Theory]
    [InlineData("/handout/khong-co-thu-tuc", HttpStatusCode.NotFound, "khong-co-thu-tuc")]
    [InlineData("/handout/khong-co-thu-tuc.txt", HttpStatusCode.NotFound, "khong-co-thu-tuc")]
    [InlineData("/handout/%3Cscript%3Ealert(1)", HttpStatusCode.NotFound, "<script>alert(1)")]
    [InlineData("/handout/dang-ky-khai-sinh?place=Atlantis", HttpStatusCode.BadRequest, "Atlantis")]
    [InlineData("/handout/dang-ky-khai-sinh?place=QN", HttpStatusCode.BadRequest, "Quảng Ninh")]
    [InlineData("/handout/dang-ky-khai-sinh?item=xe%20t%C4%83ng", HttpStatusCode.BadRequest, "Lệ phí khai sinh quá hạn")]
    [InlineData("/handout/dang-ky-khai-sinh?date=2026-02-30", HttpStatusCode.BadRequest, "2026-11-23")]
    [InlineData("/handout/dang-ky-khai-sinh?channel=fax", HttpStatusCode.BadRequest, "in_person")]
    [InlineData("/handout/dang-ky-khai-sinh?size=a3", HttpStatusCode.BadRequest, "a5")]
    [InlineData("/handout/1.001456", HttpStatusCode.BadRequest, "Cấp lại hộ chiếu")]
    [InlineData("/handout", HttpStatusCode.BadRequest, "?procedures=")]
    [InlineData("/handout?procedures=dang-ky-khai-sinh,khong-co", HttpStatusCode.NotFound, "khong-co")]
    [InlineData("/handout?procedures=a,b,c,d,e,f,g,h,i,k,l,m,n", HttpStatusCode.BadRequest, "12")]
    public async Task What_cannot_be_made_is_a_page_that_says_what_to_change(string address, HttpStatusCode status, string named)
    {
        var response = await server.App.Browser().GetAsync(address);
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(named, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_of_the_portal_leads_to_its_procedure() =>
        Assert.Contains("Đăng ký khai sinh", await server.PageAsync("/handout/1.001193"), StringComparison.Ordinal);

    [Fact]
    public async Task Who_is_signed_in_gets_the_same_page()
    {
        var address = HandoutAddress.Of("dang-ky-khai-sinh", "ha-noi-34", null, null);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Bearer", server.App.Services.GetRequiredService<TokenRegister>().Add(Role.Official, "Văn phòng", TimeSpan.FromHours(1)).Secret);

        var signedIn = await (await server.App.Browser().SendAsync(request)).Content.ReadAsStringAsync();

        Assert.Equal(await server.PageAsync(address), signedIn);
    }

    [Fact]
    public async Task A_booklet_has_a_cover_with_the_list_and_a_sheet_for_each_procedure_once()
    {
        var page = await server.PageAsync("/handout?procedures=dang-ky-khai-sinh,dang-ky-tam-tru,dang-ky-khai-sinh&place=ha-noi-34&size=a5");

        Assert.Equal(2, Regex.Count(page, "<article class=\"sheet\" id="));
        Assert.Matches("class=\"sheet cover\">.*Trong sổ có.*#to-1.*Đăng ký khai sinh.*#to-2.*Đăng ký tạm trú", page.ReplaceLineEndings(" "));
        Assert.Equal(5, Code().Count(page));
    }

    // The words of a page, whatever the marks between them.
    private static string Squeezed(string text) => Regex.Replace(text, @"\s+", " ").Replace(" :", ":", StringComparison.Ordinal);

    [GeneratedRegex("<svg class=\"qr\"")]
    private static partial Regex Code();
}
