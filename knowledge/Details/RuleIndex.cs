using System.Buffers;
using System.Runtime.InteropServices;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Details;

/// <summary>A rule that is known to answer a question.</summary>
/// <param name="ProcedureId">Whose record holds it.</param>
/// <param name="Key">Of the rule in that record.</param>
public readonly record struct KnownRule(string ProcedureId, string Key);

/// <summary>
/// The questions that the rules of all records are known to answer: "bán đất có cần vợ ký không" names no procedure, and is answered by a rule of one.
/// </summary>
public sealed class RuleIndex
{
    /// <summary>A concept stands for many words; a word that only serves to ask says little.</summary>
    private const double ConceptShare = 1.4;
    private const double PlainShare = 0.12;

    private readonly DetailLexicon _lexicon;
    private readonly Lazy<Known> _known;

    public RuleIndex(ProcedureCatalog procedures, DetailLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        _lexicon = lexicon;
        _known = new Lazy<Known>(() => new Known(procedures, lexicon));
    }

    /// <summary>The procedure one of whose rules is known to answer such a question; null: none, or words of the question are of no such rule.</summary>
    /// <param name="question">The words of the question.</param>
    public string? Find(IReadOnlyList<Word> question)
    {
        var (alike, words) = Compare(question);
        var best = (At: -1, Likeness: 0.0);
        foreach (var one in alike)
        {
            best = one.Likeness > best.Likeness ? one : best;
        }

        if (best.Likeness < AlikeFrom)
        {
            return null;
        }

        var known = _known.Value;
        var likeliest = known.Questions[best.At];
        foreach (var (at, likeness) in alike)
        {
            if (known.Questions[at].Procedure != likeliest.Procedure && likeness > best.Likeness - LeastLead)
            {
                return null;
            }
        }

        return words.Where(one => known.IsOf(one.Word, likeliest.Rule)).Sum(one => one.Weight) >= CoveredFrom * Mass(words) ? likeliest.Procedure.Id : null;
    }

    /// <summary>The few procedures with rules that are known to answer questions like it, the likest first; some of them may be of another matter.</summary>
    /// <param name="question">The words of the question.</param>
    public IReadOnlyList<string> Near(IReadOnlyList<Word> question) =>
        [.. Compare(question).Alike.Where(one => one.Likeness >= AlikeFrom).OrderByDescending(one => one.Likeness).Select(one => _known.Value.Questions[one.At].Procedure.Id).Distinct().Take(MostNear)];

    private const int MostNear = 3;

    /// <summary>The rules that are known to answer this very question, in other little words perhaps; empty: it is none of the known ones. Numbers must be the same.</summary>
    /// <param name="question">The words of the question.</param>
    /// <param name="asksWhether">It asks whether something is so; else the little words must be the same, too: "gia hạn tạm trú bao nhiêu" asks no "bao lâu".</param>
    public IReadOnlyList<KnownRule> Answering(IReadOnlyList<Word> question, bool asksWhether)
    {
        var known = _known.Value;
        var read = _lexicon.Read(question);
        var words = Weighed(read);
        var mass = Mass(words);
        List<int>? candidates = null;
        foreach (var word in words)
        {
            // A question that lacks so much of this one is another.
            if (word.Weight > (1 - SameFrom) * mass && (candidates is null || word.Holding.Count < candidates.Count))
            {
                candidates = word.Holding;
            }
        }

        if (candidates is null or [])
        {
            return [];
        }

        string? numbers = null;
        List<(double Likeness, KnownRule Rule)>? alike = null;
        foreach (var at in candidates)
        {
            var told = known.Questions[at];
            var shared = 0.0;
            foreach (var word in words)
            {
                shared += word.Holding.BinarySearch(at) >= 0 ? word.Weight : 0;
            }

            if (shared / (mass + told.Mass - shared) is >= SameFrom and var likeness && told.Numbers == (numbers ??= Numbers(read)) && Says(told.Spelled, question, asksWhether ? LikeWordsFrom : SameWordsFrom))
            {
                (alike ??= []).Add((likeness, new KnownRule(told.Procedure.Id, told.Key)));
            }
        }

        return alike is null ? [] : [.. alike.OrderByDescending(one => one.Likeness).TakeWhile(one => one.Likeness >= alike.Max(other => other.Likeness) - LeastSameLead).Select(one => one.Rule).Distinct()];
    }

    private static bool Says(string[] spelled, IReadOnlyList<Word> question, double from)
    {
        HashSet<string> said = [.. question.Select(word => word.Folded)];
        return 2.0 * spelled.Count(said.Contains) >= from * (spelled.Length + said.Count);
    }

    // "Em 15 tuổi" and "em 45 tuổi" ask for two rules.
    private static string Numbers(IReadOnlyList<DetailWord> words) => string.Join(' ', words.Where(IsNumber).Select(word => word.Key).Order(StringComparer.Ordinal));

    private static bool IsNumber(DetailWord word) => !word.IsConcept && char.IsDigit(word.Key[0]);

    /// <summary>A word of a question.</summary>
    /// <param name="Word">The word.</param>
    /// <param name="Weight">How much it tells.</param>
    /// <param name="Holding">The known questions with it, in their order.</param>
    private readonly record struct WeighedWord(DetailWord Word, double Weight, List<int> Holding);

    /// <summary>A question beside the known ones.</summary>
    /// <param name="Alike">Those that are alike or nearly so, in their order.</param>
    /// <param name="Words">What its words weigh.</param>
    private sealed record Compared(List<(int At, double Likeness)> Alike, List<WeighedWord> Words);

