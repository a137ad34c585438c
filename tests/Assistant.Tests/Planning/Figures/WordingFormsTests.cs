using Assistant.Bot.Planning.Figures;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning.Figures;

public sealed class WordingFormsTests
{
    [Theory]
    [InlineData("mục tiu năm 2025", 1, "tieu")]
    [InlineData("tỷ lệ cug cấp", 2, "cung")]
    public void A_missing_letter_is_found_by_the_words_around_it(string message, int at, string meant)
    {
        Assert.Equal(meant, Forms().Meant(Word.Split(message), at)?.Folded);
    }

    [Theory]
    [InlineData("bán tiu năm 2025", 1)]
    [InlineData("tiu", 0)]
    [InlineData("mục tiêu", 1)]
    public void Without_the_rest_of_the_wording_nothing_is_meant(string message, int at)
    {
        Assert.Null(Forms().Meant(Word.Split(message), at));
    }

    private static WordingForms Forms()
    {
        var forms = new WordingForms();
        forms.Add(Word.Split("mục tiêu"));
        forms.Add(Word.Split("cung cấp"));
        return forms;
    }
}
