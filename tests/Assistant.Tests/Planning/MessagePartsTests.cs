using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Planning;

/// <summary>Where nothing is taken from a message, its own words are handed on.</summary>
public sealed class MessagePartsTests
{
    private static readonly CueIndex Cues = CueIndex.Of([new CueEntry { Id = Intents.Fee, Cues = ["hết bao nhiêu", "phí"] }, new CueEntry { Id = Intents.Rank, Cues = ["đứng đầu"] }]);

    [Theory]
    [InlineData("gia hạn hộ chiếu", true, true)]
    [InlineData("phí gia hạn hộ chiếu", true, true)]
    [InlineData("gia hạn hộ chiếu hết bao nhiêu", false, false)]
    [InlineData("ai đứng đầu", true, false)]
    public void Words_are_only_copied_where_some_are_taken(string message, bool keepsBesideSides, bool keepsBesideAll)
    {
        List<Word> words = [.. Word.Split(message)];
        var cues = Cues.Read(words);

        Assert.Equal(keepsBesideSides, ReferenceEquals(words, MessageParts.Beside(words, cues, sidesOnly: true)));
        Assert.Equal(keepsBesideAll, ReferenceEquals(words, MessageParts.Beside(words, cues, sidesOnly: false)));
    }

    [Fact]
    public void Without_names_all_words_are_left()
    {
        List<Word> words = [.. Word.Split("làm ở Huế")];
        List<Clause> clauses = [.. words.Select(_ => new Clause(0, Asks: false))];

        Assert.Same(words, MessageParts.Without(words, clauses, [], []).Words);
        Assert.Equal("lam o", string.Join(' ', MessageParts.Without(words, clauses, [], [new CueMatch("hue", 2, 1)]).Words.Select(word => word.Folded)));
        Assert.Equal(3, words.Count);
    }
}
