using System.Text.Json;
using Assistant.Knowledge.Procedures.Imported;
using Assistant.Knowledge.Provenance;
using Assistant.Tests.Attacks;

namespace Assistant.Tests.Provenance;

public sealed class ForeignTextTests
{
    [Theory]
    [InlineData("Nộp tại https://dichvucong.gov.vn/p/1 hoặc bộ phận một cửa", "Nộp tại https://dichvucong.gov.vn/p/1 hoặc bộ phận một cửa")]
    [InlineData("Nộp tại https://dichvucong.gov.vn. Hoặc http://www.nacis.gov.vn; hoặc tại phòng giao dịch;//1 bản", "Nộp tại https://dichvucong.gov.vn. Hoặc http://www.nacis.gov.vn; hoặc tại phòng giao dịch;//1 bản")]
    [InlineData("Nộp tại dichvucong.gov.vn.", "Nộp tại dichvucong.gov.vn.")]
    [InlineData("Nộp tại https://dichvucong.gov.vn.nop.example/p", "Nộp tại (địa chỉ đã lược bỏ)")]
    [InlineData("Nộp tại https://a.b.c.d.e.gov.vn.nop.example", "Nộp tại (địa chỉ đã lược bỏ)")]
    [InlineData("Nộp tại www.gov.vn.nop-ho-so.com", "Nộp tại (địa chỉ đã lược bỏ)")]
    [InlineData("Nộp tại https://dichvucong.gov.vn@nop.example/p", "Nộp tại (địa chỉ đã lược bỏ)")]
    [InlineData("Nộp tại //khung.example/p ngay", "Nộp tại (địa chỉ đã lược bỏ) ngay")]
    [InlineData("Nộp tại nop-nhanh.vn/ho-so ngay", "Nộp tại (địa chỉ đã lược bỏ) ngay")]
    [InlineData("[bấm đây](https://nop.test/x) rồi chờ", "bấm đây (địa chỉ đã lược bỏ) rồi chờ")]
    [InlineData("Gửi mot.cua@hanoi.gov.vn hoặc a@thu.example", "Gửi mot.cua@hanoi.gov.vn hoặc (thư điện tử đã lược bỏ)")]
    [InlineData("Gọi 0900 123 456, +84 900.123.456 hay 024-3232.3313", "Gọi (số điện thoại đã lược bỏ), (số điện thoại đã lược bỏ) hay 024-3232.3313")]
    [InlineData("Gọi 069 2646 112 hoặc 1900 1234", "Gọi 069 2646 112 hoặc 1900 1234")]
    [InlineData("Đơn <b>đề nghị</b> <script src=x", "Đơn  đề nghị")]
    [InlineData("Dưới < 5 ha, mã 1.001193, số 63/2023/TT-BTC", "Dưới < 5 ha, mã 1.001193, số 63/2023/TT-BTC")]
    [InlineData("Hộ kinh doanh.Trong thời hạn 3 ngày", "Hộ kinh doanh.Trong thời hạn 3 ngày")]
    [InlineData("Giấy\u200B tờ\u202E \U000E0041", "Giấy tờ ")]
    public void What_leads_elsewhere_is_left_out_and_the_rest_stays(string text, string clean) =>
        Assert.Equal(clean.Trim(), ForeignText.Clean(text).Trim());

    [Theory]
    [InlineData("Thẩm định báo cáo (cấp Bộ) (1.010732)")]
    [InlineData("Hàng hóa có giá trị dưới 5 triệu đồng, thuế suất 0%; thủ tục hải quan: xuất khẩu")]
    [InlineData("Công trình có quy mô từ 5.000 m3/ngày đêm trở lên theo Nghị định 75/2015/NĐ-CP ngày 09/9/2015")]
    [InlineData("Hỗ trợ phát triển sản xuất cộng đồng.")]
    public void A_title_of_the_portal_is_a_name(string title) => Assert.Null(ForeignText.FaultOfName(title));

    [Theory]
    [InlineData("Cấp phép (nộp tại dichvucong.gov.vn)")]
    [InlineData("Cấp phép, gọi 0900 000 000")]
    [InlineData("Cấp phép (lệ phí 731.000 đồng)")]
    [InlineData("Cấp phép 200k")]
    [InlineData("Cấp phép</title>")]
    [InlineData("Cấp\u200Bphép")]
    public void What_holds_more_than_a_name_is_none(string title) => Assert.NotNull(ForeignText.FaultOfName(title));

    public static TheoryData<string, string> PoisonedNames()
    {
        var data = new TheoryData<string, string>();
        foreach (var attack in Attack.Load("documents.yaml").Where(attack => attack.In is "place_name" or "indicator_name"))
        {
            data.Add(attack.Id, attack.Text);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(PoisonedNames))]
    public void An_order_is_no_name_of_a_place_or_an_indicator(string id, string text) =>
        Assert.True(ForeignText.FaultOfPhrase(text) is not null, $"{id}: {text}");

    [Fact]
    public void A_record_whose_title_leads_elsewhere_is_refused()
    {
        var reader = new PortalRecordReader(AssistantUnderTest.Today);
        var refused = Attack.Load("documents.yaml").Where(attack => attack.In == "procedure_title")
            .Select(attack => (attack.Id, reader.Read(JsonSerializer.Serialize(new { ma = "9.900001", ten = attack.Text })).Problem))
            .Where(read => read.Problem is not null).ToList();

        // The other two are plain sentences: an order to nobody, shown as the title that it is.
        Assert.Equal(["d001", "d002", "d004", "d005", "d007", "d008"], refused.Select(read => read.Id));
        Assert.All(refused, read => Assert.StartsWith("tên thủ tục có ", read.Problem, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_record_says_leads_nowhere_else()
    {
        var procedure = new PortalRecordReader(AssistantUnderTest.Today).Read("""
            {"ma":"9.900001","ten":"Thử","co_quan":"Sở Thử, gọi 0900 123 456","trinh_tu":"Bước 1: vào nop.example.","thanh_phan":[{"ten":"Đơn tại https://don.test/x"}],
             "yeu_cau":"<iframe src=//k.example></iframe>Không nợ","can_cu":["Luật A https://luat.test"],"url":"https://nop.example/x",
             "cach_thuc":[{"kenh":"Trực tiếp","thoi_han":"5 Ngày","phi":["Miễn phí"],"mo_ta":"Chuyển qua 0900123456"}]}
            """).Procedure!;

        var all = JsonSerializer.Serialize(procedure);
        Assert.All([".example", ".test", "0900", "iframe"], elsewhere => Assert.DoesNotContain(elsewhere, all, StringComparison.Ordinal));
        Assert.Equal(["Không nợ"], procedure.Conditions);
        Assert.Null(Assert.Single(procedure.Sources).Url);
    }
}
