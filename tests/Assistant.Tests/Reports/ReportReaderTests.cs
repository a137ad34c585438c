using System.Diagnostics;
using System.Text;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;
using Assistant.Knowledge.Reports;

namespace Assistant.Tests.Reports;

public class ReportReaderTests
{
    private const string Weekly = SomeReports.Weekly;

    [Fact]
    public void A_header_gives_number_date_week_period_and_circulation()
    {
        var report = Read(Weekly).Report!;

        Assert.Equal(("bc-5-2023-w07", "5/BC-THU", "2023-02-17"), (report.Id, report.Number, report.Date));
        Assert.Equal(new Period(new DateOnly(2023, 1, 1), new DateOnly(2023, 2, 14), "Tuần 7/2023"), report.Period);
        Assert.Equal(Circulation.Internal, report.Circulation);
        Assert.Equal("Báo cáo chuyên đề Tuần 7/2023", report.Title);
    }

    [Theory]
    [InlineData("LƯU HÀNH NỘI BỘ", "Lưu hành nội bộ", Circulation.Internal)]
    [InlineData("LƯU HÀNH NỘI BỘ", "LƯU HÀNH\nNỘI  BỘ", Circulation.Internal)]
    [InlineData("LƯU HÀNH NỘI BỘ", "LUU HANH NOIBQ", Circulation.Internal)]
    [InlineData("LƯU HÀNH NỘI BỘ", "L Ư U  H À N H  N Ộ I  B Ộ", Circulation.Internal)]
    [InlineData("Số: 5/BC-THU Ngày 17 tháng 02 năm 2023 LƯU HÀNH NỘI BỘ", "", Circulation.Internal)]
    [InlineData("LƯU HÀNH NỘI BỘ", "", Circulation.Public)]
    public void The_mark_decides_who_may_see_the_figures(string printed, string instead, Circulation circulation) =>
        Assert.Equal(circulation, Read(Weekly.Replace(printed, instead, StringComparison.Ordinal)).Report!.Circulation);

    [Theory]
    [InlineData("14/2/2023", "14/2/202\u0663")]
    [InlineData("01/01/2023", "0\uff11/01/2023")]
    public void Digits_of_other_scripts_are_no_day_and_no_fault(string printed, string instead) =>
        Assert.Null(Read(Weekly.Replace(printed, instead, StringComparison.Ordinal)).Report);

    [Fact]
    public void Names_that_wrap_and_spellings_that_vary_are_read_in_their_columns()
    {
        var reading = Read(Weekly);

        Assert.Equal(
            ["Top 1 hoa-binh-63 90,00%", "Bottom 1 ba-ria-vung-tau-63 9,50%", "Top 2 ho-chi-minh-63 80,25%",
                "Bottom 2 thua-thien-hue-63 8,00%", "Top 3 ha-noi-63 70,00%", "Bottom 3 ca-mau-63 7,00%"],
            Show(reading));
        Assert.Empty(reading.Problems);
        Assert.All(reading.Observations, item => Assert.Equal(("Bảng 9", "ty-le-ho-so-truc-tuyen"), (item.Location, item.IndicatorId)));
    }

    [Fact]
    public void Decomposed_letters_windows_lines_and_page_breaks_change_nothing()
    {
        var expected = Read(Weekly).Observations;

        Assert.Equal(expected, Read(Weekly.Normalize(NormalizationForm.FormD)).Observations);
        Assert.Equal(expected, Read(Weekly.ReplaceLineEndings("\r\n")).Observations);
        Assert.Equal(expected, Read(Weekly.Replace("\nHà Nội", "\n\f 3 \n \u00a0Hà Nội", StringComparison.Ordinal)).Observations
            .Select((item, index) => item with { Line = expected[index].Line }));
    }

    [Theory]
    [InlineData("80,25%", "80.25%", "dạng như 61,83%")]
    [InlineData("80,25%", "180,25%", "vượt quá 100")]
    [InlineData("80,25%", "8O,25%", "dạng như 61,83%")]
    [InlineData("80,25%", "80,25", "dạng như 61,83%")]
    [InlineData("80,25%", "080,25%", "dạng như 61,83%")]
    [InlineData("Minh 80,25%", "Minh Phố 80,25%", "Không nhận ra")]
    public void An_unsound_cell_is_refused_with_its_line_and_the_others_keep_their_places(string right, string wrong, string reason)
    {
        var reading = Read(Weekly.Replace(right, wrong, StringComparison.Ordinal));

        var problem = Assert.Single(reading.Problems);
        Assert.Equal(23, problem.Line);
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.Equal(
            ["Top 1 hoa-binh-63 90,00%", "Bottom 1 ba-ria-vung-tau-63 9,50%", "Bottom 2 thua-thien-hue-63 8,00%",
                "Top 3 ha-noi-63 70,00%", "Bottom 3 ca-mau-63 7,00%"],
            Show(reading));
    }

