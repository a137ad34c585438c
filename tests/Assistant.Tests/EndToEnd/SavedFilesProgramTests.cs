using System.IO.Compression;

namespace Assistant.Tests.EndToEnd;

public sealed class SavedFilesProgramTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task The_command_line_saves_the_files_of_an_answer()
    {
        var folder = Path.Combine(_program.Storage, "tep");

        var (code, _, error) = await _program.RunAsync(null, "ask", "tỉnh nào cao nhất về dịch vụ công toàn trình, xuất excel", "--save", folder);

        Assert.True(code == 0, error);
        var files = Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["bieu-do-ty-le-dvctt-toan-trinh-8-thang-dau-nam-2024.png", "so-lieu-ty-le-dvctt-toan-trinh-8-thang-dau-nam-2024.xlsx"], files);
        using var workbook = await ZipFile.OpenReadAsync(Path.Combine(folder, files[1]!));
        Assert.Contains(workbook.Entries, entry => entry.FullName == "xl/workbook.xml");
    }
}
