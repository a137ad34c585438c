using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Feeds;
using Assistant.Knowledge.Provenance;

namespace Assistant.Tests.Metrics.Feeds;

public sealed class FeedImporterTests : IDisposable
{
    private const string Head = "chi_tieu,don_vi,ky,gia_tri";
    private const string Row = $"{FeedDesk.Indicator},hue-34,Tuần 40/2026,58.5";

    private readonly FeedDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_figure_keeps_its_period_its_source_line_and_its_circulation()
    {
        var summary = _desk.Csv($"{Head},tu_so,mau_so,nguon,ghi_chu\n{Row},117,200,Cổng quốc gia,số sơ bộ\n");

        Assert.Equal((1, 1, 0, 0, 0), Counts(summary));
        var report = Assert.Single(_desk.Store.Reports(includeInternal: true));
        Assert.Equal(new Period(new DateOnly(2026, 9, 28), new DateOnly(2026, 10, 4), "Tuần 40/2026"), report.Period);
        Assert.Equal((Circulation.Internal, false, "Số liệu cập nhật Tuần 40/2026 – Cổng quốc gia"), (report.Circulation, report.IsSimulated, report.Title));
        var figure = Assert.Single(_desk.Figures());
        Assert.Equal((58.5m, "58,5%", 117m, 200m), (figure.Value, figure.Printed, figure.Numerator!.Value, figure.Denominator!.Value));
        Assert.Equal(("tệp", 2, "số sơ bộ", EntityKind.Province), (figure.Location, figure.Line, figure.Note, figure.EntityKind));
    }

    [Fact]
    public void The_same_file_again_changes_nothing_and_a_changed_figure_corrects_the_old()
    {
        _desk.Csv($"{Head}\n{Row}\n");

        Assert.Equal((1, 0, 0, 1, 0), Counts(_desk.Csv($"{Head}\n{Row}\n")));
        Assert.Equal((2, 1, 1, 0, 0), Counts(_desk.Csv($"{Head}\n{Row[..^4]}59\n{FeedDesk.Indicator},ha-noi-34,Tuần 40/2026,61\n")));
        Assert.Equal(["ha-noi-34 61%", "hue-34 59%"], _desk.Show());
        Assert.Equal("58,5%", Assert.Single(_desk.Store.History(new ObservationFilter { IncludeInternal = true })).Observation.Printed);
    }

