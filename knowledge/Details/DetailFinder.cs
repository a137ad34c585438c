using System.Buffers;
using System.Runtime.CompilerServices;
using Assistant.Knowledge.Details.Limits;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Details;

/// <summary>A sentence of a record that may answer a question.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Likelihood">0..1.</param>
/// <param name="IsAbout">It shares with the question what was asked: more than the name of the matter and words that only serve to ask.</param>
/// <param name="IsOfCase">It holds for one case only, and the question names that case.</param>
public readonly record struct DetailHit(RecordSentence Sentence, double Likelihood, bool IsAbout, bool IsOfCase = false);

/// <summary>
/// Finds what a record says about the one particular thing that a question asks ("em 17 tuổi có phải có ba mẹ đi cùng không"): the words
/// of the question that do not name the matter, against each sentence of the record.
/// </summary>
public sealed partial class DetailFinder
{
    /// <summary>Of the sum of two neighbouring words; more comes from one rare slip.</summary>
    private const double MostOfPair = 6;

    /// <summary>From this weight a word that is no concept is rare.</summary>
    private const double RareFrom = 4;

    private const double PairShare = 0.5;

    /// <summary>What is left of the likelihood of a sentence that does not speak of what the question is narrowed to.</summary>
    private const double WithoutNarrow = 0.6;

    /// <summary>Of a question that only names the matter, sharing all of it says little.</summary>
    private const double LeastAsked = 8;

    private readonly DetailLexicon _lexicon;
    private readonly DetailModel _model;
    private readonly Lazy<WordCounts> _counts;

    // As long as the record itself is kept.
    private readonly ConditionalWeakTable<Procedure, RecordWords> _read = [];

