using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Feeds;
using MiniExcelLibs;

namespace Assistant.Tests.Metrics.Feeds;

/// <summary>The forms in which figures may come, and files that are none of them or were cut.</summary>
public sealed class FeedFormTests : IDisposable
{
    private const string Head = "chi_tieu,don_vi,ky,gia_tri";
    private const string Row = $"{FeedDesk.Indicator},hue-34,Tuần 40/2026,58.5";
    private const string Line = $$"""{"indicator": "{{FeedDesk.Indicator}}", "entity": "hue-34", "period": "2026-W40", "value": 58.5}""";

    private readonly FeedDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Theory]
    [InlineData($"{Head}\n{Row}\n")]
    [InlineData($"\uFEFF{Head}\r\n{Row}\r\n\r\n")]
    [InlineData($"chi_tieu;don_vi;ky;gia_tri\n{FeedDesk.Indicator};hue-34;Tuần 40/2026;58,5\n")]
    [InlineData($"{Head}\n{FeedDesk.Indicator},Huế,\"Tuần 40/2026\",\"58,50%\"\n")]
    [InlineData($"Don_Vi,{FeedDesk.Indicator},ky\nHuế,58.5,Tuần 40/2026\n")]
    public void Csv_comes_with_commas_or_semicolons_in_long_or_wide_form(string text)
    {
        Assert.Equal(1, _desk.Csv(text).Added);
        Assert.Equal(58.5m, Assert.Single(_desk.Figures()).Value);
    }

    [Fact]
    public void In_the_wide_form_an_empty_cell_is_a_unit_that_did_not_report()
    {
        var summary = _desk.Csv($"don_vi,{FeedDesk.Indicator},luot-truy-cap-cong-ttdt\nHuế,58.5,1200\nHà Nội,,900\nCà Mau,,\nx,1,2\n", "Tuần 40/2026");

        Assert.Equal((5, 3, 2), (summary.Read, summary.Added, summary.Refused));
        Assert.Single(summary.Problems);
        Assert.Equal(["ha-noi-34 900", "hue-34 1.200", "hue-34 58,5%"], _desk.Show().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(FeedForm.JsonLines, $"{Line}\n\n")]
    [InlineData(FeedForm.Json, $"[{Line}]")]
    [InlineData(FeedForm.Json, $$"""{"observations": [{{Line}}]}""")]
    [InlineData(FeedForm.Json, $$"""{"period": "Tuần 40/2026", "observations": [{"chi_tieu": "{{FeedDesk.Indicator}}", "don_vi": "Huế", "gia_tri": "58,5"}]}""")]
    public void Json_comes_as_lines_or_as_one_document(FeedForm form, string text)
    {
        Assert.Equal(1, _desk.Import(text, form).Added);
        Assert.Equal(58.5m, Assert.Single(_desk.Figures()).Value);
    }

    [Fact]
    public void A_workbook_of_another_program_is_read()
    {
        using var stream = new MemoryStream();
        stream.SaveAs(new[]
        {
            new Dictionary<string, object?> { ["don_vi"] = "Huế", [FeedDesk.Indicator] = 58.52, ["luot-truy-cap-cong-ttdt"] = 1234567 },
            new Dictionary<string, object?> { ["don_vi"] = "Hà Nội", [FeedDesk.Indicator] = null, ["luot-truy-cap-cong-ttdt"] = 5 },
        });

        Assert.Equal(3, _desk.Import(new MemoryStream(stream.ToArray()), FeedForm.Xlsx, "Tuần 40/2026").Added);
        Assert.Equal(["ha-noi-34 5", "hue-34 1.234.567", "hue-34 58,52%"], _desk.Show().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_cell_formatted_as_a_percentage_means_what_it_shows_and_a_date_is_a_day()
    {
        var book = new WorkbookFile(
            """<row r="1"><c r="A1" t="inlineStr"><is><t>don_vi</t></is></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>ky</t></is></c><c r="D1" t="inlineStr"><is><t>ky_den</t></is></c></row>"""
            + """<row r="3"><c r="A3" t="str"><v>Huế</v></c><c r="B3" s="1"><v>0.58520000000000005</v></c><c r="C3" t="s"><v>1</v></c><c r="D3" s="2"><v>46298</v></c></row>"""
            + """<row r="4"><c r="A4" t="str"><v>Hà Nội</v></c><c r="B4"><v>61.25</v></c><c r="C4" t="s"><v>1</v></c></row>"""
            + """<row r="5"><c r="A5" t="str"><v>Cà Mau</v></c><c r="B5" t="e"><v>#DIV/0!</v></c><c r="C5" t="s"><v>1</v></c></row>""",
            FeedDesk.Indicator, "Tuần 40/2026");

        var summary = _desk.Import(book.Open(), FeedForm.Xlsx);

        Assert.Equal(["dòng 5, cột ty-le-ho-so-truc-tuyen-toan-trinh: “#DIV/0!” không hợp lệ, số phải có dạng 61.83 hoặc 61,83, không ngăn hàng nghìn."],
            summary.Problems.Select(problem => problem.ToString()));
        Assert.Equal(["ha-noi-34 61,25%", "hue-34 58,52%"], _desk.Show().Order(StringComparer.Ordinal));
        Assert.Equal(new DateOnly(2026, 10, 3), _desk.Store.Series(new ObservationFilter { EntityId = "hue-34", IncludeInternal = true })[0].Report.Period.To);
    }

    [Theory]
    [InlineData("", "Tệp trống")]
    [InlineData("xin chào\n", "không hiểu cột")]
    [InlineData($"{Head},giatri\n", "không hiểu cột “giatri”")]
    [InlineData("chi_tieu,don_vi,ky\n", "thiếu cột chi_tieu và gia_tri")]
    [InlineData($"{Head},gia_tri\n", "có hai lần")]
    [InlineData($"don_vi,gia_tri,{FeedDesk.Indicator}\n", "có cả cột")]
    [InlineData($"{Head}\n{Row}\n{FeedDesk.Indicator},ha-noi-34,Tuần 4", "có thể ghi dở")]
    [InlineData($"{Head}\n{Row}\n{FeedDesk.Indicator},ha-noi-34,Tuần 40/2026,5", "có thể ghi dở")]
    [InlineData($"{Head}\n{Row}\n{FeedDesk.Indicator},ha-noi-34\n", "có 2 cột, phải có 4")]
    [InlineData($"{Head}\n{Row}\n\"{FeedDesk.Indicator},ha-noi-34\n", "dấu nháy")]
    public void A_csv_that_is_cut_or_none_changes_nothing(string text, string reason)
    {
        Assert.Contains(reason, Assert.Throws<FeedFormatException>(() => _desk.Csv(text)).Message, StringComparison.Ordinal);
        Assert.Empty(_desk.Figures());
    }

    [Theory]
    [InlineData($"{Line}\n{{\"indicator\": \"x\"", "có thể ghi dở")]
    [InlineData($"{Line}\n{{\"indicator\": \"x\"\n", "Dòng 2: JSON không đọc được")]
    [InlineData($"{Line}\n[1]\n", "không phải là một đối tượng")]
    [InlineData($"{Line}\n{{\"giatri\": 5}}\n", "không có trường nào tên “giatri”")]
    [InlineData($"{Line}\n{{\"value\": [5]}}\n", "phải là chữ hoặc số")]
    public void Json_lines_that_are_cut_or_none_change_nothing(string text, string reason)
    {
        Assert.Contains(reason, Assert.Throws<FeedFormatException>(() => _desk.Import(text, FeedForm.JsonLines)).Message, StringComparison.Ordinal);
        Assert.Empty(_desk.Figures());
    }

    [Fact]
    public void Every_beginning_of_a_workbook_changes_nothing()
    {
        using var stream = new MemoryStream();
        stream.SaveAs(new[] { new { don_vi = "Huế", ky = "Tuần 40/2026", gia_tri = 58.5, chi_tieu = FeedDesk.Indicator } });
        var whole = stream.ToArray();
        for (var length = 0; length < whole.Length; length += 97)
            Assert.Throws<FeedFormatException>(() => _desk.Import(new MemoryStream(whole[..length]), FeedForm.Xlsx));

        Assert.Empty(_desk.Figures());
        Assert.Equal(1, _desk.Import(new MemoryStream(whole), FeedForm.Xlsx).Added);
    }

    [Fact]
    public void Text_that_is_not_utf_8_is_named_as_such()
    {
        var stream = new MemoryStream([.. System.Text.Encoding.UTF8.GetBytes($"{Head}\n{FeedDesk.Indicator},Hu"), 0xE9, .. ",Tuần 40/2026,5\n"u8]);

        Assert.Contains("UTF-8", Assert.Throws<FeedFormatException>(() => _desk.Import(stream, FeedForm.Csv)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tuần 1/2026", "2025-12-29", "2026-01-04")]
    [InlineData("tuần 53/2026", "2026-12-28", "2027-01-03")]
    [InlineData("2026-W40", "2026-09-28", "2026-10-04")]
    [InlineData("Tháng 2/2028", "2028-02-01", "2028-02-29")]
    [InlineData("2026-10", "2026-10-01", "2026-10-31")]
    [InlineData("Quý 3/2026", "2026-07-01", "2026-09-30")]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    public void A_period_has_the_days_of_its_name(string label, string from, string to)
    {
        var period = FeedPeriod.Read(label)!.Period;

        Assert.Equal((from, to), ($"{period.From:yyyy-MM-dd}", $"{period.To:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("Tuần 0/2026")]
    [InlineData("Tuần 53/2025")]
    [InlineData("Tháng 13/2026")]
    [InlineData("2026-13")]
    [InlineData("40")]
    [InlineData("Tuần 40/26")]
    [InlineData("Tuần 40/1999")]
    public void What_names_no_period_is_none(string label) => Assert.Null(FeedPeriod.Read(label));
}
