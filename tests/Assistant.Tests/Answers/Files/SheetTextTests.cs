using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Files;

namespace Assistant.Tests.Answers.Files;

public sealed class SheetTextTests
{
    [Fact]
    public void A_ranking_says_which_end_it_lists() => Assert.Equal("3 tỉnh, thành phố thấp nhất", SheetText.Scope(SomeFigures.Lowest));

    [Fact]
    public void Examples_without_ranks_are_not_called_the_highest() =>
        Assert.Equal("3 tỉnh, thành phố", SheetText.Scope(SomeFigures.Lowest with { Rows = [.. SomeFigures.Lowest.Rows.Select(row => row with { Rank = null })] }));

    [Fact]
    public void All_units_are_not_called_the_lowest() =>
        Assert.Equal("3 tỉnh, thành phố", SheetText.Scope(SomeFigures.Lowest with { Coverage = new AnswerCoverage(3, 3) }));

    [Fact]
    public void Both_ends_together_are_not_called_the_highest() =>
        Assert.Equal("3 tỉnh, thành phố có số liệu", SheetText.Scope(SomeFigures.Lowest with { Highest = 1, Lowest = 2 }));

    [Fact]
    public void Rows_of_several_lists_one_behind_the_other_are_no_end()
    {
        var (first, second, third) = (SomeFigures.Lowest.Rows[0], SomeFigures.Lowest.Rows[1], SomeFigures.Lowest.Rows[2]);

        Assert.Equal("4 tỉnh, thành phố", SheetText.Scope(SomeFigures.Lowest with { Rows = [second, third with { Value = 49.34m }, first, third] }));
    }

    [Fact]
    public void A_trend_names_its_unit_and_its_span()
    {
        var trend = SomeFigures.Trend(SomeFigures.Weeks("Đà Nẵng", 60m, 61m, 65m));

        Assert.Equal(("Đà Nẵng", "Tuần 1/2026 đến tuần 3/2026"), (SheetText.Scope(trend), SheetText.Period(trend)));
    }

    [Theory]
    [InlineData(10, 63, "Báo cáo chỉ có 10 trong 63 tỉnh, thành phố")]
    [InlineData(34, 34, "Đủ 34 tỉnh, thành phố")]
    [InlineData(6, null, "Báo cáo có 6 tỉnh, thành phố")]
    public void Coverage_is_told(int have, int? of, string text) =>
        Assert.Equal(text, SheetText.Coverage(SomeFigures.Lowest with { Coverage = new AnswerCoverage(have, of) }));

    [Fact]
    public void Figures_without_a_source_count_as_internal()
    {
        Assert.True((SomeFigures.Lowest with { Sources = [] }).IsInternal);
        Assert.True(SomeFigures.Lowest.IsInternal);
        Assert.False(SomeFigures.Public.IsInternal);
    }

    [Fact]
    public void Rows_in_the_order_of_their_changes_are_about_changes()
    {
        Assert.True(SomeFigures.Changes(-4m, -1m, 2m).ShowsChange);
        Assert.False(SomeFigures.Lowest.ShowsChange);
    }

    [Fact]
    public void The_words_for_a_picture_hold_its_figures_and_its_mark()
    {
        var alt = AltText.Of(SomeFigures.Order(FileKind.Chart, SomeFigures.Lowest))!;

        Assert.Equal("Biểu đồ cột: tỷ lệ hồ sơ trực tuyến, 3 tỉnh, thành phố thấp nhất, tuần 51/2022 (số liệu 01/01/2022 đến 20/12/2022). "
            + "Bắc Kạn 0,52%; Lâm Đồng 2,49%; Hà Tĩnh 6,60%. Lưu hành nội bộ.", alt);
    }

    [Fact]
    public void The_words_for_a_line_hold_its_course()
    {
        var alt = AltText.Of(SomeFigures.Order(FileKind.Chart, SomeFigures.Trend(SomeFigures.Weeks("Huế", 60m, 72.5m, 65m))))!;

        Assert.StartsWith("Biểu đồ đường:", alt, StringComparison.Ordinal);
        Assert.Contains("Huế: từ 60,0% (Tuần 1/2026) đến 65,0% (Tuần 3/2026), cao nhất 72,5%, thấp nhất 60,0%", alt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Chart", "bieu-do-ty-le-ho-so-truc-tuyen-tuan-51-2022.png")]
    [InlineData("Map", "ban-do-ty-le-ho-so-truc-tuyen-tuan-51-2022.png")]
    [InlineData("Workbook", "so-lieu-ty-le-ho-so-truc-tuyen-tuan-51-2022.xlsx")]
    [InlineData("Document", "bao-cao-ty-le-ho-so-truc-tuyen-tuan-51-2022.docx")]
    public void File_names_are_plain_letters(string kind, string name) =>
        Assert.Equal(name, FileNames.Of(SomeFigures.Order(Enum.Parse<FileKind>(kind), SomeFigures.Lowest)));

    [Fact]
    public void A_file_of_simulated_figures_says_so_in_its_name() =>
        Assert.StartsWith("so-lieu-mo-phong-", FileNames.Of(SomeFigures.Order(FileKind.Workbook, SomeFigures.Simulated)), StringComparison.Ordinal);
}
