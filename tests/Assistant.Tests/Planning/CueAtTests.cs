using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning;

public class CueAtTests
{
    private static readonly CueIndex Index = CueIndex.Of([
        new CueEntry { Id = "sheet", Cues = ["tờ"] },
        new CueEntry { Id = "form", Cues = ["tờ khai"] },
    ]);

    [Fact]
    public void TheLongestPhraseThatBeginsThereIsFound()
    {
        var words = Word.Split("nộp 2 tờ khai với 3 tờ");
        Assert.Equal(new CueMatch("form", 2, 2), Index.At(words, 2));
        Assert.Equal(new CueMatch("sheet", 6, 1), Index.At(words, 6));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void ElsewhereNoneIs(int at) => Assert.Null(Index.At(Word.Split("nộp 2 tờ khai với 3 tờ"), at));

    [Fact]
    public void WordsOfAnyListAreReadAlike()
    {
        var words = Word.Split("nộp 2 tờ khai");
        IReadOnlyList<Word> copied = [.. words.Skip(1)];
        Assert.Equal([new CueMatch("form", 1, 2)], Index.Read(copied).Matches);
    }
}
