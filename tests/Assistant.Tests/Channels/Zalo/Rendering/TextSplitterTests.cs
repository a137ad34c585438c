using Assistant.Bot.Channels.Zalo.Rendering;

namespace Assistant.Tests.Channels.Zalo.Rendering;

public sealed class TextSplitterTests
{
    [Fact]
    public void A_text_within_the_limit_stays_whole() => Assert.Equal(["Một câu."], TextSplitter.Split("Một câu.", 8));

    [Fact]
    public void An_empty_text_is_no_part() => Assert.Empty(TextSplitter.Split(" \n ", 100));

    [Fact]
    public void A_text_is_cut_at_a_paragraph_before_a_line_before_a_sentence()
    {
        Assert.Equal(["Đoạn một có hai câu. Đây là câu hai.", "Đoạn hai."], TextSplitter.Split("Đoạn một có hai câu. Đây là câu hai.\n\nĐoạn hai.", 40));
        Assert.Equal(["Dòng một có hai câu. Đây là câu hai.", "Dòng hai."], TextSplitter.Split("Dòng một có hai câu. Đây là câu hai.\nDòng hai.", 40));
        Assert.Equal(["Đây là câu một rất dài.", "Đây là câu hai cũng dài."], TextSplitter.Split("Đây là câu một rất dài. Đây là câu hai cũng dài.", 40));
    }

    [Theory]
    [InlineData("Nộp hồ sơ ở Trung tâm hành chính TP. Hồ Chí Minh trước ngày hẹn nhé.", "TP.")]
    [InlineData("Lệ phí cấp mới hộ chiếu phổ thông là 100.000 đồng nộp trực tuyến.", "100.")]
    [InlineData("Nộp hồ sơ tại Ủy ban nhân dân P. Bến Thành và nhận kết quả tại đó.", "P.")]
    public void A_dot_inside_a_name_or_a_number_ends_no_sentence(string text, string inside)
    {
        for (var limit = 24; limit < text.Length; limit++)
        {
            Assert.DoesNotContain(TextSplitter.Split(text, limit).SkipLast(1), part => part.EndsWith(inside, StringComparison.Ordinal) && part.Length < limit - 8);
        }
    }

    [Fact]
    public void A_sentence_without_end_is_cut_between_words()
    {
        var parts = TextSplitter.Split(string.Join(' ', Enumerable.Repeat("thủ tục", 100)), 50);

        Assert.All(parts, part => Assert.Matches("^(thủ|tục).*(thủ|tục)$", part));
    }

    [Fact]
    public void A_word_without_end_is_cut_and_no_character_is_torn()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 50));

        var parts = TextSplitter.Split("x" + text, 30);

        Assert.All(parts, part => Assert.True(part.Length <= 30));
        Assert.All(parts, part => Assert.DoesNotContain('\ufffd', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(part))));
        Assert.Equal("x" + text, string.Concat(parts));
    }

    [Fact]
    public void Nothing_is_lost_and_no_part_is_too_long_whatever_the_text()
    {
        var chance = new Random(3);
        string[] pieces = ["thủ tục", "TP. Hồ Chí Minh", "100.000 đồng", "\n", "\n\n", ". ", "! ", " ", "ậ", "😀", "• ", "1. ", "(mã 1.001456)", "…"];
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, chance.Next(1, 80)).Select(_ => pieces[chance.Next(pieces.Length)]));
            var limit = chance.Next(20, 120);

            var parts = TextSplitter.Split(text, limit);

            Assert.All(parts, part => Assert.InRange(part.Length, 1, limit));
            Assert.Equal(Letters(text), Letters(string.Concat(parts)));
        }

        static string Letters(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));
    }
}
