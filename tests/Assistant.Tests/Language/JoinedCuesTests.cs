using Assistant.Knowledge.Language;

namespace Assistant.Tests.Language;

public sealed class JoinedCuesTests
{
    private static readonly string[][] Groups = [["ly hôn", "li dị"], ["", "rồi", "xong"], ["ở", "bên", "tòa", "tòa án"], ["", "nước", "án"], ["đài", "đài loan", "mỹ"]];

    [Theory]
    [InlineData("chị em ly hôn bên Mỹ")]
    [InlineData("ly hôn rồi ở nước Đài Loan, giờ lấy vợ")]
    [InlineData("li di xong toa an my")]
    public void One_wording_of_each_group_right_behind_the_other_is_found(string message) => Assert.True(Said(message));

    [Theory]
    [InlineData("ly hôn hồi trước bên Mỹ")]
    [InlineData("bên Mỹ ly hôn")]
    [InlineData("ly hôn bên")]
    [InlineData("")]
    public void A_word_between_or_a_group_without_a_word_is_not_it(string message) => Assert.False(Said(message));

    [Fact]
    public void A_shorter_wording_is_tried_where_the_longest_leads_nowhere() =>
        Assert.True(new JoinedCues([["tòa", "tòa án"], ["án lệ"]]).IsIn(Word.Split("tòa án lệ")));

    [Fact]
    public void Groups_that_may_all_be_left_out_say_nothing() => Assert.False(new JoinedCues([["", "rồi"], [""]]).IsIn(Word.Split("đã xong")));

    [Fact]
    public void It_finds_what_an_index_of_every_combination_finds()
    {
        var spelled = CueIndex.Of("x", Groups.Aggregate((IEnumerable<string>)[""], (before, group) => before.SelectMany(first => group.Select(word => $"{first} {word}".Trim()))));
        string[] words = [.. Groups.SelectMany(group => group).Where(word => word.Length > 0), "em"];
        var chance = new Random(7);
        var found = 0;
        for (var i = 0; i < 5_000; i++)
        {
            var message = Word.Split(string.Join(' ', Enumerable.Range(0, 8).Select(_ => words[chance.Next(words.Length)])));
            var said = spelled.Read(message).Matches.Count > 0;
            found += said ? 1 : 0;

            Assert.Equal(said, new JoinedCues(Groups).IsIn(message));
        }

        Assert.InRange(found, 50, 4_950);
    }

    private static bool Said(string message) => new JoinedCues(Groups).IsIn(Word.Split(message));
}
