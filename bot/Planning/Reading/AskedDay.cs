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
        var said = $" {Joined(Word.Split(phrase))} ";
        var parts = Parts(question);
        var holder = parts.FindIndex(part => $" {Joined(part.Words)} ".Contains(said, StringComparison.Ordinal));
        if (holder < 0)
        {
            return false;
        }

        var folded = $" {Joined(parts[holder].Words)} ";
        var before = Filler().Replace(folded[..folded.IndexOf(said, StringComparison.Ordinal)], "");
        var words = Word.Split(before);
        return lexicon.Events.Read(words).Matches.Any(match => match.At + match.Length == words.Count)
            || (!Asks(parts[holder].Words)
                && ((lexicon.Events.IsIn(parts[holder].Words) && parts.Where((_, at) => at != holder).Any(part => Asks(part.Words)))
                    // "Tháng trước em nộp rồi, nay …": what comes to the present asks about today, whatever happened.
                    || parts.Skip(holder + 1).Any(part => part.IsNow && Asks(part.Words))));
    }

    // Between commas, and cut where the message comes to the present.
    private List<(List<Word> Words, bool IsNow)> Parts(string question)
    {
        var parts = new List<(List<Word> Words, bool IsNow)>();
        foreach (var clause in Sentences.Of(question).SelectMany(sentence => Sentences.Clauses(sentence.Text)))
        {
            var words = Word.Split(clause);
            var turns = lexicon.Now.Read(words).Matches.Where(match => match.Id == SlotLexicon.Meant).Select(match => match.At).ToHashSet();
            for (var at = 0; at < words.Count; at++)
            {
                if (at == 0 || turns.Contains(at))
                {
                    parts.Add(([], turns.Contains(at)));
                }

                parts[^1].Words.Add(words[at]);
            }
        }

        return parts;
    }

    private static string Joined(IReadOnlyList<Word> words) => string.Join(' ', words.Select(word => word.Folded));

    private bool Asks(IReadOnlyList<Word> part) => intents.Read(part).Matches.Any(match => Intents.IsSide(match.Id) || match.Id == Intents.Share);

    /// <summary>Between what happened and its day.</summary>
    [GeneratedRegex(@"(?: (?:ngay|hoi|hom|vao|luc|tu|nam|thang|dau|cuoi|mung|khoang|tan))+$")]
    private static partial Regex Filler();
}
