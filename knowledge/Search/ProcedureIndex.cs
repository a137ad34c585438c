using System.Buffers;
using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Search;

/// <summary>
/// A small index in memory with Vietnamese analysis. First every procedure gets a sum of weighted words and word pairs;
/// then the best are compared closely, name by name, and a learned model puts them in order and says how sure it is.
/// Built once, then safe for any number of readers.
/// </summary>
public sealed class ProcedureIndex : IProcedureSearch
{
    private readonly TermIndex _terms;
    private readonly CandidateRanker _ranker;
    private readonly MessageReader _reader;
    private readonly string[] _ids;
    private readonly RankingModel _model;
    private readonly int _offTopic;
    private readonly Comparison<Scored> _likelier;

    /// <param name="procedures">What can be found.</param>
    /// <param name="everyday">Shorthand and everyday words.</param>
    /// <param name="neutralPhrases">Phrases that never tell procedures apart: place names, wordings of what is asked.</param>
    /// <param name="model">The learned weights.</param>
    public ProcedureIndex(IEnumerable<SearchEntry> procedures, EverydayWords everyday, IEnumerable<string> neutralPhrases, RankingModel model)
        : this([.. procedures], new SearchText(everyday, neutralPhrases), model, IndexParts.Of)
    {
    }

    /// <param name="entries">What can be found.</param>
    /// <param name="text">How names and messages are read.</param>
    /// <param name="model">The learned weights.</param>
    /// <param name="parts">Makes the parts, or has them from an earlier start.</param>
    internal ProcedureIndex(SearchEntry[] entries, SearchText text, RankingModel model, Func<SearchEntry[], SearchText, IndexParts> parts)
    {
        _model = model;
        _ids = [.. entries.Select(entry => entry.Id)];
        _likelier = (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : string.CompareOrdinal(_ids[a.Document], _ids[b.Document]);
        _offTopic = Array.IndexOf(_ids, SearchEntry.OffTopicId);
        (_terms, var names, var operations) = parts(entries, text);
        _reader = new MessageReader(text, _terms);
        _ranker = new CandidateRanker(_terms, names, [.. entries.Select(entry => entry.IsCurated)], [.. entries.Select(entry => entry.IsAbolished)], operations);
    }

    /// <summary>Every word, folded, that names of procedures use.</summary>
    public IEnumerable<string> Words => _terms.Words;

    /// <summary>How many names of procedures hold a folded word.</summary>
    public int NamesHolding(string word) => _terms.NumberOf(word) is >= 0 and var term ? _ranker.NamesHolding(term) : 0;

    /// <summary>Whether names of procedures hold a folded word, or two words side by side.</summary>
    public bool Knows(string term)
    {
        var gap = term.IndexOf(' ', StringComparison.Ordinal);
        return gap < 0 ? _terms.NumberOf(term) >= 0 : _terms.NumberOf(_terms.NumberOf(term[..gap]), _terms.NumberOf(term[(gap + 1)..])) >= 0;
    }

    public IReadOnlyList<ProcedureHit> Search(string question, int limit)
    {
        var message = _reader.Read(question);
        if (message.Tells == 0)
        {
            // "Em ở Hà Nội" names no procedure: filler alone explains nothing.
            return [];
        }

        var room = ArrayPool<Candidate>.Shared.Rent(CandidateRanker.MostCandidates);
        try
        {
            return Order(room.AsSpan(0, _ranker.Candidates(message, except: -1, room)), message, limit);
        }
        finally
        {
            ArrayPool<Candidate>.Shared.Return(room);
        }
    }

    /// <summary>The candidates with their features, for training.</summary>
    internal IReadOnlyList<Candidate> Candidates(string question)
    {
        var message = _reader.Read(question);
        return message.Tells == 0 ? [] : Candidates(message, except: -1);
    }

    /// <summary>What speaks for the likeliest procedures, one line each, for whoever works on the search.</summary>
    public IEnumerable<string> Reasons(string question, int limit)
    {
        var candidates = Candidates(_reader.Read(question), except: -1);
        var all = new Scored[candidates.Length];
        Score(candidates, _model, all);
        return WithoutOffTopic(all, out _).ToArray().Take(limit).Select(one =>
            $"{one.Score:0.00} {_ids[one.Document]} {string.Join(' ', RankingFeatures.Names.Select((name, i) => $"{name}={candidates[one.At].Features[i]:0.00}"))}");
    }

    /// <summary>
    /// Where a procedure comes under a model (-1: not among the candidates), and the signs of the best one, for training;
    /// <paramref name="except"/> is taken away first (-1: none).
    /// </summary>
    internal (int Rank, double[] Signs) Explain(string question, int except, RankingModel model, int target)
    {
        var signs = new double[RankingFeatures.TrustNames.Count];
        signs[0] = 1;
        var message = _reader.Read(question);
        if (message.Tells == 0)
        {
            return (-1, signs);
        }

        var candidates = Candidates(message, except);
        var all = new Scored[candidates.Length];
        Score(candidates, model, all);
        var scored = WithoutOffTopic(all, out var offTopic);
        if (scored.Length > 0)
        {
            FillSigns(signs, candidates, scored, offTopic, message);
        }

        for (var rank = 0; rank < scored.Length; rank++)
        {
            if (scored[rank].Document == target)
            {
                return (rank, signs);
            }
        }

        return (-1, signs);
    }

    private Candidate[] Candidates(AskedMessage message, int except)
    {
        var room = new Candidate[CandidateRanker.MostCandidates];
        return room[.._ranker.Candidates(message, except, room)];
    }

    /// <summary>A candidate under a model.</summary>
    /// <param name="Score">What the model says.</param>
    /// <param name="At">Where it stands among the candidates.</param>
    /// <param name="Document">Which procedure it is.</param>
    private readonly record struct Scored(double Score, int At, int Document);

    // What is no procedure takes its share of the likelihood, but is no hit.
    private Span<Scored> WithoutOffTopic(Span<Scored> scored, out double share)
    {
        share = 0;
        for (var at = 0; _offTopic >= 0 && at < scored.Length; at++)
        {
            if (scored[at].Document == _offTopic)
            {
                share = Math.Exp(scored[at].Score - scored[0].Score) / Total(scored);
                scored[(at + 1)..].CopyTo(scored[at..]);
                return scored[..^1];
            }
        }

        return scored;
    }

    /// <summary>How often the likelihood of the best one goes into that of all.</summary>
    private static double Total(ReadOnlySpan<Scored> scored)
    {
        double total = 0;
        foreach (ref readonly var one in scored)
        {
            total += Math.Exp(one.Score - scored[0].Score);
        }

        return total;
    }

    private static void FillSigns(Span<double> signs, ReadOnlySpan<Candidate> candidates, ReadOnlySpan<Scored> scored, double offTopic, AskedMessage message) =>
        TrustSigns.Fill(signs, candidates[scored[0].At].Features, scored[0].Score, scored.Length > 1 ? scored[1].Score : 0, offTopic, 1 / Total(scored), message);

    private List<ProcedureHit> Order(ReadOnlySpan<Candidate> candidates, AskedMessage message, int limit)
    {
        Span<Scored> all = stackalloc Scored[candidates.Length];
        Score(candidates, _model, all);
        var scored = WithoutOffTopic(all, out var offTopic);
        if (scored.Length == 0)
        {
            return [];
        }

        Span<double> signs = stackalloc double[RankingFeatures.TrustNames.Count];
        FillSigns(signs, candidates, scored, offTopic, message);
        var (total, trust) = (Total(scored), _model.Trust(signs));
        var hits = new List<ProcedureHit>(Math.Min(limit, scored.Length));
        foreach (ref readonly var one in scored[..Math.Min(limit, scored.Length)])
        {
            var share = Math.Exp(one.Score - scored[0].Score) / total;
            ref readonly var features = ref candidates[one.At].Features;
            hits.Add(new ProcedureHit(_ids[one.Document], Math.Round(trust * share, 6), Math.Round(trust, 6)) { Titled = features[RankingFeatures.TitleWhole], Named = features[RankingFeatures.Whole] });
        }

        return hits;
    }

    private void Score(ReadOnlySpan<Candidate> candidates, RankingModel model, Span<Scored> scored)
    {
        for (var i = 0; i < scored.Length; i++)
        {
            scored[i] = new Scored(model.Score(candidates[i].Features), i, candidates[i].Document);
        }

        // Ids decide ties, so that the order never depends on how the index was filled.
        scored.Sort(_likelier);
    }
}
