using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Tests.Planning;

/// <summary>A procedure that one clause names decides, unless another clause or another case of the same thing speaks against it.</summary>
public sealed class ClauseHitsTests
{
    private const string Message = "Cậu tôi làm thợ hồ, gia hạn tạm trú cho cậu mất mấy ngày";

    private static readonly ConfusedProcedures Confused = new(SituationCatalog.Load(KnowledgeBase.ShippedDataPath), OpenQuestionCatalog.Load(KnowledgeBase.ShippedDataPath));
    private static readonly PlainWish Plain = new(IntentCatalog.Load(KnowledgeBase.ShippedDataPath), SlotLexicon.Load(KnowledgeBase.ShippedDataPath), new LikelyMarks([]));
    private static readonly ClauseReader Clauses = ClauseReader.Load(KnowledgeBase.ShippedDataPath, new LikelyMarks([]));

    [Fact]
    public void A_sure_clause_decides_where_the_whole_is_in_doubt()
    {
        var hits = Apply([Hit("dang-ky-ket-hon", 0.2), Hit("gia-han-tam-tru", 0.15)], ("gia hạn", Hit("gia-han-tam-tru", 0.9)));

        Assert.Equal("gia-han-tam-tru", hits[0].ProcedureId);
        Assert.Equal(0.9, hits[0].Confidence);
        Assert.True(hits.Sum(hit => hit.Share) <= 1.0001);
    }

    [Fact]
    public void A_whole_that_is_sure_needs_no_clause()
    {
        IReadOnlyList<ProcedureHit> whole = [Hit("dang-ky-ket-hon", 0.6), Hit("gia-han-tam-tru", 0.2)];

        Assert.Same(whole, Apply(whole, ("gia hạn", Hit("gia-han-tam-tru", 0.9))));
    }

    [Fact]
    public void Two_clauses_of_two_procedures_decide_nothing()
    {
        IReadOnlyList<ProcedureHit> whole = [Hit("dang-ky-ket-hon", 0.2), Hit("gia-han-tam-tru", 0.15)];

        Assert.Same(whole, Apply(whole, ("gia hạn", Hit("gia-han-tam-tru", 0.9)), ("thợ hồ", Hit("dang-ky-ket-hon", 0.5))));
    }

    [Fact]
    public void What_the_whole_hardly_means_is_not_decided_by_a_clause()
    {
        IReadOnlyList<ProcedureHit> whole = [Hit("dang-ky-ket-hon", 0.2), Hit("dang-ky-khai-tu", 0.15), Hit("gia-han-tam-tru", 0.1)];

        Assert.Same(whole, Apply(whole, ("gia hạn", Hit("gia-han-tam-tru", 0.9))));
    }

    [Fact]
    public void Another_case_of_the_same_thing_is_still_asked_about()
    {
        IReadOnlyList<ProcedureHit> whole = [Hit("cap-lai-giay-phep-lai-xe", 0.25), Hit("doi-giay-phep-lai-xe", 0.2)];

        Assert.Same(whole, Apply(whole, ("gia hạn", Hit("doi-giay-phep-lai-xe", 0.9))));
    }

    [Theory]
    [InlineData("xin phép xây nhà làm trên mạng hết mấy đồng", "xin phép xây nhà")]
    [InlineData("người khuyết tật đăng ký tạm trú tại quầy mất bao nhiêu", "người đăng ký tạm trú")]
    [InlineData("gia hạn tạm trú", null)]
    public void A_channel_a_person_and_a_side_are_no_part_of_what_is_wished(string message, string? wish) => Assert.Equal(wish, Plain.Of(message));

    [Fact]
    public void The_message_without_its_channel_decides_when_no_clause_does()
    {
        const string Message = "xây nhà làm trên mạng mất bao lâu";
        IReadOnlyList<ProcedureHit> whole = [Hit("cap-gpxd-nha-o-rieng-le", 0.1), Hit("dang-ky-ket-hon", 0.05)];
        IReadOnlyList<ProcedureHit> Of(string wish) => new ClauseHits(Clauses, Plain, Confused, new ScriptedSearch([(wish, Hit("cap-gpxd-nha-o-rieng-le", 0.9))], whole: true)).Apply(Message, whole);

        Assert.Equal(0.9, Of("xây nhà")[0].Confidence);
        Assert.Same(whole, Of("kết hôn"));
    }

    private static IReadOnlyList<ProcedureHit> Apply(IReadOnlyList<ProcedureHit> whole, params (string Holds, ProcedureHit Hit)[] clauses) =>
        new ClauseHits(Clauses, Plain, Confused, new ScriptedSearch(clauses)).Apply(Message, whole);

    private static ProcedureHit Hit(string id, double confidence) => new(id, confidence, 1);

    private sealed class ScriptedSearch((string Holds, ProcedureHit Hit)[] clauses, bool whole = false) : IProcedureSearch
    {
        public IReadOnlyList<ProcedureHit> Search(string question, int limit) =>
            question == Message ? [] : [.. clauses.Where(clause => whole ? question == clause.Holds : question.Contains(clause.Holds, StringComparison.Ordinal)).Select(clause => clause.Hit).Take(limit)];
    }
}