    [Fact]
    public void A_lost_figure_does_not_push_the_others_to_the_wrong_side()
    {
        var reading = Read(Weekly.Replace("Minh 80,25%", "Minh", StringComparison.Ordinal));

        Assert.Contains(reading.Problems, problem => problem.Reason.Contains("không có số", StringComparison.Ordinal));
        Assert.Equal(["Bottom 2 thua-thien-hue-63 8,00%"], Show(reading).Where(row => row.Contains("hue", StringComparison.Ordinal)));
        Assert.Equal(5, reading.Observations.Count);
    }

    [Fact]
    public void A_lost_cell_makes_the_whole_table_doubtful()
    {
        var reading = Read(Weekly.Replace("TP. Hồ Chí\nMinh 80,25%", "", StringComparison.Ordinal));

        Assert.Empty(reading.Observations);
        Assert.Contains(reading.Problems, problem => problem.Reason.Contains("lệch cột", StringComparison.Ordinal));
    }

    [Fact]
    public void Figures_out_of_order_are_refused_in_pairs()
    {
        var reading = Read(Weekly.Replace("80,25%", "60,00%", StringComparison.Ordinal));

        Assert.Equal(["Top 1", "Bottom 1", "Bottom 2", "Bottom 3"], Show(reading).Select(Short));
        Assert.Equal(2, reading.Problems.Count);
    }

    [Fact]
    public void The_footnote_decides_between_definitions_of_one_name()
    {
        var processed = Weekly.Replace("Bảng 9 – Tỷ lệ hồ sơ trực tuyến", "Bảng 1 – Tỷ lệ hồ sơ xử lý trực tuyến", StringComparison.Ordinal)
            .Replace("Ghi chú: Tỷ lệ hồ sơ trực tuyến được tính bằng số lượng hồ sơ nộp", "Ghi chú: Tỷ lệ hồ sơ xử lý trực tuyến được tính bằng số lượng hồ sơ xử lý", StringComparison.Ordinal);

        Assert.All(Read(processed).Observations, item => Assert.Equal("ty-le-ho-so-xu-ly-truc-tuyen", item.IndicatorId));
        Assert.Equal(6, Read(processed).Observations.Count);
    }

    [Theory]
    [InlineData("Ghi chú: Tỷ lệ", "Lời bàn: Tỷ lệ", "nhiều định nghĩa")]
    [InlineData("số lượng hồ sơ nộp trực tuyến", "số lượng hồ sơ nhận trực tuyến", "không trùng")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến của các địa phương", "Tỷ lệ ngày nắng của các địa phương", "Chưa có chỉ tiêu")]
    [InlineData("Tỷ lệ hồ sơ trực tuyến của các địa phương", "Tỷ lệ hồ sơ trực tuyến", "của các bộ hay của các địa phương")]
    public void A_table_whose_meaning_is_not_certain_is_refused(string right, string wrong, string reason)
    {
        var reading = Read(Weekly.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Empty(reading.Observations);
        Assert.Contains(reading.Problems, problem => problem.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_ministry_in_a_table_of_provinces_is_refused() =>
        Assert.Contains(Read(Weekly.Replace("Hà Nội 70", "Bộ Y tế 70", StringComparison.Ordinal)).Problems,
            problem => problem.Reason.Contains("tỉnh, thành phố", StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n ")]
    [InlineData("không phải báo cáo")]
    [InlineData("\0\u0001\u0002PK\u0003\u0004")]
    [InlineData("\ud800 hỏng")]
    [InlineData("BÁO CÁO")]
    [InlineData("BÁO CÁO\nSố liệu thống kê từ 99/99/2022 đến 32/13/2022")]
    [InlineData("BÁO CÁO\nSố liệu thống kê từ 01/01/2022 đến 01/01/2021")]
    public void Garbage_is_answered_with_a_sentence(string garbage)
    {
        var reading = Read(garbage);

        Assert.Null(reading.Report);
        Assert.Empty(reading.Observations);
        Assert.EndsWith(".", Assert.Single(reading.Problems).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_cut_of_a_report_gives_only_figures_that_the_whole_report_has()
    {
        var whole = Read(Weekly).Observations.ToHashSet();
        for (var length = 0; length < Weekly.Length; length++)
            Assert.Subset(whole, Read(Weekly[..length]).Observations.ToHashSet());
    }

    [Fact]
    public void Large_files_are_refused_or_read_in_bounded_time()
    {
        var clock = Stopwatch.StartNew();

        Assert.Null(Read(new string('a', 5_000_000)).Report);
        Assert.Equal(6, Read(Weekly + "\n" + string.Concat(Enumerable.Repeat("Ghi chú: tỷ lệ, của cả nước đạt 5%, như 7%\n", 40_000))).Observations.Count);
        Assert.Equal(6, Read(Weekly + "\n" + new string('9', 1_500_000)).Observations.Count);
        Assert.Equal(6, Read(Weekly + "\nbáo cáo kết quả " + string.Concat(Enumerable.Repeat("báo cáo kết quả ", 90_000))).Observations.Count);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static ReportReading Read(string text) => Shipped.Reader.Read("thu.txt", text);

    private static IEnumerable<string> Show(ReportReading reading) =>
        reading.Observations.Select(item => $"{item.Side} {item.Position} {item.EntityId} {item.Printed}");

    private static string Short(string row) => string.Join(' ', row.Split(' ').Take(2));
}
