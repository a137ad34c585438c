using Assistant.Bot.Answers.Grounding;

namespace Assistant.Tests.Answers;

public sealed class GroundingCheckTests
{
    [Theory]
    [InlineData("Dạ, **100.000 đồng**/hộ chiếu.")]
    [InlineData("Áp dụng đến hết 31/12/2026.")]
    [InlineData("Căn cứ Thông tư 64/2025/TT-BTC.")]
    [InlineData("Đạt 61,83% hồ sơ.")]
    [InlineData("1. Điền tờ khai\n2. Nộp hồ sơ")]
    [InlineData("Không có con số nào.")]
    public void Text_whose_figures_the_records_hold_passes(string text)
    {
        var evidence = new Evidence().Money(100_000).Day(new DateOnly(2026, 12, 31)).Text("Thông tư 64/2025/TT-BTC").Text("61,83%");

        Assert.Empty(GroundingCheck.Ungrounded(text, evidence));
    }

    [Theory]
    [InlineData("Dạ, 120.000 đồng.", "120.000")]
    [InlineData("Áp dụng đến 30/12/2026.", "30/12/2026")]
    [InlineData("Căn cứ Thông tư 65/2025/TT-BTC.", "65/2025")]
    [InlineData("Đạt 61,84% hồ sơ.", "61,84")]
    [InlineData("Gọi số 19001000.", "19001000")]
    [InlineData("Có 7 bước.", "7")]
    public void A_figure_without_a_record_is_found(string text, string figure)
    {
        var evidence = new Evidence().Money(100_000).Day(new DateOnly(2026, 12, 31)).Text("Thông tư 64/2025/TT-BTC").Text("61,83%");

        Assert.Equal(figure, Assert.Single(GroundingCheck.Ungrounded(text, evidence)).Figure);
    }

    [Fact]
    public void A_number_held_as_a_count_does_not_ground_an_amount()
    {
        var evidence = new Evidence().Text("có 500 hồ sơ").Text("tỷ lệ 25%");

        Assert.Single(GroundingCheck.Ungrounded("Lệ phí 500 đồng", evidence));
        Assert.Single(GroundingCheck.Ungrounded("Đạt 500%", evidence));
        Assert.Single(GroundingCheck.Ungrounded("Lệ phí 25 đồng", evidence));
        Assert.Empty(GroundingCheck.Ungrounded("500 hồ sơ", evidence));
    }

    [Fact]
    public void Leading_zeros_of_a_day_do_not_matter() =>
        Assert.Empty(GroundingCheck.Ungrounded("từ 1/7/2025", new Evidence().Day(new DateOnly(2025, 7, 1))));
}
