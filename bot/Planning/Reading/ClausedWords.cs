using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>The words of a message.</summary>
/// <param name="Words">In their order, with everyday words written out.</param>
/// <param name="Clauses">Where each of them stands.</param>
internal sealed record ClausedWords(IReadOnlyList<Word> Words, IReadOnlyList<Clause> Clauses);
