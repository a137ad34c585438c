using System.Collections.Concurrent;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Details;

/// <summary>A sentence of a record that may answer a question.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Likelihood">0..1.</param>
public readonly record struct DetailHit(RecordSentence Sentence, double Likelihood);

/// <summary>
/// Finds what a record says about the one particular thing that a question asks ("em 17 tuổi có phải có ba mẹ đi cùng không"): the words
/// of the question that do not name the matter, against each sentence of the record.
/// </summary>
public sealed class DetailFinder
{
    /// <summary>Of the sum of two neighbouring words; more comes from one rare slip.</summary>
    private const double MostOfPair = 6;

    /// <summary>From this weight a word that is no concept is rare.</summary>
    private const double RareFrom = 4;

    private const double PairShare = 0.5;

    /// <summary>Of a question that only names the matter, sharing all of it says little.</summary>
    private const double LeastAsked = 8;

    private readonly DetailLexicon _lexicon;
    private readonly DetailModel _model;
    private readonly Lazy<WordCounts> _counts;
    private readonly ConcurrentDictionary<string, RecordWords> _curated = new(StringComparer.Ordinal);

    public DetailFinder(ProcedureCatalog procedures, DetailLexicon lexicon, DetailModel model)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        (_lexicon, _model) = (lexicon, model);
        _counts = new Lazy<WordCounts>(() => new WordCounts(procedures.All, lexicon));
    }

    /// <summary>All sentences of the record, likeliest first.</summary>
    /// <param name="procedure">The procedure that the question is about.</param>
    /// <param name="question">The words of the question.</param>
    public IReadOnlyList<DetailHit> Find(Procedure procedure, IReadOnlyList<Word> question)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        var (record, signs) = Weigh(procedure, question);
        return [.. record.Sentences.Select((sentence, at) => new DetailHit(sentence.Sentence, _model.Likely(signs[at]))).OrderByDescending(hit => hit.Likelihood)];
    }

    /// <summary>The signs of each sentence of the record.</summary>
    internal (RecordWords Record, double[][] Signs) Weigh(Procedure procedure, IReadOnlyList<Word> question)
    {
        var record = procedure.Origin == ProcedureOrigin.Curated
            ? _curated.GetOrAdd(procedure.Id, static (_, made) => new RecordWords(made.procedure, made._lexicon), (procedure, _lexicon))
            : new RecordWords(procedure, _lexicon);
        var asked = new AskedDetail(_lexicon.Read(question), record, _counts.Value, _lexicon.AsksTime(question), [.. AgeLimits.Named(question)]);
        var signs = record.Sentences.Select(sentence => SignsOf(sentence, asked, record)).ToArray();
        Lead(signs);
        return (record, signs);
    }

    private double[] SignsOf(ReadSentence sentence, AskedDetail asked, RecordWords record)
    {
        double got = 0, rarest = 0;
        int concepts = 0, rare = 0;
        foreach (var (word, weight) in asked.Words)
        {
            if (!Holds(sentence.Words, word))
            {
                continue;
            }

            got += weight;
            rarest = Math.Max(rarest, weight);
            concepts += word.IsConcept && !record.IsOwn(word) ? 1 : 0;
            rare += !word.IsConcept && weight > RareFrom ? 1 : 0;
        }

        var pairs = asked.Pairs.Where(pair => HoldsPair(sentence.Words, pair.First, pair.Second)).Sum(pair => Math.Min(pair.Weight, MostOfPair));
        var mass = sentence.Words.DistinctBy(word => word.Key).Sum(word => _counts.Value.Weight(word, record));
        var inside = asked.Ages.Any(age => sentence.Ages.Any(limits => limits.Holds(age)));
        double[] signs =
        [
            1,
            (got + (PairShare * pairs)) / Math.Pow(15 + mass, 0.35) / 3,
            got / (LeastAsked + asked.Mass) * 3,
            got / (10 + mass) * 2,
            concepts / 2.0,
            rare / 2.0,
            pairs / MostOfPair,
            rarest / MostOfPair,
            asked.AsksTime && sentence.TellsTime ? 1 : 0,
            !asked.AsksTime && sentence.TellsTime ? 1 : 0,
            Math.Log(1 + sentence.Words.Count) / 2,
            0, 0, 0, 0, 0, 0, 0, 0,
            inside ? 1 : 0,
            !inside && asked.Ages.Count > 0 && sentence.Ages.Count > 0 ? 1 : 0,
            sentence.IsUnchecked ? 1 : 0,
            0,
        ];
        signs[DetailSigns.FirstPart + (int)sentence.Sentence.Part] = 1;
        return signs;
    }

    // How far each stands before the best of the others.
    private static void Lead(double[][] signs)
    {
        double first = 0, second = 0;
        foreach (var own in signs)
        {
            var shared = own[DetailSigns.Shared];
            (first, second) = shared > first ? (shared, first) : (first, Math.Max(second, shared));
        }

        foreach (var own in signs)
        {
            var shared = own[DetailSigns.Shared];
            own[DetailSigns.Lead] = shared - (shared >= first ? second : first);
        }
    }

    private static bool Holds(IReadOnlyList<DetailWord> words, DetailWord asked)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (asked.Means(words[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsPair(IReadOnlyList<DetailWord> words, DetailWord first, DetailWord second)
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (first.Means(words[at - 1]) && second.Means(words[at]))
            {
                return true;
            }
        }

        return false;
    }
}
