using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning;

/// <summary>Reads a message once more with slips put right that only names and wordings of figures show.</summary>
internal sealed class MendedSlots(FigureSpelling spelling, MessageCutter cutter, SlotAssembler assembler)
{
    /// <param name="request">The message as it came.</param>
    /// <param name="message">Its words.</param>
    /// <param name="hits">What it means.</param>
    /// <returns>Holds null when the message has no such slips.</returns>
    public Lazy<Slots?> Of(PlanningRequest request, ClausedWords message, IReadOnlyList<ProcedureHit> hits) =>
        new(() => Mend(request, message) is { } mended ? assembler.Assemble(request, mended, hits) : null, LazyThreadSafetyMode.None);

    // A run of letters that was two names has become more words: then no sentence counts more than another.
    private ClausedWords? Mend(PlanningRequest request, ClausedWords message) =>
        spelling.Mend(message.Words, cutter.Cut(request.Question).Words) is not { } words ? null
            : new ClausedWords(words, words.Count == message.Words.Count ? message.Clauses : [.. Enumerable.Repeat(new Clause(0, Asks: true), words.Count)]);
}
