using Assistant.Bot.Channels.Zalo.Rendering;

namespace Assistant.Tests.Channels.Zalo.Rendering;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Dạ, **100.000 đồng**/hộ chiếu.", "Dạ, 100.000 đồng/hộ chiếu.")]
    [InlineData("- một\n  - hai\n* ba", "• một\n  • hai\n• ba")]
    [InlineData("## Hồ sơ\nTờ khai", "Hồ sơ\nTờ khai")]
    [InlineData("Xem [Cổng DVC](https://dichvucong.gov.vn/p_1).", "Xem Cổng DVC (https://dichvucong.gov.vn/p_1).")]
    [InlineData("[https://a.vn](https://a.vn)", "https://a.vn")]
    [InlineData("| Tỉnh | Tỷ lệ |\n|---|---:|\n| Hà Nội | 1,5% |", "Tỉnh · Tỷ lệ\nHà Nội · 1,5%")]
    [InlineData("Gõ `trợ giúp`", "Gõ trợ giúp")]
    [InlineData("**hở", "hở")]
    [InlineData(@"3 \* 4", "3 * 4")]
    [InlineData("https://a.vn/x_y__z_t", "https://a.vn/x_y__z_t")]
    [InlineData("1. Nộp\n2. Nhận", "1. Nộp\n2. Nhận")]
    public void Markdown_becomes_text(string markdown, string expected) => Assert.Equal(expected, PlainText.From(markdown));

    [Fact]
    public void Text_is_composed() => Assert.Equal("ậ", PlainText.From("a\u0302\u0323"));
}
