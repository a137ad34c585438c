using Assistant.Tests.EndToEnd;

namespace Assistant.Tests.Handouts;

public sealed class HandoutCommandTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task The_command_line_writes_a_page_without_an_address_that_nobody_could_reach()
    {
        Directory.CreateDirectory(_program.Storage);
        var file = Path.Combine(_program.Storage, "to.html");

        var (code, _, error) = await _program.RunAsync(null, "handout", "dang-ky-khai-sinh", "--place", "Bình Dương", "--size", "a4", "--out", file);

        Assert.True(code == 0, error);
        var page = await File.ReadAllTextAsync(file);
        Assert.Contains("Bình Dương nay thuộc Thành phố Hồ Chí Minh", page, StringComparison.Ordinal);
        Assert.Contains("size: A4", page, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_line_prints_the_text_and_says_what_is_wrong()
    {
        var (code, text, error) = await _program.RunAsync(null, "handout", "dang-ky-tam-tru", "--text");
        Assert.True(code == 0, error);
        Assert.StartsWith("ĐĂNG KÝ TẠM TRÚ", text, StringComparison.Ordinal);

        (code, _, error) = await _program.RunAsync(null, "handout", "khong-co");
        Assert.Equal(1, code);
        Assert.StartsWith("Không có thủ tục này.", error, StringComparison.Ordinal);
    }
}