    public DetailFinder(ProcedureCatalog procedures, DetailLexicon lexicon, DetailModel model)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        (_lexicon, _model) = (lexicon, model);
        _counts = new Lazy<WordCounts>(() => new WordCounts(procedures.All, lexicon));
    }

    /// <summary>All sentences of the record, likeliest first.</summary>
    /// <param name="procedure">The procedure that the question is about.</param>
    /// <param name="question">The words of the question.</param>
    /// <param name="mistaken">Another one of whose name nothing counts as asked; null: of none.</param>
    public IReadOnlyList<DetailHit> Find(Procedure procedure, IReadOnlyList<Word> question, Procedure? mistaken = null)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return Workbench.Once(this, new Question(RecordOf(procedure), question, mistaken is null ? null : RecordOf(mistaken)), static (finder, asked) => finder.Find(asked));
    }

    /// <summary>What is asked of a record: several planners ask the same in a turn.</summary>
    private sealed record Question(RecordWords Record, IReadOnlyList<Word> Words, RecordWords? Mistaken);

    private DetailHit[] Find(Question question)
    {
        var record = question.Record;
        var sentences = record.Sentences;
        var rented = ArrayPool<double>.Shared.Rent(sentences.Count * DetailSigns.Count);
        var asked = Read(record, question.Words, asksTime: false);
        Weigh(record, asked, rented);
        var narrow = NarrowOf(asked);
        var sides = _lexicon.SidesIn(question.Words);
        var hits = new DetailHit[sentences.Count];
        for (var at = 0; at < hits.Length; at++)
        {
            var likely = _model.Likely(rented.AsSpan(at * DetailSigns.Count, DetailSigns.Count));
            likely *= narrow is { } word && !sentences[at].Holds(word) && !record.Questions.Names(at, word) ? WithoutNarrow : 1;
            var isOfCase = sentences[at].Case?.IsSaidIn(question.Words);
            likely *= isOfCase == false ? OfAnotherCase : OpposedCases(sides, sentences[at].Sides);
            hits[at] = new DetailHit(sentences[at].Sentence, likely, IsAbout(at, asked, record, question.Mistaken), isOfCase == true);
        }

        ArrayPool<double>.Shared.Return(rented);
        // What stands first in the record goes before what is as likely.
        Array.Sort(hits, static (one, other) => other.Likelihood.CompareTo(one.Likelihood) is not 0 and var order ? order
            : (one.Sentence.Part, one.Sentence.At).CompareTo((other.Sentence.Part, other.Sentence.At)));
        return hits;
    }

    /// <summary>The sentence that tells how long something is good for, or by when one must do it; null: none of the record does.</summary>
    /// <param name="procedure">The procedure that the question is about.</param>
    /// <param name="question">The words of the question.</param>
    /// <param name="term">What is asked.</param>
    public DetailHit? FindTerm(Procedure procedure, IReadOnlyList<Word> question, ToldTerms term)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        var record = RecordOf(procedure);
        if (!record.Sentences.Exists(sentence => (sentence.Terms & term) != 0))
        {
            return null;
        }

        var rented = ArrayPool<double>.Shared.Rent(record.Sentences.Count * DetailSigns.Count);
        Weigh(record, Read(record, question, asksTime: true), rented);
        DetailHit? best = null;
        for (var at = 0; at < record.Sentences.Count; at++)
        {
            var own = rented.AsSpan(at * DetailSigns.Count, DetailSigns.Count);
            if (record.Sentences[at].Sentence.Part == RecordPart.Duration)
            {
                // That the duration seldom answers was learned of how long an office takes.
                (own[DetailSigns.FirstPart + (int)RecordPart.Duration], own[DetailSigns.FirstPart + (int)RecordPart.Notes]) = (0, 1);
            }

            var likelihood = (record.Sentences[at].Terms & term) == 0 || record.Sentences[at].Case?.IsSaidIn(question) == false ? 0 : _model.Likely(own);
            if (likelihood > (best?.Likelihood ?? 0))
            {
                best = new DetailHit(record.Sentences[at].Sentence, likelihood, IsAbout: true);
            }
        }

        ArrayPool<double>.Shared.Return(rented);
        return best;
    }

    /// <summary>It asks whether the matter of the record must be done at all ("có phải xin phép không"): behind "phải" nothing else is named ("có cần bản vẽ không").</summary>
    /// <param name="procedure">The procedure that the question is about.</param>
    /// <param name="question">The words of the question.</param>
    public bool AsksWhetherAtAll(Procedure procedure, IReadOnlyList<Word> question)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        var record = RecordOf(procedure);
        var needed = _lexicon.Needed(question);
        return needed.Exists(record.IsOwn) && needed.TrueForAll(word => word.IsPlain || record.IsOwn(word));
    }

    /// <summary>The signs of each sentence of a record, to learn from.</summary>
    internal IEnumerable<(RecordSentence Sentence, double[] Signs)> Weigh(Procedure procedure, IReadOnlyList<Word> question)
    {
        var record = RecordOf(procedure);
        var signs = new double[record.Sentences.Count * DetailSigns.Count];
        Weigh(record, Read(record, question, asksTime: false), signs);
        return record.Sentences.Select((sentence, at) => (sentence.Sentence, signs.AsSpan(at * DetailSigns.Count, DetailSigns.Count).ToArray()));
    }

    private RecordWords RecordOf(Procedure procedure) => _read.GetValue(procedure, made => new RecordWords(made, _lexicon, _counts.Value));

    private AskedDetail Read(RecordWords record, IReadOnlyList<Word> question, bool asksTime) =>
        new(_lexicon.Read(question), record, _counts.Value, asksTime || _lexicon.AsksTime(question), AgeLimits.Named(question), Numbers(question), _lexicon.AsksFine(question));

    // "Đang nợ thuế có được làm hộ chiếu không" shares "hộ chiếu" and "được" with every second sentence of the record.
    private static bool IsAbout(int at, AskedDetail asked, RecordWords record, RecordWords? mistaken)
    {
        var sentence = record.Sentences[at];
        foreach (ref readonly var word in asked.All.AsSpan())
        {
            if (!word.Word.IsPlain && word.Weight > SaysFrom && !word.IsOwn && mistaken?.IsOwn(word.Word) != true && (sentence.Holds(word.Word) || record.Questions.Names(at, word.Word)))
            {
                return true;
            }
        }

        return (asked.AsksTime && sentence.TellsTime) || (asked.Numbers & sentence.Numbers) != 0;
    }

    /// <summary>A word that weighs less stands in too many sentences to be what is asked.</summary>
    private const double SaysFrom = 2.5;

    // The job, the place or the paper that the question is narrowed to.
    private DetailWord? NarrowOf(AskedDetail asked)
    {
        foreach (ref readonly var word in asked.All.AsSpan())
        {
            if (_lexicon.IsNarrow(word.Word) && !word.IsOwn)
            {
                return word.Word;
            }
        }

        return null;
    }

    private static void Weigh(RecordWords record, AskedDetail asked, Span<double> signs)
    {
        for (var at = 0; at < record.Sentences.Count; at++)
        {
            Put(record.Sentences[at], asked, signs.Slice(at * DetailSigns.Count, DetailSigns.Count));
        }

        var all = signs[..(record.Sentences.Count * DetailSigns.Count)];
        record.Questions.Compare(asked, all);
        Lead(all, DetailSigns.Shared, DetailSigns.Lead);
        Lead(all, DetailSigns.Alike, DetailSigns.AlikeLead);
    }

    private static void Put(ReadSentence sentence, AskedDetail asked, Span<double> signs)
    {
        double got = 0, rarest = 0, pairs = 0;
        int concepts = 0, rare = 0, missing = 0;
        var wasHeld = false;
        for (var at = 0; at < asked.All.Length; at++)
        {
            ref readonly var word = ref asked.All[at];
            var isHeld = sentence.Holds(word.Word);
            if (word.IsFirst && isHeld)
            {
                got += word.Weight;
                rarest = Math.Max(rarest, word.Weight);
                concepts += word.Word.IsConcept && !word.IsOwn ? 1 : 0;
                rare += !word.Word.IsConcept && word.Weight > RareFrom ? 1 : 0;
            }
            else if (word.Word.IsConcept && word.IsFirst && !word.IsOwn)
            {
                missing++;
            }

            if (wasHeld && isHeld && !(word.Word.IsPlain && asked.All[at - 1].Word.IsPlain) && sentence.HoldsPair(asked.All[at - 1].Word, word.Word))
            {
                pairs += Math.Min(asked.All[at - 1].Weight + word.Weight, MostOfPair);
            }

            wasHeld = isHeld;
        }

        var (inside, outside) = asked.Ages.Count == 0 || sentence.Ages.Count == 0 ? (0, 0) : AreWithin(asked.Ages, sentence.Ages) ? (1, 0) : (0, 1);
        signs.Clear();
        ReadOnlySpan<double> first =
        [
            1,
            (got + (PairShare * pairs)) / Math.Pow(15 + sentence.Mass, 0.35) / 3,
            got / (LeastAsked + asked.Mass) * 3,
            got / (10 + sentence.Mass) * 2,
            concepts / 2.0,
            rare / 2.0,
            pairs / MostOfPair,
            rarest / MostOfPair,
            asked.AsksTime && sentence.TellsTime ? 1 : 0,
            !asked.AsksTime && sentence.TellsTime ? 1 : 0,
            Math.Log(1 + sentence.Words.Count) / 2,
        ];
        first.CopyTo(signs);
        signs[DetailSigns.FirstPart + (int)sentence.Sentence.Part] = 1;
        (signs[DetailSigns.AgeInside], signs[DetailSigns.AgeOutside], signs[DetailSigns.Unchecked]) = (inside, outside, sentence.IsUnchecked ? 1 : 0);
        (signs[DetailSigns.NumberThere], signs[DetailSigns.NumberMissing], signs[DetailSigns.ConceptsMissing]) =
            ((asked.Numbers & sentence.Numbers) != 0 ? 1 : 0, (asked.Numbers & ~sentence.Numbers) != 0 ? 1 : 0, missing / 2.0);
        (signs[DetailSigns.FineForFine], signs[DetailSigns.FineUnasked]) = (asked.AsksFine && sentence.TellsFine ? 1 : 0, !asked.AsksFine && sentence.TellsFine ? 1 : 0);
        foreach (var who in sentence.Who)
        {
            signs[DetailSigns.WhoUnasked] += asked.Names(who) ? 0 : 1;
        }

        if (sentence.Sentence.Part == RecordPart.Rules)
        {
            ReadOnlySpan<double> ofRule = [first[DetailSigns.Shared], got / (LeastAsked + asked.Mass) * 3, concepts / 2.0, missing / 2.0];
            ofRule.CopyTo(signs[DetailSigns.FirstOfRules..]);
        }
    }

    private static bool AreWithin(IReadOnlyList<int> ages, IReadOnlyList<AgeLimits> limits) => ages.Any(age => limits.Any(one => one.Holds(age)));

    // Of what the numbers are that a text holds: bits by kind.
    internal static int Numbers(IReadOnlyList<Word> words)
    {
        var kinds = 0;
        foreach (var quantity in Quantity.In(words) ?? [])
        {
            kinds |= quantity.Unit switch { CountedIn.Age => 1, <= CountedIn.Year => 2, _ => 4 };
        }

        return kinds;
    }

    // How far each stands before the best of the others.
    private static void Lead(Span<double> signs, int of, int lead)
    {
        double first = 0, second = 0;
        for (var at = of; at < signs.Length; at += DetailSigns.Count)
        {
            (first, second) = signs[at] > first ? (signs[at], first) : (first, Math.Max(second, signs[at]));
        }

        for (var from = 0; from < signs.Length; from += DetailSigns.Count)
        {
            var own = signs[from + of];
            signs[from + DetailSigns.AlikeSure] = signs[from + DetailSigns.Alike] * signs[from + DetailSigns.Alike];
            // What shares nothing at all stands no further behind than what is not compared.
            signs[from + lead] = of == DetailSigns.Alike && own == 0 ? 0 : own - (own >= first ? second : first);
        }
    }
}
