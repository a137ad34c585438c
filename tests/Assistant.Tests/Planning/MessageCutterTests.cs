using Assistant.Bot.Planning.Reading;
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

    private MessageCutter Cutter => assistant.Services.GetRequiredService<MessageCutter>();
}
