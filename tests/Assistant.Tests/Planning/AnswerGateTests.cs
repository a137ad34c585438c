using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Search;

namespace Assistant.Tests.Planning;

/// <summary>"Unlike what was seen" is not "not held", and the words of a procedure are not yet a question about one.</summary>
public sealed class AnswerGateTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Theory]
    [InlineData("cô dâu người Campuchia, hai bên định ra ủy ban ký giấy, phải nộp những tờ gì", "dang-ky-ket-hon-yeu-to-nuoc-ngoai")]
    public async Task What_is_asked_of_an_office_in_words_of_its_own_is_asked_back(string question, string procedure)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Equal("clarification", answer.Kind);
        Assert.Contains(answer.Options!, option => option.Procedure == procedure);
    }

    [Theory]
    [InlineData("mua xe máy trả góp ở tiệm cần lương bao nhiêu")]
    [InlineData("nhập học xong mua laptop hãng nào")]
    public async Task A_procedures_words_alone_ask_for_none(string question)
    {
        var answer = await assistant.AskAsync(question);

        Assert.Null(answer.Procedure);
        Assert.NotEqual("clarification", answer.Kind);
    }

    [Fact]
    public void A_clear_hit_stays_one_unless_hardly_anything_is_asked()
    {
        var signs = new GateSigns([new ProcedureHit("one", 0.7, 0.9)], 0, IsStory: false, IsMoney: true, Words: 5);

        Assert.Equal(GateChoice.Answer, AnswerGate.Decide(new GateOdds(0.5, 0.5, 0.5), signs, isMeant: true));
        Assert.Equal(GateChoice.Refuse, AnswerGate.Decide(new GateOdds(0.1, 0.9, 0.9), signs with { Hits = [new ProcedureHit("one", 0.7, 0.8)] }, isMeant: true));
    }

    [Fact]
    public void What_is_named_outright_is_asked_for_whatever_its_words()
    {
        var signs = new GateSigns([new ProcedureHit("one", 0.9, 0.95)], 0, IsStory: false, IsMoney: false, Words: 5);

        Assert.Equal(GateChoice.Answer, AnswerGate.Decide(new GateOdds(0.1, 0.9, 0.9), signs, isMeant: true));
    }
}
