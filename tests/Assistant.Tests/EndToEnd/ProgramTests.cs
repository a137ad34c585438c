namespace Assistant.Tests.EndToEnd;

public sealed class ProgramTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_fresh_copy_answers_a_question_from_the_command_line()
    {
        var (code, text, error) = await _program.RunAsync(null, "ask", "lam ho chieu online het bn tien", "--date", "2025-05-10");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("180.000 đồng", text.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("procedures/tach-ho.yaml")]
    [InlineData("places.yaml")]
    [InlineData("glossary.yaml")]
    [InlineData("replies.yaml")]
    [InlineData("language/intents.yaml")]
    [InlineData("language/slots.yaml")]
    [InlineData("language/everyday.yaml")]
    [InlineData("metrics/bao-cao.csv")]
    public async Task A_broken_data_file_stops_the_start_with_a_sentence_that_names_it(string file)
    {
        var data = _program.CopyData();
        await File.WriteAllTextAsync(Path.Combine(data, file), "x: [\n");

        var (code, text, error) = await _program.RunAsync(data, "ask", "khai sinh cần giấy tờ gì");

        Assert.Equal(1, code);
        Assert.Empty(text);
        Assert.Contains(Path.GetFileName(file), error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_store_is_named_and_left_as_it_is()
    {
        Directory.CreateDirectory(_program.Storage);
        var store = Path.Combine(_program.Storage, "metrics.db");
        await File.WriteAllTextAsync(store, new string('x', 5000));

        var (code, _, error) = await _program.RunAsync(null, "ask", "khai sinh cần giấy tờ gì");

        Assert.Equal(1, code);
        Assert.Contains("metrics.db", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(store));
    }

    [Theory]
    [InlineData("")]
    [InlineData("không phải báo cáo")]
    [InlineData("\0\u0001\u0002 nhị phân")]
    public async Task A_file_that_is_no_report_changes_nothing(string content)
    {
        var file = Path.Combine(Path.GetDirectoryName(_program.Storage)!, "bao-cao.txt");
        await File.WriteAllTextAsync(file, content);

        var (code, _, error) = await _program.RunAsync(null, "import", "report", file);

        Assert.Equal(1, code);
        Assert.Contains("kho số liệu giữ nguyên", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Made_up_figures_are_generated_imported_and_answered_as_made_up()
    {
        var file = Path.Combine(Path.GetDirectoryName(_program.Storage)!, "mo-phong.csv");

        var (_, generated, _) = await _program.RunAsync(null, "tools", "generate-metrics", "--out", file, "--weeks", "2", "--before", "2026-11-24");
        Assert.Contains("số liệu mô phỏng", generated, StringComparison.Ordinal);
        var (code, text, error) = await _program.RunAsync(null, "import", "metrics", file);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("sửa 0, giữ nguyên 0, từ chối 0", text, StringComparison.Ordinal);

        var (_, again, _) = await _program.RunAsync(null, "import", "metrics", file);
        Assert.Contains("thêm 0, sửa 0", again, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tuan.csv", "chi_tieu,don_vi,ky,gia_tri\nx,Huế,Tuần 40/2026,5", "có thể ghi dở")]
    [InlineData("tuan.xlsx", "không phải sổ tính", "không phải là sổ tính")]
    [InlineData("tuan.pdf", "", "chỉ nhận tệp")]
    public async Task A_file_of_figures_that_cannot_be_trusted_changes_nothing(string name, string content, string reason)
    {
        var file = Path.Combine(Path.GetDirectoryName(_program.Storage)!, name);
        await File.WriteAllTextAsync(file, content);

        var (code, text, error) = await _program.RunAsync(null, "import", "metrics", file);

        Assert.Equal((1, ""), (code, text));
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_figure_of_a_file_is_named_and_the_others_are_kept()
    {
        var file = Path.Combine(Path.GetDirectoryName(_program.Storage)!, "tuan.csv");
        await File.WriteAllTextAsync(file, "don_vi,ty-le-ho-so-truc-tuyen-toan-trinh\nHuế,58.5\nAtlantis,5\n");

        var (code, text, _) = await _program.RunAsync(null, "import", "metrics", file, "--period", "Tuần 40/2026");

        Assert.Equal(1, code);
        Assert.Contains("đọc 2 số liệu; thêm 1, sửa 0, giữ nguyên 0, từ chối 1", text, StringComparison.Ordinal);
        Assert.Contains("dòng 3, cột don_vi: “Atlantis”", text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_report_that_was_imported_before_is_not_taken_twice()
    {
        var (code, text, _) = await _program.RunAsync(null, "import", "report", SharedMaterial.ReportPath("bao-cao-18-tuan-40-2022.txt"));

        Assert.Equal(0, code);
        Assert.Contains("48 số liệu", text, StringComparison.Ordinal);
        Assert.Contains("không đổi gì", text, StringComparison.Ordinal);
    }
}
