using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// What a turn names beside who somebody is, how old, how many and how much. "Cháu 18 tuổi", "nhà 4 người", "bán 3 tỷ" name no matter:
/// they go on with what was talked about, whatever procedure is known for such people.
/// </summary>
internal sealed class ToldBeside(ClauseReader clauses, TurnLexicon turns, SlotLexicon lexicon, QuantityReader quantities, EverydayWords everyday, WhomReader whom)
{
    /// <summary>The words that may name a matter.</summary>
    public IReadOnlyList<Word> Named(Slots slots) => NamedFrom(slots, 0);

    /// <summary>Those of them that stand from a word of <see cref="Slots.Rest"/> on.</summary>
    public IReadOnlyList<Word> NamedFrom(Slots slots, int from)
    {
        var told = Told(slots.Rest);
        var named = new List<Word>();
        for (var at = from; at < slots.Rest.Count; at++)
        {
            if (!slots.Explained[at] && !told.Contains(at))
            {
                named.Add(slots.Rest[at]);
            }
        }

        return named;
    }

    /// <summary>Whether words name anything; only who somebody is, how many and how much is not.</summary>
    public bool Names(IReadOnlyList<Word> words)
    {
        var (told, idle) = (ReadTold(words), everyday.Filler.Read(words));
        return Enumerable.Range(0, words.Count).Any(at => !told.Contains(at) && !idle.Covers(at));
    }

    /// <summary>Whether words name persons and nothing else: who is meant after all, not what ("không phải bố đẻ đâu, bố vợ").</summary>
    public bool NamesPersonsOnly(IReadOnlyList<Word> words) => whom.KinIn(words).Matches.Count > 0 && !Names([.. words.Where((word, at) => turns.Closing.At(words, at) is null)]);

    /// <summary>Says something of persons or a number: a case is told, not small talk.</summary>
    public bool TellsCase(Slots slots) => slots.Rest.Any(word => word.Folded.Any(char.IsAsciiDigit)) || turns.People.IsMeantIn(slots.Rest);

    /// <summary>The words without counts and amounts.</summary>
    public IReadOnlyList<Word> WithoutCounts(IReadOnlyList<Word> words)
    {
        var counted = Counts(words);
        return counted.Count == 0 ? words : [.. words.Where((_, at) => !counted.Contains(at))];
    }

    // Asked several times of the same words; whoever asks only looks.
    private HashSet<int> Told(IReadOnlyList<Word> words) => Workbench.Once(this, words, static (beside, words) => beside.ReadTold(words));

    private HashSet<int> ReadTold(IReadOnlyList<Word> words)
    {
        var told = Counts(words);
        // "Bớt 1 người": beside a number, what changes it.
        CueReading[] changes = told.Count > 0 ? [turns.More.Read(words), turns.Less.Read(words), turns.Total.Read(words)] : [];
        CueReading[] readings = [.. changes, clauses.AsidesIn(words), turns.People.Read(words), whom.KinIn(words), turns.Couples.Read(words), turns.Who.Read(words), lexicon.Persons.Read(words), lexicon.Groups.Read(words), lexicon.Audiences.Read(words)];
        for (var at = 0; at < words.Count; at++)
        {
            if (IsNumber(words[at]) || IsCovered(readings, at))
            {
                told.Add(at);
            }
        }

        return told;
    }

    private static bool IsNumber(Word word) => !word.Folded.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static bool IsCovered(CueReading[] readings, int at)
    {
        foreach (var reading in readings)
        {
            if (reading.Covers(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where words count something or are an amount.</summary>
    public HashSet<int> Counts(IReadOnlyList<Word> words)
    {
        var counted = new HashSet<int>(quantities.CountedAt(words));
        var about = turns.About.Read(words).Matches;
        foreach (var amount in turns.Amounts.Read(words).Matches.Where(match => match.At > 0 && IsNumber(words[match.At - 1])))
        {
            counted.UnionWith(Enumerable.Range(amount.At - 1, amount.Length + 1));
            counted.UnionWith(about.Where(match => match.At + match.Length == amount.At - 1).SelectMany(match => Enumerable.Range(match.At, match.Length)));
        }

        return counted;
    }
}
