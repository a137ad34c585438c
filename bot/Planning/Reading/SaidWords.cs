using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>The words of a message, told apart: names of places and agencies, and what is said beside them.</summary>
/// <param name="All">Every word.</param>
/// <param name="Places">Where places are named, in the order of the message.</param>
/// <param name="Agencies">Where ministries are named.</param>
/// <param name="Rest">The words without those names.</param>
/// <param name="Clauses">Where each word of <paramref name="Rest"/> stands.</param>
/// <param name="Cues">What <paramref name="Rest"/> asks and says of circumstances.</param>
internal sealed record SaidWords(ClausedWords All, IReadOnlyList<PlaceMention> Places, IReadOnlyList<CueMatch> Agencies, IReadOnlyList<Word> Rest, IReadOnlyList<Clause> Clauses, CueReading Cues);
