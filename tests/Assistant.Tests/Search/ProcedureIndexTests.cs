using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Tests.Search;

public sealed class ProcedureIndexTests
{
    private static readonly EverydayWords Everyday = EverydayWords.Load(KnowledgeBase.ShippedDataPath);
    private static readonly RankingModel Model = RankingModel.Load(KnowledgeBase.ShippedDataPath);

    [Theory]
    [InlineData("cho mướn ghe chở khách")]
    [InlineData("cho muon ghe cho khach")]
    public void A_phrasing_finds_its_procedure(string question) =>
        Assert.Equal("1.000001", Index().Search(question, 3)[0].ProcedureId);

    [Theory]
    [InlineData("bán nhạc", "1.000003")]
    [InlineData("ban nhạc", "1.000002")]
    public void Marks_tell_words_apart_that_are_spelled_alike_without_them(string question, string procedure) =>
        Assert.Equal(procedure, Index().Search(question, 3)[0].ProcedureId);

    [Fact]
    public void Filler_alone_finds_nothing() => Assert.Empty(Index().Search("dạ em ở Hà Nội cho em hỏi", 3));

    [Fact]
    public void What_is_off_topic_is_no_hit() =>
        Assert.DoesNotContain(Index().Search("giá vàng hôm nay bao nhiêu", 5), hit => hit.ProcedureId.Length == 0);

    [Fact]
    public void A_title_whose_bracket_cuts_an_everyday_word_in_two_is_found_as_well()
    {
        var index = new ProcedureIndex([Entry("1.000004", "Thu hồi cà (vẹt) xe"), Entry("1.000005", "Nuôi cà cuống"), Entry("1.000006", "Trồng lúa")], Everyday, [], Model);

        Assert.Equal("1.000004", index.Search("thu hồi cà vẹt xe", 3)[0].ProcedureId);
    }

    private static ProcedureIndex Index() => new(
        [
            SearchEntry.OffTopic(["giá vàng hôm nay"]),
            Entry("1.000001", "Cấp giấy chứng nhận phương tiện thủy chở khách", "cho mướn ghe chở khách du lịch", "ghe máy chở khách qua sông"),
            Entry("1.000002", "Cấp giấy phép ban nhạc", "lập ban nhạc"),
            Entry("1.000003", "Cấp giấy phép bán nhạc", "lập bán nhạc"),
        ],
        Everyday,
        ["Hà Nội"],
        Model);

    private static SearchEntry Entry(string id, string title, params string[] names) => new(id, title, names, "", "", IsCurated: false, IsAbolished: false);
}
