using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// The day that a message asks about. "Con sinh ngày 12/3/2024, giờ khai sinh hết bao nhiêu" asks about today: a day in the past
/// on which something happened is part of what is told. Words of what happens stand in language/slots.yaml (events).
/// </summary>
internal sealed partial class AskedDay(IntentCatalog intents, SlotLexicon lexicon)
{
    public DateMention Read(string question, DateOnly today)
    {
        var mention = DateReader.Read(question, today);
        return mention is { Day: { } day, Phrase: { } phrase } && day < today && IsTold(question, phrase) ? DateMention.None : mention;
    }

    private bool IsTold(string question, string phrase)
    {
        var said = $" {TextFolder.Fold(phrase)} ";
        var clauses = Sentences.Of(question).SelectMany(sentence => Sentences.Clauses(sentence.Text)).ToList();
        var holder = clauses.FindIndex(clause => $" {TextFolder.Fold(clause)} ".Contains(said, StringComparison.Ordinal));
        if (holder < 0)
        {
            return false;
        }

        var folded = $" {TextFolder.Fold(clauses[holder])} ";
        var before = Filler().Replace(folded[..folded.IndexOf(said, StringComparison.Ordinal)], "");
        var words = Word.Split(before);
        return lexicon.Events.Read(words).Matches.Any(match => match.At + match.Length == words.Count)
            || (!Asks(clauses[holder]) && lexicon.Events.Read(Word.Split(clauses[holder])).Matches.Count > 0 && clauses.Where((_, at) => at != holder).Any(Asks));
    }

    private bool Asks(string clause) => intents.Read(Word.Split(clause)).Matches.Any(match => Intents.IsSide(match.Id));

    /// <summary>Between what happened and its day.</summary>
    [GeneratedRegex(@"(?: (?:ngay|hoi|hom|vao|luc|tu|nam|thang|dau|cuoi|mung|khoang|tan))+$")]
    private static partial Regex Filler();
}
