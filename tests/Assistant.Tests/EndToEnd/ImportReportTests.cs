namespace Assistant.Tests.EndToEnd;

public sealed class ImportReportTests : IDisposable
{
    private const string Scan = "bao-cao-18-tuan-40-2022.ocr.txt";
    private const string Clean = "bao-cao-18-tuan-40-2022.txt";

    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [SkippableFact]
    public async Task A_scan_and_its_clean_copy_are_merged_and_every_difference_is_said()
    {
        var (code, text, error) = await ImportAsync(Scan, Clean);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("đọc được 43 số liệu, 5 chỗ không đọc được", text, StringComparison.Ordinal);
        Assert.Contains("dòng 121: Không đọc được số “58 519,”", text, StringComparison.Ordinal);
        Assert.Contains("Gộp 2 bản của cùng một báo cáo (18/BC-UBQGCĐS)", text, StringComparison.Ordinal);
        Assert.Contains("Bộ Tài nguyên và Môi trường, Tỷ lệ hồ sơ xử lý trực tuyến: " + Scan + " không có 30,04% (dòng 271)", text, StringComparison.Ordinal);
        Assert.Equal(5, text.Split("khác nhau:").Length - 1);
        Assert.Contains("giữ 48 số liệu, không lấy 0 số liệu mâu thuẫn", text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_scan_alone_leaves_the_clean_figures_that_the_store_has()
    {
        var (code, text, _) = await ImportAsync(Scan);

        Assert.Equal(0, code);
        Assert.Contains("chữ nhận dạng từ bản quét", text, StringComparison.Ordinal);
        Assert.Contains("giữ 48 số liệu", text, StringComparison.Ordinal);
        Assert.Contains("không đổi gì", text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_scan_without_cover_and_week_joins_the_report_of_the_same_days()
    {
        var file = Path.Combine(Path.GetDirectoryName(_program.Storage)!, "khong-bia.txt");
        await File.WriteAllTextAsync(file, string.Join('\n', SharedMaterial.Report(Scan).Split('\n').Skip(16)));

        var (code, text, _) = await _program.RunAsync(null, "import", "report", file);

        Assert.Equal(0, code);
        Assert.Contains("bản quét thiếu trang bìa", text, StringComparison.Ordinal);
        Assert.Contains("không đổi gì", text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_missing_file_fails_the_command_and_the_others_are_taken()
    {
        var (code, text, error) = await _program.RunAsync(null, "import", "report", "khong-co.txt", SharedMaterial.ReportPath(Clean));

        Assert.Equal(1, code);
        Assert.Contains("Không thấy tệp khong-co.txt", error, StringComparison.Ordinal);
        Assert.Contains("giữ 48 số liệu", text, StringComparison.Ordinal);
    }

    private Task<(int Code, string Out, string Error)> ImportAsync(params string[] reports) =>
        _program.RunAsync(null, [.. reports.Select(SharedMaterial.ReportPath).Prepend("report").Prepend("import")]);
}
