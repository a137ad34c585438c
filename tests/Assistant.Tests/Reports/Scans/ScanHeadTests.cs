using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;

namespace Assistant.Tests.Reports.Scans;

public class ScanHeadTests
{
    private const string Rows = "Hoa Binh 90,00% Vinh Long 9,50%\nQuang Ninh 80,25% Nghé An 8,00%\nLang Son 70,00% Séc Tring 7,00%";

    private static readonly string Whole = SomeScan.Report(SomeScan.Table(Rows));

    [Fact]
    public void The_head_of_a_scan_gives_the_same_report_as_clean_text()
    {
        var reading = SomeScan.Read(Whole);

        Assert.True(reading.IsScan);
        Assert.Equal(("bc-5-2023-w07", "5/BC-UBQGCĐS", "2023-02-17", "Báo cáo chuyên đề Tuần 7/2023"),
            (reading.Report!.Id, reading.Report.Number, reading.Report.Date, reading.Report.Title));
        Assert.Equal(new Period(new DateOnly(2023, 1, 1), new DateOnly(2023, 2, 14), "Tuần 7/2023"), reading.Report.Period);
    }

    [Theory]
    [InlineData("LUU HANH NOIBQ")]
    [InlineData("| LUU HANH NOIBQ")]
    public void A_scan_is_internal_whatever_is_left_of_the_mark(string mark) =>
        Assert.Equal(Circulation.Internal, SomeScan.Read(Whole.Replace(mark, "", StringComparison.Ordinal)).Report!.Circulation);

    [Theory]
    [InlineData("14/02/2023", "14/12/2022")]
    [InlineData("14/02/2023", "14/01/2023")]
    [InlineData("14/02/2023", "24/02/2023")]
    [InlineData("Tuan 7/2023", "Tuan 17/2023")]
    [InlineData("17 thang 02", "17 thang 08")]
    public void A_misread_digit_of_week_date_or_period_gives_itself_away(string right, string wrong)
    {
        var reading = SomeScan.Read(Whole.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Empty(reading.Observations);
        Assert.Null(reading.Report);
        Assert.EndsWith(".", Assert.Single(reading.Problems).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("14/02/2023", "14/O2/2023")]
    [InlineData("14/02/2023", "l4/02/2023")]
    [InlineData("14/02/2023", "14/02/202")]
    [InlineData("01/01/2023", "01/01/2o23")]
    public void A_doubtful_digit_in_the_period_is_not_guessed(string right, string wrong) =>
        Assert.Null(SomeScan.Read(Whole.Replace(right, wrong, StringComparison.Ordinal)).Report);

    [Fact]
    public void A_scan_without_its_cover_is_read_and_says_so()
    {
        var reading = SomeScan.Read(Whole[Whole.IndexOf("Co quan thir", StringComparison.Ordinal)..]);

        Assert.Equal("bc-ban-quet-2023-02-14", reading.Report!.Id);
        Assert.Contains("thiếu trang bìa", reading.Report.Title, StringComparison.Ordinal);
        Assert.Equal(6, reading.Observations.Count);
    }

    [Theory]
    [InlineData("nép truc tuyén", "nhan truc tuyén")]
    [InlineData("mirc d6 3, 4", "mirc d6 2, 4")]
    [InlineData("giai quyét thu tuc hanh chinh", "giai quyét thu tuc hanh chinh dung han")]
    [InlineData("tong sé hé so", "tong sé tai khoan")]
    [InlineData("Ghi chi", "Loi ban")]
    public void A_rate_of_another_or_an_illegible_definition_is_refused(string right, string wrong)
    {
        Assert.Contains(right, Whole, StringComparison.Ordinal);
        var reading = SomeScan.Read(Whole.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Empty(reading.Observations);
        Assert.Contains(reading.Problems, problem => problem.Reason.Contains("định nghĩa", StringComparison.Ordinal) || problem.Reason.Contains("Cách tính", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hé so truec tuyén", "hé so xit Iy truec tuyén", "nhiều định nghĩa")]
    [InlineData("hé so truec tuyén", "ngay ning truec tuyén", "của các bộ|danh mục")]
    [InlineData("ciia cac dia phuong", "", "của các bộ")]
    [InlineData("HO SO CAONHAT |HO SO THAP NHAT", "HO SO CAONHAT |HO SO", "cột nào")]
    [InlineData("HO SO CAONHAT |HO SO THAP NHAT", "", "cột nào")]
    public void A_table_whose_title_or_sides_are_not_legible_is_refused(string right, string wrong, string reasons)
    {
        var reading = SomeScan.Read(Whole.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Empty(reading.Observations);
        Assert.Contains(reading.Problems, problem => reasons.Split('|').Any(reason => problem.Reason.Contains(reason, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_illegible_table_number_is_no_number()
    {
        var reading = SomeScan.Read(Whole.Replace("Badng 9", "Badng l", StringComparison.Ordinal));

        Assert.Equal(6, reading.Observations.Count);
        Assert.All(reading.Observations, item => Assert.StartsWith("Bảng ? (dòng ", item.Location, StringComparison.Ordinal));
    }

    [Fact]
    public void Running_text_of_a_scan_gives_no_figures() =>
        Assert.Equal(6, SomeScan.Read(Whole + "\n\nTỷ lệ hồ sơ trực tuyến toàn trình của cả nước đạt 12,5%.").Observations.Count);
}
