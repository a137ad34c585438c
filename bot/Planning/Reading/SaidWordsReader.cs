using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Tells the words of a message apart: names first, because they hold words that mean something else ("Tiền Giang", "Bộ Giao thông").</summary>
internal sealed class SaidWordsReader(PlaceReader places, AgencyReader agencies, IntentCatalog intents, PastTold past)
{
    /// <param name="message">A whole message.</param>
    /// <param name="asOf">The day on which names of places are meant.</param>
    public SaidWords Read(ClausedWords message, DateOnly asOf)
    {
        var (named, ministries) = Names(message.Words, asOf, intents.Read(message.Words).Has(Intents.PlaceHistory));
        var (rest, clauses) = MessageParts.Without(message.Words, message.Clauses, named, ministries);
        return new SaidWords(message, named, ministries, rest, clauses, past.Without(intents.Read(rest, clauses), rest, clauses));
    }

    /// <param name="undenied">What is left of a message without what it denies.</param>
    /// <param name="asOf">The day on which names of places are meant.</param>
    public SaidWords ReadUndenied(ClausedWords undenied, DateOnly asOf)
    {
        var (named, ministries) = Names(undenied.Words, asOf, ofHistory: false);
        var (rest, clauses) = MessageParts.Without(undenied.Words, undenied.Clauses, named, ministries);
        return new SaidWords(undenied, named, ministries, rest, clauses, intents.Read(rest, clauses));
    }

    private (IReadOnlyList<PlaceMention> Places, IReadOnlyList<CueMatch> Agencies) Names(IReadOnlyList<Word> words, DateOnly asOf, bool ofHistory) =>
        (places.Read(words, asOf, ofHistory), agencies.Read(words));
}