    private Compared Compare(IReadOnlyList<Word> question) => Workbench.Once(this, question, static (index, question) => index.CompareAll(question));

    private Compared CompareAll(IReadOnlyList<Word> question)
    {
        var questions = CollectionsMarshal.AsSpan(_known.Value.Questions);
        var words = Weighed(_lexicon.Read(question));
        var mass = Mass(words);
        var alike = new List<(int, double)>();
        // What each known question shares with this one, by weight.
        var room = ArrayPool<double>.Shared.Rent(questions.Length);
        var shared = room.AsSpan(0, questions.Length);
        shared.Clear();
        foreach (var word in words)
        {
            foreach (var at in CollectionsMarshal.AsSpan(word.Holding))
            {
                shared[at] += word.Weight;
            }
        }

        for (var at = 0; at < shared.Length; at++)
        {
            if (shared[at] > 0 && shared[at] / Math.Sqrt((1 + mass) * (1 + questions[at].Mass)) is >= AlikeFrom - LeastLead and var likeness)
            {
                alike.Add((at, likeness));
            }
        }

        ArrayPool<double>.Shared.Return(room);
        return new Compared(alike, words);
    }

    // Numbers aside, each word once.
    private List<WeighedWord> Weighed(List<DetailWord> read)
    {
        var known = _known.Value;
        var words = new List<WeighedWord>(read.Count);
        foreach (var word in read)
        {
            if (!IsNumber(word) && !Holds(words, word))
            {
                var holding = known.Holding(word);
                words.Add(new WeighedWord(word, known.Weight(word, holding.Count), holding));
            }
        }

        return words;
    }

    private static bool Holds(List<WeighedWord> words, DetailWord word)
    {
        foreach (ref readonly var one in CollectionsMarshal.AsSpan(words))
        {
            if (one.Word.IsConcept == word.IsConcept && one.Word.Key == word.Key)
            {
                return true;
            }
        }

        return false;
    }

    private static double Mass(List<WeighedWord> words)
    {
        var mass = 0.0;
        foreach (ref readonly var one in CollectionsMarshal.AsSpan(words))
        {
            mass += one.Weight;
        }

        return mass;
    }

    /// <summary>From this share of the words of both, by weight, it is the same question.</summary>
    private const double SameFrom = 0.86;

    /// <summary>From this share of all words of both, it is worded the same.</summary>
    private const double SameWordsFrom = 0.9;

    /// <summary>The same where both ask whether something is so: "có phải … không" and "… ko" are worded apart.</summary>
    private const double LikeWordsFrom = 0.65;

    /// <summary>As alike as this, it may be either.</summary>
    private const double LeastSameLead = 0.04;

    /// <summary>From this likeness (1: the same words) it is such a question.</summary>
    private const double AlikeFrom = 0.55;

    /// <summary>As alike as this to a question of another record, it may be either.</summary>
    private const double LeastLead = 0.08;

    /// <summary>From this share of its words, by weight, that the rule, its questions and the name of its procedure hold.</summary>
    private const double CoveredFrom = 0.66;

    private readonly record struct KnownQuestion(Procedure Procedure, int Rule, string Key, double Mass, string Numbers, string[] Spelled);

    private sealed class Known
    {
        private readonly Dictionary<(string Key, bool IsConcept), List<int>> _holding = [];
        private readonly List<HashSet<(string Key, bool IsConcept)>> _ofRule = [];
        private static readonly List<int> Nothing = [];

        public Known(ProcedureCatalog procedures, DetailLexicon lexicon)
        {
            var read = new List<List<DetailWord>>();
            foreach (var procedure in procedures.All)
            {
                foreach (var (rule, place) in procedure.Rules.Select((rule, place) => (rule, place)).Where(one => one.rule.Asked.Count > 0))
                {
                    _ofRule.Add([.. rule.Asked.Append(rule.Text).Append(procedure.Title).Concat(procedure.Aliases).SelectMany(text => lexicon.Read(Word.Split(text))).Select(word => (word.Key, word.IsConcept))]);
                    foreach (var asked in rule.Asked)
                    {
                        var words = lexicon.Read(Word.Split(asked)).DistinctBy(word => (word.Key, word.IsConcept)).ToList();
                        words.ForEach(word => Put(word, read.Count));
                        read.Add(words);
                        Questions.Add(new KnownQuestion(procedure, _ofRule.Count - 1, new RecordSentence(RecordPart.Rules, place, rule.Text).Key, 0, Numbers(words), [.. Word.Split(asked).Select(word => string.Intern(word.Folded)).Distinct()]));
                    }
                }
            }

            for (var at = 0; at < read.Count; at++)
            {
                Questions[at] = Questions[at] with { Mass = read[at].Where(word => !IsNumber(word)).Sum(word => Weight(word, Holding(word).Count)) };
            }
        }

        public List<KnownQuestion> Questions { get; } = [];

        public double Weight(DetailWord word, int holding) =>
            Math.Log((Questions.Count + 1) / (holding + 0.5)) * (word.IsConcept ? ConceptShare : word.IsPlain ? PlainShare : 1);

        public List<int> Holding(DetailWord word) => _holding.TryGetValue((word.Key, word.IsConcept), out var questions) ? questions : Nothing;

        public bool IsOf(DetailWord word, int rule) => _ofRule[rule].Contains((word.Key, word.IsConcept));

        private void Put(DetailWord word, int question)
        {
            if (!_holding.TryGetValue((word.Key, word.IsConcept), out var questions))
            {
                _holding[(word.Key, word.IsConcept)] = questions = [];
            }

            questions.Add(question);
        }
    }
}