    [Fact]
    public void A_refused_row_is_named_and_the_others_are_kept()
    {
        var summary = _desk.Csv($"{Head}\n{Row}\n{FeedDesk.Indicator},Bình Phước,Tuần 40/2026,50\n{FeedDesk.Indicator},ha-noi-34,Tuần 40/2026,58 519\n");

        Assert.Equal((3, 1, 0, 0, 2), Counts(summary));
        Assert.Equal(["hue-34 58,5%"], _desk.Show());
        Assert.Equal(
            ["dòng 3, cột don_vi: “Bình Phước” không hợp lệ, đơn vị này không tồn tại ngày 04/10/2026.",
             "dòng 4, cột gia_tri: “58 519” không hợp lệ, số phải có dạng 61.83 hoặc 61,83, không ngăn hàng nghìn."],
            summary.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void All_or_nothing_keeps_nothing_when_one_row_is_refused()
    {
        var summary = _desk.Importer.Import(
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{Head}\n{Row}\n{FeedDesk.Indicator},x,Tuần 40/2026,50\n")),
            FeedForm.Csv,
            new FeedOptions { Location = "tệp", AllOrNothing = true });

        Assert.True(summary.IsKeptOut);
        Assert.Empty(_desk.Figures());
    }

    [Theory]
    [InlineData("Tỉnh Vĩnh Long", "vinh-long-34")]
    [InlineData("TP. Hồ Chí Minh", "ho-chi-minh-34")]
    [InlineData("da nang", "da-nang-34")]
    [InlineData("Bộ Y tế", "bo-y-te")]
    [InlineData("Bộ Tài chính", "bo-tai-chinh-2025")]
    [InlineData("cả nước", "ca-nuoc")]
    [InlineData("khoi-bo", "khoi-bo")]
    public void Units_are_found_by_any_name_of_the_day(string name, string id)
    {
        _desk.Csv($"{Head}\n{FeedDesk.Indicator},{name},Tuần 40/2026,50\n");

        Assert.Equal(id, Assert.Single(_desk.Figures()).EntityId);
    }

    [Fact]
    public void The_same_name_means_the_unit_of_its_time()
    {
        _desk.Csv($"{Head}\n{FeedDesk.Indicator},Vĩnh Long,Tuần 20/2025,50\n{FeedDesk.Indicator},Vĩnh Long,Tuần 40/2025,50\n{FeedDesk.Indicator},Bộ Tài chính,Tuần 2/2025,50\n");

        Assert.Equal(["vinh-long-34", "vinh-long-63", "bo-tai-chinh-2021"], _desk.Figures().Select(item => item.EntityId));
    }

    [Theory]
    [InlineData("cột chi_tieu", "tỷ lệ DVCTT phát sinh hồ sơ trực tuyến,hue-34,Tuần 40/2026,50,", "có nhiều định nghĩa")]
    [InlineData("cột chi_tieu", "chi-tieu-la,hue-34,Tuần 40/2026,50,", "không có chỉ tiêu nào")]
    [InlineData("cột don_vi", $"{FeedDesk.Indicator},hue-63,Tuần 40/2026,50,", "không")]
    [InlineData("cột ky", $"{FeedDesk.Indicator},hue-34,Tuần 54/2026,50,", "kỳ phải có dạng")]
    [InlineData("cột ky", $"{FeedDesk.Indicator},hue-34,,50,", "kỳ phải có dạng")]
    [InlineData("cột gia_tri", $"{FeedDesk.Indicator},hue-34,Tuần 40/2026,,", "số phải có dạng")]
    [InlineData("cột gia_tri", $"{FeedDesk.Indicator},hue-34,Tuần 40/2026,100.01,", "không vượt quá 100")]
    [InlineData("cột gia_tri", $"{FeedDesk.Indicator},hue-34,Tuần 40/2026,-1,", "số phải có dạng")]
    [InlineData("cột gia_tri", "luot-truy-cap-cong-ttdt,hue-34,Tuần 40/2026,1.763,", "số nguyên")]
    [InlineData("cột don_vi_tinh", $"{FeedDesk.Indicator},hue-34,Tuần 40/2026,50,lượt", "tính bằng %")]
    public void What_does_not_hold_is_named_with_its_column(string column, string row, string reason)
    {
        var summary = _desk.Csv($"{Head},don_vi_tinh\n{row}\n");

        Assert.Equal((1, 0, 0, 0, 1), Counts(summary));
        var problem = Assert.Single(summary.Problems).ToString();
        Assert.StartsWith($"dòng 2, {column}", problem, StringComparison.Ordinal);
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("58.5", "117", "200", true)]
    [InlineData("58.51", "117", "200", false)]
    [InlineData("58", "117", "200", true)]
    [InlineData("5.85", "117", "200", false)]
    [InlineData("58.5", "200", "117", false)]
    [InlineData("0", "0", "0", false)]
    [InlineData("33.33", "1", "3", true)]
    public void A_percentage_must_agree_with_what_it_was_computed_from(string value, string numerator, string denominator, bool agrees) =>
        Assert.Equal(agrees ? 0 : 1, _desk.Csv($"{Head},tu_so,mau_so\n{Row[..^4]}{value},{numerator},{denominator}\n").Refused);

    [Theory]
    [InlineData("có", true)]
    [InlineData("không", false)]
    [InlineData("", false)]
    public void A_simulated_figure_is_marked(string word, bool simulated)
    {
        _desk.Csv($"{Head},mo_phong\n{Row},{word}\n");

        var report = Assert.Single(_desk.Store.Reports(includeInternal: true));
        Assert.Equal(simulated, report.IsSimulated);
        Assert.Equal(simulated, report.Title.Contains("mô phỏng", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cumulative_report_has_days_of_its_own()
    {
        _desk.Csv($"{Head},ky_tu,ky_den\n{Row},2026-01-01,2026-09-29\n");

        Assert.Equal(
            new Period(new DateOnly(2026, 1, 1), new DateOnly(2026, 9, 29), "Tuần 40/2026"),
            Assert.Single(_desk.Store.Reports(includeInternal: true)).Period);
    }

    [Fact]
    public void A_figure_that_stands_twice_is_taken_once_and_two_values_for_it_break_the_file()
    {
        Assert.Equal((2, 1, 0, 1, 0), Counts(_desk.Csv($"{Head}\n{Row}\n{Row}\n")));

        var fault = Assert.Throws<FeedFormatException>(() => _desk.Csv($"{Head}\n{Row[..^4]}60\n{Row[..^4]}61\n"));
        Assert.Contains("Dòng 2 và dòng 3", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["hue-34 58,5%"], _desk.Show());
    }

    private static (int Read, int Added, int Corrected, int Unchanged, int Refused) Counts(FeedSummary summary) =>
        (summary.Read, summary.Added, summary.Corrected, summary.Unchanged, summary.Refused);
}
