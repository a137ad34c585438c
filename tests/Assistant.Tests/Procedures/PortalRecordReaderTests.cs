using System.IO.Compression;
using System.Text;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Tests.Procedures;

public sealed class PortalRecordReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void A_record_with_lists_is_read()
    {
        var procedure = Read("""
            {"ma":"1.099001","ten":"Thủ tục cấp phép  thử","linh_vuc":"Thử nghiệm","co_quan":"Sở Thử","cap":"Cấp tỉnh","date":"2026-06/07",
             "cach_thuc":[{"kenh":"Trực tiếp","thoi_han":"5 Ngày làm việc","phi":["120,000 VNĐ"],"mo_ta":""}],
             "thanh_phan":[{"ten":"- Đơn đề nghị","so_luong":"Bản chính: 1"}],"trinh_tu":"Bước 1: Nộp. Bước 2: Nhận.",
             "can_cu":["Luật A"],"yeu_cau":"Không","ket_qua":"Giấy phépMã: KQ.G01.000001","url":"https://example.gov.vn/x"}
            """);

        Assert.Equal("Thủ tục cấp phép thử", procedure.Title);
        Assert.Equal("tỉnh", procedure.Level);
        Assert.Equal(["Đơn đề nghị"], procedure.Documents);
        Assert.Equal(2, procedure.Steps.Count);
        Assert.Equal("Giấy phép", procedure.Result);
        Assert.Empty(procedure.Conditions);
        Assert.Equal("5 ngày làm việc", procedure.Duration);
        Assert.Equal(ProcedureOrigin.Imported, procedure.Origin);
        Assert.Equal(new DateOnly(2026, 6, 1), procedure.AsOf);
        Assert.Equal(PrintedFeeState.Amount, Assert.Single(procedure.PrintedFees).State);
    }

    [Fact]
    public void Copies_stuck_to_a_document_stand_in_brackets() =>
        Assert.Equal(
            ["Đơn đề nghị (1 bản chính)", "Giấy ủy quyền (1 bản sao)"],
            Read("""{"ma":"1.099001","ten":"Thử","thanh_phan":"--\nĐơn đề nghị1 bản chính\nGiấy ủy quyền0 bản chính,1 bản sao"}""").Documents);

    [Theory]
    [InlineData("Miễn phí", "", PrintedFeeState.Empty)]
    [InlineData("Miễn phí", "Miễn phíThu theo Thông tư số 25/2021/TT-BTC", PrintedFeeState.EmptyButNoteNamesFee)]
    [InlineData("Phí : 0 Đồng", "", PrintedFeeState.Empty)]
    [InlineData("135 VNĐ", "", PrintedFeeState.Unclear)]
    [InlineData("50,000 Việt Nam Đồng", "", PrintedFeeState.Amount)]
    [InlineData("10 USD", "", PrintedFeeState.Amount)]
    [InlineData("1100 VNĐ", "", PrintedFeeState.Unclear)]
    [InlineData("1.000 đồng/trang", "", PrintedFeeState.Amount)]
    [InlineData("25.000 đồng đến hết ngày 31/12/2025", "", PrintedFeeState.Expired)]
    public void A_fee_cell_is_judged_by_its_form(string cell, string note, PrintedFeeState state) =>
        Assert.Equal(state, Assert.Single(Read(
            $$"""{"ma":"1.099001","ten":"Thử","cach_thuc":[{"kenh":"Trực tiếp","thoi_han":"1","phi":["{{cell}}"],"mo_ta":"{{note}}"}]}""").PrintedFees).State);

    [Fact]
    public void A_year_before_the_copies_keeps_its_digits() =>
        Assert.Equal(
            ["Đơn theo Nghị định số 56/2023/NĐ-CP ngày 24/7/2023 (1 bản chính)"],
            Read("""{"ma":"1.099001","ten":"Thử","thanh_phan":"Đơn theo Nghị định số 56/2023/NĐ-CP ngày 24/7/20231 bản chính"}""").Documents);

    [Theory]
    [InlineData("Giấy đề nghị cấp lại Giấy đăng ký hoạt độngMẫu TP-LS-26-sđ.docx 1 bản chính", "Giấy đề nghị cấp lại Giấy đăng ký hoạt động (1 bản chính)")]
    [InlineData("Đơn đề nghị theo Phụ lục II của Nghị định số 66/2021/NĐ-CP;Phu luc II.doc 1 bản chính", "Đơn đề nghị theo Phụ lục II của Nghị định số 66/2021/NĐ-CP (1 bản chính)")]
    [InlineData("Tờ khai (khoản 1 Điều 27 Nghị định số 99/2022/NĐ-CP).Mau so 01a_QSDT.docx 1 bản chính", "Tờ khai (khoản 1 Điều 27 Nghị định số 99/2022/NĐ-CP) (1 bản chính)")]
    [InlineData("Mẫu số 37.docx 1 bản chính", "Mẫu số 37 (1 bản chính)")]
    [InlineData("Tài khoản VNeID mức 2 của người nộp", "Tài khoản VNeID mức 2 của người nộp")]
    public void The_name_of_a_file_is_no_part_of_a_paper(string printed, string told) =>
        Assert.Equal([told], Read($$"""{"ma":"1.099001","ten":"Thử","thanh_phan":"{{printed}}"}""").Documents);

    [Fact]
    public void A_list_cut_out_of_a_sentence_is_no_list()
    {
        var procedure = Read("""{"ma":"1.099001","ten":"Thử","thanh_phan":") nộp cho cơ quan.","trinh_tu":"Bước 1: Lập hồ sơ theo mục 4.3 ("}""");

        Assert.Empty(procedure.Documents);
        Assert.Equal(["Bước 1: Lập hồ sơ theo mục 4.3"], procedure.Steps);
    }

    [Theory]
    [InlineData("Cấp xã", "cơ quan có thẩm quyền ở cấp xã")]
    [InlineData("Cấp tỉnh, Cấp xã", "cơ quan có thẩm quyền ở cấp tỉnh hoặc cấp xã, tùy hồ sơ")]
    public void Without_an_agency_the_level_is_told(string level, string agency)
    {
        var procedure = Read($$"""{"ma":"1.099001","ten":"Thử","co_quan":"","cap":"{{level}}","cach_thuc":[{"kenh":"Trực tiếp","thoi_han":"","phi":[],"mo_ta":""}]}""");

        Assert.Equal(agency, procedure.Agency);
        Assert.Equal($"{agency} (trực tiếp)", procedure.Where);
    }

    [Theory]
    [InlineData("Không có thông tin", "Miễn phí15 ngày làm việc kể từ ngày nhận đủ hồ sơ", "15 ngày làm việc (theo ghi chú của bản ghi)")]
    [InlineData("Không có thông tin", "07 ngày làm việc (cấp mới), 02 ngày làm việc (cấp lại)", "bản ghi không ghi rõ thời hạn")]
    [InlineData("Không quy định", "", "bản ghi không ghi rõ thời hạn")]
    [InlineData("3 Ngày", "Trong 15 ngày", "3 ngày")]
    public void A_time_is_told_where_one_is_said(string cell, string note, string told) =>
        Assert.Equal(told, Read($$"""{"ma":"1.099001","ten":"Thử","cach_thuc":[{"kenh":"Trực tiếp","thoi_han":"{{cell}}","phi":[],"mo_ta":"{{note}}"}]}""").Duration);

    [Theory]
    [InlineData("Miễn phíLệ phí cấp mới 40.000 đồng, cấp lại 20.000 đồng", "Lệ phí cấp mới 40.000 đồng, cấp lại 20.000 đồng")]
    [InlineData("Miễn phíThu theo Thông tư số 25/2021/TT-BTC", null)]
    [InlineData("Miễn phíLệ phí 40.000 đồng đến hết ngày 31/12/2025", null)]
    public void The_note_beside_an_empty_cell_is_kept_when_it_names_an_amount(string note, string? kept) =>
        Assert.Equal(kept, Assert.Single(Read($$"""{"ma":"1.099001","ten":"Thử","cach_thuc":[{"kenh":"Trực tiếp","thoi_han":"1","phi":["Miễn phí"],"mo_ta":"{{note}}"}]}""").PrintedFees).Note);

    [Theory]
    [InlineData("{\"ma\":\"1.0")]
    [InlineData("[]")]
    [InlineData("{\"ma\":\"1.099001\"}")]
    [InlineData("{\"ten\":\"Không mã\"}")]
    [InlineData("{\"ma\":\"../../x\",\"ten\":\"Mã lạ\"}")]
    public void What_is_no_record_is_refused_with_a_reason(string line)
    {
        var (procedure, problem) = new PortalRecordReader(Today).Read(line);

        Assert.Null(procedure);
        Assert.NotEmpty(problem!);
    }

    [Fact]
    public void A_file_cut_off_in_the_middle_changes_nothing()
    {
        using var whole = new MemoryStream();
        using (var gzip = new GZipStream(whole, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(i => $"{{\"ma\":\"1.{i:000000}\",\"ten\":\"Thử {Guid.NewGuid()}\"}}\n"))));
        }

        using var half = new MemoryStream(whole.ToArray()[..(int)(whole.Length / 2)]);

        Assert.Throws<InvalidDataException>(() =>
        {
            var reading = ProcedureFileImport.Read(half, Today);
            // Some runtimes end a damaged stream early instead: then its last line is no whole record.
            if (reading.Problems.Count > 0)
            {
                throw new InvalidDataException("cut");
            }
        });
    }

    private static Procedure Read(string json) => new PortalRecordReader(Today).Read(json.ReplaceLineEndings(" ")).Procedure!;
}
