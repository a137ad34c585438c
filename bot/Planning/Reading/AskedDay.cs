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
        var head = folded[..folded.IndexOf(said, StringComparison.Ordinal)];
        var before = Filler().Replace(head, "");
        var words = Word.Split(before);
        return lexicon.Events.Read(words).Matches.Any(match => match.At + match.Length == words.Count)
            || IsSince(Word.Split(head), words)
            || OnlyTells([.. parts.SelectMany(part => part.Words)])
            || (!Asks(parts[holder].Words)
                && ((lexicon.Events.IsIn(parts[holder].Words) && parts.Where((_, at) => at != holder).Any(part => Asks(part.Words)))
                    // "Tháng trước em nộp rồi, nay …": what comes to the present asks about today, whatever happened.
                    || parts.Skip(holder + 1).Any(part => part.IsNow && Asks(part.Words))));
    }

    // "Đất ở từ năm 1990 làm sổ hết bao nhiêu": since when something is so. "Lệ phí từ năm 2024" asks of that year.
    private bool IsSince(IReadOnlyList<Word> head, IReadOnlyList<Word> before) =>
        before.Count > 0 && lexicon.Since.Read(head).Matches.Any(match => match.At >= before.Count)
        && (lexicon.Lasting.Read(before).Matches.Any(match => match.At + match.Length == before.Count) || !intents.Read(before).Matches.Any(match => match.Id is Intents.Fee or Intents.FeeWord or Intents.Free));

    // "Em có bằng năm 2010" asks nothing, and of no day; "còn năm 2024" tells nothing that has happened.
    private bool OnlyTells(IReadOnlyList<Word> words) =>
        (lexicon.Events.IsIn(words) || lexicon.Lasting.IsIn(words)) && intents.Read(words).Matches.Count == 0
        && !(words is [.., var last] && (QuestionParticle.Is(last) || last.Folded == "sao"));

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
