using Assistant.Bot.Planning.Figures;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning.Figures;

public sealed class ClippedWordsTests
{
    [Theory]
    [InlineData("tr/cập", "truy cap")]
    [InlineData("ph.sinh", "phat sinh")]
    [InlineData("ps", "phat sinh")]
    [InlineData("t/t", "t t")]
    public void Syllables_written_by_their_beginnings_are_written_out_unless_two_pairs_fit(string typed, string expected)
    {
        var clipped = new ClippedWords();
        foreach (var pair in new[] { "truy cập", "phát sinh", "trực tuyến", "toàn trình" })
        {
            clipped.AddPair(Word.Split(pair));
        }

        Assert.Equal(expected, string.Join(' ', clipped.WriteOut(Word.Split(typed), _ => false).Select(word => word.Folded)));
    }
}
