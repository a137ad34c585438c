using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning;

public sealed class CueIndexTests
{
    [Theory]
    [InlineData("mất bao nhiêu ngày", "duration")]
    [InlineData("het bao nhieu", "fee")]
    [InlineData("hết bao nhiêu", "fee")]
    public void The_longest_phrase_wins(string text, string id)
    {
        var reading = Index().Read(Word.Split(text));

        Assert.Equal(id, Assert.Single(reading.Matches).Id);
    }

    [Theory]
    [InlineData("tiên sinh")]
    [InlineData("tiến bộ")]
    public void Marks_that_disagree_are_another_word(string text) =>
        Assert.Empty(Index().Read(Word.Split(text)).Matches);

    [Theory]
    [InlineData("tien")]
    [InlineData("TIỀN")]
    [InlineData("tiền?!")]
    public void A_word_without_marks_matches_any_marks(string text) =>
        Assert.True(Index().Read(Word.Split(text)).Has("money"));

    [Fact]
    public void Both_placements_of_a_tone_are_the_same_word()
    {
        var index = new CueIndex();
        index.Add("x", "hoà giải");

        Assert.True(index.Read(Word.Split("hòa giải")).Has("x"));
        Assert.True(index.Read(Word.Split("hòa giải".Normalize(System.Text.NormalizationForm.FormD))).Has("x"));
    }

    private static CueIndex Index()
    {
        var index = new CueIndex();
        index.Add("fee", "hết bao nhiêu");
        index.Add("fee", "bao nhiêu");
        index.Add("duration", "bao nhiêu ngày");
        index.Add("money", "tiền");
        return index;
    }
}
