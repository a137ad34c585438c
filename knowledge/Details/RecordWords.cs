using System.Runtime.InteropServices;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Details;

/// <summary>The sentences of one record, read once, and the words that all of them share with its name.</summary>
internal sealed class RecordWords
{
    /// <summary>A word of so many of its names is what the record is about, not what is asked of it.</summary>
    private const double OwnShare = 0.25;

    private readonly HashSet<string> _own;

    public RecordWords(Procedure procedure, DetailLexicon lexicon, WordCounts counts)
    {
        var title = lexicon.Read(Word.Split(procedure.Title)).Select(word => word.Key);
        var often = procedure.Aliases.Append(procedure.Title)
            .SelectMany(name => lexicon.Read(Word.Split(name)).Select(word => word.Key).Distinct())
            .CountBy(key => key)
            .Where(counted => counted.Value >= Math.Max(2, (procedure.Aliases.Count + 1) * OwnShare))
            .Select(counted => counted.Key);
        _own = title.Concat(often).ToHashSet(StringComparer.Ordinal);
        Sentences = [.. RecordSentence.Of(procedure).Select(sentence => new ReadSentence(sentence, lexicon) { Case = sentence.CaseIn(procedure) })];
        foreach (var sentence in Sentences)
        {
            sentence.Mass = sentence.Words.DistinctBy(word => word.Key).Sum(word => counts.Weight(word, this));
        }

        Questions = new KnownQuestions(procedure, this, lexicon, counts);
    }

    public List<ReadSentence> Sentences { get; }

    /// <summary>The questions that sentences are known to answer.</summary>
    public KnownQuestions Questions { get; }

    /// <summary>It names the matter of the record.</summary>
    public bool IsOwn(DetailWord word) => _own.Contains(word.Key);
}

/// <summary>A sentence of a record with its words.</summary>
internal sealed class ReadSentence
{
    public ReadSentence(RecordSentence sentence, DetailLexicon lexicon)
    {
        var words = Word.Split(sentence.Text);
        (Sentence, Words, TellsTime, IsUnchecked, Ages) = (sentence, lexicon.Read(words), lexicon.TellsTime(words), lexicon.IsUnchecked(words), AgeLimits.In(sentence.Text));
        Numbers = DetailFinder.Numbers(words);
        Who = [.. Words.Where(lexicon.IsWho).DistinctBy(word => word.Key)];
        TellsFine = lexicon.TellsFine(words);
        Sides = lexicon.SidesIn(words);
        Terms = lexicon.TermsOf(sentence.Part, words);
        Words.TrimExcess();
        foreach (var word in Words)
        {
            _keys |= BitOf(word);
        }
    }

    // A bit for each word: most words that are looked for are in none of the sentences.
    private readonly ulong _keys;

    public RecordSentence Sentence { get; }

    /// <summary>The case that it alone holds for; null: for every case.</summary>
    public RuleCase? Case { get; init; }

    public List<DetailWord> Words { get; }

    /// <summary>What its different words weigh together, in its record.</summary>
    public double Mass { get; set; }

    /// <summary>It holds a number of days, months, years.</summary>
    public bool TellsTime { get; }

    /// <summary>Of whom it speaks: children, foreigners.</summary>
    public IReadOnlyList<DetailWord> Who { get; }

    /// <summary>Which sides of opposed cases it names, a bit for each.</summary>
    public int Sides { get; }

    /// <summary>It says that somebody is fined.</summary>
    public bool TellsFine { get; }

    /// <summary>Of which kinds its numbers are, a bit for each.</summary>
    public int Numbers { get; }

    /// <summary>Of which times it tells, beside how long an office takes.</summary>
    public ToldTerms Terms { get; }

    /// <summary>It says what its editors could not check.</summary>
    public bool IsUnchecked { get; }

    public IReadOnlyList<AgeLimits> Ages { get; }

    public bool Holds(in DetailWord asked)
    {
        if ((_keys & BitOf(asked)) == 0)
        {
            return false;
        }

        foreach (ref readonly var word in CollectionsMarshal.AsSpan(Words))
        {
            if (asked.Means(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>It holds the two words beside each other.</summary>
    public bool HoldsPair(in DetailWord first, in DetailWord second)
    {
        var words = CollectionsMarshal.AsSpan(Words);
        for (var at = 1; at < words.Length; at++)
        {
            if (first.Means(words[at - 1]) && second.Means(words[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong BitOf(in DetailWord word) => 1UL << (word.Key.GetHashCode(StringComparison.Ordinal) & 63);
}
