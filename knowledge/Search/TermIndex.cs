using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Which procedures hold which words and word pairs, with the weight that each gives (BM25 over title, names, field and
/// agency, worked out when built). Adds up a message's terms over all procedures and hands out the best.
/// </summary>
internal sealed class TermIndex
{
    private readonly Dictionary<string, int> _terms;
    private readonly double[] _rarity;
    private readonly int[] _starts;
    private readonly int[] _documents;
    private readonly float[] _weights;

    private TermIndex(Dictionary<string, int> terms, double[] rarity, int[] starts, int[] documents, float[] weights, int documentCount)
    {
        (_terms, _rarity, _starts, _documents, _weights, DocumentCount) = (terms, rarity, starts, documents, weights, documentCount);
    }

    public int DocumentCount { get; }

    public int TermCount => _terms.Count;

    public IEnumerable<string> Terms => _terms.Keys;

    /// <summary>The number of a term; -1 when no procedure uses it.</summary>
    public int NumberOf(string term) => _terms.GetValueOrDefault(term, -1);

    public int NumberOf(ReadOnlySpan<char> term) =>
        _terms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(term, out var number) ? number : -1;

    /// <summary>How telling the term is, 0..1: 1 for a term of one procedure only.</summary>
    public double RarityOf(int term) => _rarity[term];

    /// <summary>Adds what the term gives to each procedure that holds it, times <paramref name="share"/>.</summary>
    public void AddTo(Span<float> scores, int term, float share)
    {
        var from = _starts[term];
        var documents = _documents.AsSpan(from, _starts[term + 1] - from);
        var weights = _weights.AsSpan(from, documents.Length);
        for (var i = 0; i < documents.Length; i++)
        {
            scores[documents[i]] += share * weights[i];
        }
    }

    /// <summary>How often a procedure holds a term, all together.</summary>
    public int PostingCount => _documents.Length;

    /// <summary>The number of the posting that says that the procedure holds the term anywhere; negative when it does not.</summary>
    public int Find(int document, int term)
    {
        var documents = _documents.AsSpan(_starts[term], _starts[term + 1] - _starts[term]);
        var from = 0;
        for (var left = documents.Length; left > 1;)
        {
            // Halved without a branch, which nobody could foresee.
            var half = left / 2;
            from += documents[from + half] <= document ? half : 0;
            left -= half;
        }

        return from < documents.Length && documents[from] == document ? _starts[term] + from : -1;
    }

    /// <summary>Collects the terms of the procedures, in their order, and works out the weights at the end.</summary>
    internal sealed class Builder
    {
        /// <summary>How soon repeating a term stops to count, and how much long texts are held back.</summary>
        private const double Saturation = 1.2;
        private const double LengthShare = 0.4;

        private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
        private readonly List<List<(int Document, float Count)>> _postings = [];
        private readonly List<double> _lengths = [];

        /// <summary>Adds the next procedure with the counts of its terms.</summary>
        public void Add(Dictionary<string, float> counts)
        {
            var document = _lengths.Count;
            double length = 0;
            foreach (var (term, count) in counts)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, term, out var known);
                if (!known)
                {
                    number = _postings.Count;
                    _postings.Add([]);
                }

                _postings[number].Add((document, count));
                length += count;
            }

            _lengths.Add(length);
        }

        public TermIndex Build()
        {
            var average = Math.Max(1, _lengths.DefaultIfEmpty(1).Average());
            var starts = new int[_postings.Count + 1];
            for (var term = 0; term < _postings.Count; term++)
            {
                starts[term + 1] = starts[term] + _postings[term].Count;
            }

            var documents = new int[starts[^1]];
            var weights = new float[starts[^1]];
            var rarity = new double[_postings.Count];
            var rarest = Rarity(1);
            for (var term = 0; term < _postings.Count; term++)
            {
                rarity[term] = Math.Clamp(Rarity(_postings[term].Count) / rarest, 0.03, 1);
                for (var i = 0; i < _postings[term].Count; i++)
                {
                    var (document, count) = _postings[term][i];
                    var held = 1 - LengthShare + (LengthShare * _lengths[document] / average);
                    documents[starts[term] + i] = document;
                    weights[starts[term] + i] = (float)(rarity[term] * count * (Saturation + 1) / (count + (Saturation * held)));
                }
            }

            return new TermIndex(_terms, rarity, starts, documents, weights, _lengths.Count);
        }

        private double Rarity(int users) => Math.Log(1 + ((_lengths.Count - users + 0.5) / (users + 0.5)));
    }
}
