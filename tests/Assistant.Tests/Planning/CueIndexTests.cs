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

    [Fact]
    public void What_was_read_stays_when_another_text_is_read()
    {
        var index = Index();
        var first = index.Read(Word.Split("hết bao nhiêu, mất bao nhiêu ngày"));
        var before = first.Matches.ToList();

        index.Read(Word.Split("bao nhiêu ngày"));
        index.Read(Word.Split("không có gì"));

        Assert.Equal(before, first.Matches);
    }

    [Fact]
    public void What_no_phrase_has_taken_stands_beside()
    {
        var words = Word.Split("làm hộ chiếu hết bao nhiêu tiền vậy em");

        Assert.Equal("lam ho chieu vay em", string.Join(' ', Index().Read(words).Beside(words).Select(word => word.Folded)));
        Assert.Same(words, new CueIndex().Read(words).Beside(words));
    }

    // Hundreds of first words share places of the table, and bits of second words: each phrase is found, and none that was not added.
    [Fact]
    public void Of_many_phrases_just_those_that_were_added_are_found()
    {
        string[] initials = ["b", "c", "ch", "d", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x"];
        string[] syllables = [.. initials.SelectMany(initial => (string[])["an", "ang", "at", "ong", "uc", "inh"], (initial, rest) => initial + rest)];
        bool IsAdded(int first, int second) => (first + second) % 5 == 0;
        var index = new CueIndex();
        for (var first = 0; first < syllables.Length; first++)
        {
            for (var second = first % 7; second < syllables.Length; second += 7)
            {
                if (IsAdded(first, second))
                {
                    index.Add($"{first} {second}", $"{syllables[first]} {syllables[second]}");
                }
            }
        }

        for (var first = 0; first < syllables.Length; first++)
        {
            for (var second = first % 7; second < syllables.Length; second += 7)
            {
                var words = Word.Split($"{syllables[first]} {syllables[second]}");
                string? expected = IsAdded(first, second) ? $"{first} {second}" : null;

                Assert.Equal(expected, index.At(words, 0)?.Id);
                Assert.Equal(expected, index.Read(words).Matches is [var found, ..] ? found.Id : null);
                Assert.Equal(expected is not null, index.IsIn(words));
            }
        }
    }

    [Theory]
    [InlineData("li do nghỉ việc", true, false)]
    [InlineData("ly lich tu phap", true, false)]
    [InlineData("trích lục khai sinh", false, true)]
    [InlineData("làm hộ chiếu", false, false)]
    public void Of_several_lists_those_are_marked_of_which_a_phrase_begins_with_a_word_of_the_message(string message, bool first, bool second)
    {
        var table = new FirstWordTable([CueIndex.Of("x", ["lý lịch", "LÍ do"]), CueIndex.Of("y", ["khai sinh"])]);
        bool[] begun = [!first, !second];

        table.Mark(Word.Split(message), begun);

        Assert.Equal([first, second], begun);
    }

    [Theory]
    [InlineData("làm hộ chiếu hết bao nhiêu")]
    [InlineData("mat may ngay")]
    [InlineData("tiên sinh")]
    [InlineData("")]
    public void Whether_any_phrase_is_said_is_what_a_reading_finds(string text)
    {
        var words = Word.Split(text);
        IReadOnlyList<Word> copy = [.. words];

        Assert.Equal(Index().Read(words).Matches.Count > 0, Index().IsIn(words));
        Assert.Equal(Index().Read(words).Matches.Count > 0, Index().IsIn(copy));
        Assert.Equal(Index().ReadAsMeant(words).Matches.Count > 0, Index().IsMeantIn(words));
    }

    [Fact]
    public void A_word_that_is_meant_otherwise_is_not_meant()
    {
        var index = CueIndex.Of("market", ["chợ"]);
        Word[] words = [Word.Split("cho")[0] with { Likely = "" }];

        Assert.True(index.IsIn(words));
        Assert.False(index.IsMeantIn(words));
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
