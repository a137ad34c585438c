using Assistant.Bot.Channels.Zalo.Rendering;

namespace Assistant.Tests.Channels.Zalo.Rendering;

public sealed class ButtonTitlesTests
{
    [Fact]
    public void Short_titles_stay_as_they_are() => Assert.Equal(["Hộ chiếu", "Căn cước"], ButtonTitles.Of(["Hộ chiếu", "Căn cước"], 20));

    [Fact]
    public void Long_ones_that_begin_alike_keep_what_tells_them_apart() => Assert.Equal(
        ["Cần giấy tờ gì?", "Mất bao lâu?", "Nộp ở đâu?"],
        ButtonTitles.Of(["Cấp hộ chiếu phổ thông ở trong nước cần giấy tờ gì?", "Cấp hộ chiếu phổ thông ở trong nước mất bao lâu?", "Cấp hộ chiếu phổ thông ở trong nước nộp ở đâu?"], 35));

    [Fact]
    public void A_long_one_is_cut_between_words() => Assert.Equal(
        ["Cấp bản sao Trích lục hộ tịch, bản…", "Khác"],
        ButtonTitles.Of(["Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh", "Khác"], 35));

    [Theory]
    [InlineData("abcdefghijklmnopqrstuvwxyz")]
    [InlineData("😀😀😀😀😀😀😀😀😀😀😀😀")]
    public void No_title_is_longer_than_the_limit(string label)
    {
        var title = Assert.Single(ButtonTitles.Of([label], 10));

        Assert.InRange(title.Length, 1, 10);
        Assert.EndsWith("…", title, StringComparison.Ordinal);
        Assert.DoesNotContain(title, char.IsHighSurrogate(title[^2]) ? title : "\0", StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_labels_do_not_vanish() => Assert.All(ButtonTitles.Of([new string('a', 40), new string('a', 40)], 35), title => Assert.NotEmpty(title));
}
