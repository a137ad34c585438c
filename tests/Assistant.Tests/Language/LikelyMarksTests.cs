using Assistant.Knowledge.Language;

namespace Assistant.Tests.Language;

public sealed class LikelyMarksTests
{
    private static readonly LikelyMarks Marks = new(
        ["làm lại thẻ mới", "xin thẻ mới", "mối xông hết giấy tờ", "giấy bị mối ăn", "cho con đi chợ", "cho em hỏi", "xe máy mới mua", "xé rách giấy tờ", "khong dau nao het"]);

    [Theory]
    [InlineData("lam the moi", "mới")]
    [InlineData("bi moi xong het", "mối")]
    public void A_word_without_marks_is_meant_as_its_neighbours_say(string message, string meant)
    {
        var said = CueIndex.Of("said", [meant]);

        Assert.Contains(said.ReadAsMeant(Marks.Of(Word.Split(message))).Matches, match => match.Length == 1);
    }

    [Theory]
    [InlineData("làm giấy cho mẹ", "chợ")]
    [InlineData("giấy tờ xe máy để ở đâu", "xé")]
    [InlineData("lam the moi", "mối")]
    public void One_word_is_not_found_by_chance(string message, string cue)
    {
        var words = Marks.Of(Word.Split(message));
        var index = CueIndex.Of("said", [cue]);

        Assert.NotEmpty(index.Read(words).Matches);
        Assert.Empty(index.ReadAsMeant(words).Matches);
    }

    [Fact]
    public void A_word_that_no_text_holds_may_have_any_marks() =>
        Assert.NotEmpty(CueIndex.Of("said", ["rớt"]).ReadAsMeant(Marks.Of(Word.Split("rot mat the"))).Matches);

    [Theory]
    [InlineData("lam the moi cho con")]
    [InlineData("bi mối ăn het giay to xe may")]
    public void In_a_list_of_ones_own_they_are_put_as_in_a_new_one(string message)
    {
        List<Word> own = [.. Word.Split(message)];

        Marks.PutIn(own);

        Assert.Equal(Marks.Of(Word.Split(message)).Select(word => word.Likely), own.Select(word => word.Likely));
        Assert.All(Word.Split(message), word => Assert.Null(word.Likely));
    }

    [Fact]
    public void The_words_of_a_text_are_those_of_its_list()
    {
        const string Message = "lam the moi cho con";

        Assert.Equal(Marks.Of(Word.Split(Message)).Select(word => (word, word.Likely)), Marks.Of(Message).Select(word => (word, word.Likely)));
    }

    [Fact]
    public void Typed_marks_stay() => Assert.All(Marks.Of(Word.Split("mối mới")), word => Assert.Null(word.Likely));
}
