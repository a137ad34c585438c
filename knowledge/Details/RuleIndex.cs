using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Knowledge.Details;

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
        var (scores, words) = Compare(question);
        var best = Array.IndexOf(scores, scores.DefaultIfEmpty(0).Max());
        var known = _known.Value;
        if (best < 0 || scores[best] < AlikeFrom)
        {
            return null;
        }

        for (var at = 0; at < scores.Length; at++)
        {
            if (known.Questions[at].Procedure != known.Questions[best].Procedure && scores[at] > scores[best] - LeastLead)
            {
                return null;
            }
        }

        return words.Where(one => known.IsOf(one.Word, known.Questions[best].Rule)).Sum(one => one.Weight) >= CoveredFrom * words.Sum(one => one.Weight)
            ? known.Questions[best].Procedure.Id
            : null;
    }

    /// <summary>The few procedures with rules that are known to answer questions like it, the likest first; some of them may be of another matter.</summary>
    /// <param name="question">The words of the question.</param>
    public IReadOnlyList<string> Near(IReadOnlyList<Word> question)
    {
        var scores = Compare(question).Scores;
        return [.. Enumerable.Range(0, scores.Length).Where(at => scores[at] >= AlikeFrom).OrderByDescending(at => scores[at]).Select(at => _known.Value.Questions[at].Procedure.Id).Distinct().Take(MostNear)];
    }

    private const int MostNear = 3;

    // How alike each known question is, and what the words of this one weigh.
    private (double[] Scores, List<(DetailWord Word, double Weight)> Words) Compare(IReadOnlyList<Word> question)
    {
        var known = _known.Value;
        var words = _lexicon.Read(question).Where(word => word.IsConcept || !char.IsDigit(word.Key[0])).DistinctBy(word => (word.Key, word.IsConcept)).Select(word => (Word: word, Weight: known.Weight(word))).ToList();
        var mass = words.Sum(one => one.Weight);
        var scores = new double[known.Questions.Count];
        foreach (var (word, weight) in words)
        {
            foreach (var at in known.Holding(word))
            {
                scores[at] += weight;
            }
        }

        for (var at = 0; at < scores.Length; at++)
        {
            scores[at] /= Math.Sqrt((1 + mass) * (1 + known.Questions[at].Mass));
        }

        return (scores, words);
    }

    /// <summary>From this likeness (1: the same words) it is such a question.</summary>
    private const double AlikeFrom = 0.55;

    /// <summary>As alike as this to a question of another record, it may be either.</summary>
    private const double LeastLead = 0.08;

    /// <summary>From this share of its words, by weight, that the rule, its questions and the name of its procedure hold.</summary>
    private const double CoveredFrom = 0.66;

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
                foreach (var rule in procedure.Rules.Where(rule => rule.Asked.Count > 0))
                {
                    _ofRule.Add([.. rule.Asked.Append(rule.Text).Append(procedure.Title).Concat(procedure.Aliases).SelectMany(text => lexicon.Read(Word.Split(text))).Select(word => (word.Key, word.IsConcept))]);
                    foreach (var asked in rule.Asked)
                    {
                        var words = lexicon.Read(Word.Split(asked)).DistinctBy(word => (word.Key, word.IsConcept)).ToList();
                        words.ForEach(word => Put(word, read.Count));
                        read.Add(words);
                        Questions.Add((procedure, _ofRule.Count - 1, 0));
                    }
                }
            }

            for (var at = 0; at < read.Count; at++)
            {
                Questions[at] = Questions[at] with { Mass = read[at].Sum(Weight) };
            }
        }

        public List<(Procedure Procedure, int Rule, double Mass)> Questions { get; } = [];

        public double Weight(DetailWord word) =>
            Math.Log((Questions.Count + 1) / (Holding(word).Count + 0.5)) * (word.IsConcept ? ConceptShare : word.IsPlain ? PlainShare : 1);

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
