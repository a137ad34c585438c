using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// A message without what other readers understand of it: how it is handed in, how many, for whom, and which side is asked about.
/// "Làm trên mạng", "nộp tại quầy của phường" are words that names of procedures hold too; beside a name they tell nothing of it.
/// </summary>
internal sealed class PlainWish(IntentCatalog intents, SlotLexicon lexicon, LikelyMarks likely)
{
    private const int LeastWords = 2;

    /// <summary>What is left to be searched for; null: nothing was left out, or too little is left.</summary>
    public string? Of(string message)
    {
        string[] typed = message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var words = new List<Word>(typed.Length);
        var standsIn = new List<int>(typed.Length);
        for (var i = 0; i < typed.Length; i++)
        {
            words.AddRange(Word.Split(typed[i]));
            standsIn.AddRange(Enumerable.Repeat(i, words.Count - standsIn.Count));
        }

        var meant = likely.Of(words);
        var read = intents.Read(meant).Matches.Where(match => Intents.IsSide(match.Id) || match.Id == Intents.FeeWord)
            .Concat(lexicon.Channels.ReadAsMeant(meant).Matches)
            .Concat(lexicon.Audiences.ReadAsMeant(meant).Matches)
            .Concat(lexicon.Persons.ReadAsMeant(meant).Matches);
        var apart = read.SelectMany(match => Enumerable.Range(match.At, match.Length)).Select(at => standsIn[at]).ToHashSet();
        return apart.Count > 0 && typed.Length - apart.Count >= LeastWords ? string.Join(' ', typed.Where((_, at) => !apart.Contains(at))) : null;
    }
}
