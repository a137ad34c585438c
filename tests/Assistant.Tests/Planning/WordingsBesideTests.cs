using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning;

public sealed class WordingsBesideTests
{
    [Theory]
    [InlineData("hết bao nhiêu tiền", 1, "bao nhiêu", "bao nhiêu tiền", "hết bao nhiêu")]
    [InlineData("hết bao nhiêu tiền", 2, "bao nhiêu tiền", "bao nhiêu", "hết bao nhiêu")]
    [InlineData("bao lâu", 0, "bao lâu")]
    [InlineData("bao", 0)]
    [InlineData("xong", 0)]
    public void Wordings_are_found_by_two_words_side_by_side(string message, int at, params string[] found) =>
        Assert.Equal(found.Order(StringComparer.Ordinal), Found(message, at).Order(StringComparer.Ordinal));

    [Fact]
    public void Beside_a_word_that_may_be_another_any_wording_may_go_on()
    {
        // "Nhiuê" is no word: whatever holds "bao" may be meant.
        Assert.Equal(["bao lâu", "bao nhiêu", "bao nhiêu tiền", "hết bao nhiêu"], Found("bao nhiuê", 0).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Found(string message, int at)
    {
        string[] texts = ["bao nhiêu", "bao nhiêu tiền", "hết bao nhiêu", "bao lâu"];
        var phrases = texts.Select(text => Word.Split(text).ToArray()).ToArray();
        var (goOn, end) = new WordingsBeside(phrases, word => word.Folded == "nhiue").At(Word.Split(message), at);
        return goOn.Concat(end).Select(wording => texts[Array.IndexOf(phrases, wording.Phrase)]);
    }
}
