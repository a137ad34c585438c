using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// "Trước đây tôi có hộ chiếu rồi, giờ làm lại bao nhiêu": a word of the past in a part that tells, with the question in another one,
/// asks for no amount of the past. Parts end at commas and where the message comes to the present (now in language/slots.yaml).
/// </summary>
internal sealed class PastTold(SlotLexicon lexicon, EverydayWords everyday)
{
    /// <summary>So many words beside it are a tale, whatever they are.</summary>
    private const int LeastTold = 3;

    private static readonly string[] Amount = [Intents.Fee, Intents.Free, Intents.Share];

    /// <param name="cues">What the words ask.</param>
    /// <param name="words">The message without names of places.</param>
    /// <param name="clauses">Where each word stands.</param>
    public CueReading Without(CueReading cues, IReadOnlyList<Word> words, IReadOnlyList<Clause> clauses)
    {
        if (!cues.Has(Intents.Before))
        {
            return cues;
        }

        var (parts, present) = Parts(words, clauses);
        var asked = cues.Matches.Where(match => Amount.Contains(match.Id)).Select(match => parts[match.At]).ToHashSet();
        return asked.Count == 0
            ? cues
            : cues with { Matches = [.. cues.Matches.Where(match => match.Id != Intents.Before || asked.Contains(parts[match.At]) || !(asked.Any(present.Contains) || Tells(match, parts, words)))] };
    }

    private bool Tells(CueMatch past, int[] parts, IReadOnlyList<Word> words)
    {
        var idle = everyday.Filler.Read(words);
        var beside = Enumerable.Range(0, words.Count).Where(at => parts[at] == parts[past.At] && !past.Covers(at)).ToList();
        return beside.Count >= LeastTold || beside.Exists(at => !idle.Covers(at));
    }

    private (int[] Parts, HashSet<int> Present) Parts(IReadOnlyList<Word> words, IReadOnlyList<Clause> clauses)
    {
        var turns = lexicon.Now.Read(words).Matches.Where(match => match.Id == SlotLexicon.Meant).Select(match => match.At).ToHashSet();
        var parts = new int[words.Count];
        var present = new HashSet<int>();
        for (int at = 0, part = 0; at < words.Count; at++)
        {
            part += at > 0 && (clauses[at].Number != clauses[at - 1].Number || turns.Contains(at)) ? 1 : 0;
            parts[at] = part;
            if (turns.Contains(at))
            {
                present.Add(part);
            }
        }

        return (parts, present);
    }
}
