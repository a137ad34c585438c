using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Planning;

/// <summary>Each word of a message knows its clause, and whether its sentence asks.</summary>
public sealed class MessageCutterTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    [Fact]
    public void Clauses_are_counted_and_sentences_ask_by_themselves()
    {
        var cut = Cutter.Cut("Bà mất, nhà ở Huế. Khai tử ở đâu?");

        Assert.Equal(["ba", "mat", "nha", "o", "hue", "khai", "tu", "o", "dau"], cut.Words.Select(word => word.Folded));
        Assert.Equal([0, 0, 1, 1, 1, 2, 2, 2, 2], cut.Clauses.Select(clause => clause.Number));
        Assert.Equal([5, 6, 7, 8], Enumerable.Range(0, cut.Words.Count).Where(at => cut.Clauses[at].Asks));
    }

    [Fact]
    public void Nothing_said_has_no_words() => Assert.Empty(Cutter.Cut(" … ").Words);

    [Fact]
    public void One_clause_without_shorthand_has_the_words_that_other_readers_of_the_turn_hold()
    {
        using var turn = Workbench.Begin();
        var cut = Cutter.Cut("lam ho chieu o dau?");

        Assert.Same(assistant.Services.GetRequiredService<LikelyMarks>().Of("lam ho chieu o dau?"), cut.Words);
        Assert.Equal([(0, true), (0, true), (0, true), (0, true), (0, true)], cut.Clauses.Select(clause => (clause.Number, clause.Asks)));
    }

    [Theory]
    [InlineData("lm ho chieu o dau", "lam ho chieu o dau")]
    [InlineData("lam ho chieu, nop o dau", "lam ho chieu nop o dau")]
    public void What_is_written_out_or_cut_is_a_list_of_its_own(string message, string words)
    {
        using var turn = Workbench.Begin();
        var cut = Cutter.Cut(message);

        Assert.NotSame(assistant.Services.GetRequiredService<LikelyMarks>().Of(message), cut.Words);
        Assert.StartsWith(words, string.Join(' ', cut.Words.Select(word => word.Folded)), StringComparison.Ordinal);
    }

    private MessageCutter Cutter => assistant.Services.GetRequiredService<MessageCutter>();
}
