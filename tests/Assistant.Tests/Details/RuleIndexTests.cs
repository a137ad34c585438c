using Assistant.Knowledge.Details;
using Assistant.Knowledge.Language;

namespace Assistant.Tests.Details;

/// <summary>A question that names no procedure is found by the rule that is known to answer it, and by none where its words are of something else.</summary>
public sealed class RuleIndexTests
{
    private static readonly RuleIndex Index = new(ShippedKnowledge.Base.Procedures, DetailLexicon.Load(Knowledge.KnowledgeBase.ShippedDataPath, EverydayWords.Load(Knowledge.KnowledgeBase.ShippedDataPath)));

    [Theory]
    [InlineData("anh em họ cách 4 đời lấy nhau được không", "dang-ky-ket-hon")]
    [InlineData("con gai 17 tuoi lay chong duoc chua", "dang-ky-ket-hon")]
    public void It_is_found_without_the_name_of_a_procedure(string question, string procedure) =>
        Assert.Equal(procedure, Index.Find(Word.Split(question)));

    [Theory]
    [InlineData("mèo con 2 tháng tuổi tắm được chưa")]
    [InlineData("chồng bận không tới được vợ đi xem phim trước được không")]
    [InlineData("được không")]
    public void Words_of_something_else_find_none(string question) => Assert.Null(Index.Find(Word.Split(question)));
}
