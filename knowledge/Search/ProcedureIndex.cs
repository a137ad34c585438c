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
        // "Em ở Hà Nội" names no procedure: filler alone explains nothing.
        return message.Tells == 0 ? [] : Order(_ranker.Candidates(message, except: -1), message, limit);
    }

    /// <summary>The candidates with their features, for training.</summary>
    internal IReadOnlyList<Candidate> Candidates(string question)
    {
        var message = _reader.Read(question);
        return message.Tells == 0 ? [] : _ranker.Candidates(message, except: -1);
    }

    /// <summary>What speaks for the likeliest procedures, one line each, for whoever works on the search.</summary>
    public IEnumerable<string> Reasons(string question, int limit)
    {
        var message = _reader.Read(question);
        return WithoutOffTopic(Scored(_ranker.Candidates(message, except: -1), _model)).Scored.Take(limit).Select(one =>
            $"{one.Score:0.00} {_ids[one.Candidate.Document]} {string.Join(' ', RankingFeatures.Names.Select((name, i) => $"{name}={one.Candidate.Features[i]:0.00}"))}");
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

        var (scored, offTopic) = WithoutOffTopic(Scored(_ranker.Candidates(message, except), model));
        if (scored.Length > 0)
        {
            TrustSigns.Fill(signs, scored[0].Candidate.Features, scored[0].Score, scored.Length > 1 ? scored[1].Score : 0, offTopic, ShareOfBest(scored), message);
        }

        return (Array.FindIndex(scored, one => one.Candidate.Document == target), signs);
    }

    // What is no procedure takes its share of the likelihood, but is no hit.
    private ((double Score, Candidate Candidate)[] Scored, double OffTopic) WithoutOffTopic((double Score, Candidate Candidate)[] scored)
    {
        var at = _offTopic < 0 ? -1 : Array.FindIndex(scored, one => one.Candidate.Document == _offTopic);
        if (at < 0)
        {
            return (scored, 0);
        }

        var best = scored[0].Score;
        var share = Math.Exp(scored[at].Score - best) / scored.Sum(one => Math.Exp(one.Score - best));
        return ([.. scored.Where((_, i) => i != at)], share);
    }

    private static double ShareOfBest((double Score, Candidate Candidate)[] scored) =>
        1 / scored.Sum(one => Math.Exp(one.Score - scored[0].Score));

    private List<ProcedureHit> Order(List<Candidate> candidates, AskedMessage message, int limit)
    {
        var (scored, offTopic) = WithoutOffTopic(Scored(candidates, _model));
        if (scored.Length == 0)
        {
            return [];
        }

        var total = scored.Sum(one => Math.Exp(one.Score - scored[0].Score));
        Span<double> signs = stackalloc double[RankingFeatures.TrustNames.Count];
        TrustSigns.Fill(signs, scored[0].Candidate.Features, scored[0].Score, scored.Length > 1 ? scored[1].Score : 0, offTopic, ShareOfBest(scored), message);
        var trust = _model.Trust(signs);
        var hits = new List<ProcedureHit>(Math.Min(limit, scored.Length));
        foreach (var (score, candidate) in scored.AsSpan(0, Math.Min(limit, scored.Length)))
        {
            var share = Math.Exp(score - scored[0].Score) / total;
            hits.Add(new ProcedureHit(_ids[candidate.Document], Math.Round(trust * share, 6), Math.Round(trust, 6)));
        }

        return hits;
    }

    private (double Score, Candidate Candidate)[] Scored(List<Candidate> candidates, RankingModel model)
    {
        var scored = new (double Score, Candidate Candidate)[candidates.Count];
        for (var i = 0; i < scored.Length; i++)
        {
            scored[i] = (model.Score(candidates[i].Features), candidates[i]);
        }

        // Ids decide ties, so that the order never depends on how the index was filled.
        Array.Sort(scored, (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : string.CompareOrdinal(_ids[a.Candidate.Document], _ids[b.Candidate.Document]));
        return scored;
    }
}
