using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Which procedures hold which words and word pairs, with the weight that each gives (BM25 over title, names, field and
/// agency, worked out when built). Adds up a message's terms over all procedures and hands out the best.
/// </summary>
internal sealed partial class TermIndex
{
    private readonly Dictionary<string, int> _words;
    private readonly Dictionary<(int First, int Second), int> _pairs;
    private readonly double[] _rarity;
    private readonly int[] _starts;
    private readonly int[] _documents;
    private readonly float[] _weights;

    private TermIndex(
        Dictionary<string, int> words, Dictionary<(int First, int Second), int> pairs, double[] rarity, int[] starts, int[] documents, float[] weights, int documentCount)
    {
        (_words, _pairs, _rarity, _starts, _documents, _weights, DocumentCount) = (words, pairs, rarity, starts, documents, weights, documentCount);
    }

    public int DocumentCount { get; }

    /// <summary>Words and pairs of words together.</summary>
    public int TermCount => _rarity.Length;

    public IEnumerable<string> Words => _words.Keys;

    /// <summary>The number of a word; -1 when no procedure uses it.</summary>
    public int NumberOf(string word) => _words.GetValueOrDefault(word, -1);

    /// <summary>The number of two words side by side, given by their numbers; -1 when no procedure uses them so.</summary>
    public int NumberOf(int first, int second) => _pairs.GetValueOrDefault((first, second), -1);

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
        Span<int> posting = [-1];
        FindAll([document], term, posting);
        return posting[0];
    }

    /// <summary>As <see cref="Find"/>, for several procedures.</summary>
    /// <param name="wanted">The procedures.</param>
    /// <param name="term">The term.</param>
    /// <param name="postings">Is filled with the posting of each.</param>
    public void FindAll(ReadOnlySpan<int> wanted, int term, Span<int> postings)
    {
        var start = _starts[term];
        var documents = _documents.AsSpan(start, _starts[term + 1] - start);
        postings[..wanted.Length].Clear();
        for (var left = documents.Length; left > 1;)
        {
            // All are looked for side by side, halved without a branch: none waits for what the one before it reads from memory.
            var half = left / 2;
            for (var i = 0; i < wanted.Length; i++)
            {
                postings[i] += documents[postings[i] + half] <= wanted[i] ? half : 0;
            }

            left -= half;
        }

        for (var i = 0; i < wanted.Length; i++)
        {
            postings[i] = documents.Length > 0 && documents[postings[i]] == wanted[i] ? start + postings[i] : -1;
        }
    }

    /// <summary>Collects the terms of the procedures, in their order, and works out the weights at the end.</summary>
    internal sealed class Builder
    {
        /// <summary>How soon repeating a term stops to count, and how much long texts are held back.</summary>
        private const double Saturation = 1.2;
        private const double LengthShare = 0.4;
        private const float MostOfOneTerm = 4;

        private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
        private readonly Dictionary<(int First, int Second), int> _pairs = [];
        private readonly List<(int Term, int Document, float Count)> _postings = [];
        private readonly List<double> _lengths = [];

        // For each term, how many procedures hold it, and where the procedure that is being added counts it.
        private readonly List<(int Users, int At)> _terms = [];
        private int _first;

        /// <summary>Adds the next procedure.</summary>
        public void Add(EntryText entry)
        {
            _first = _postings.Count;
            var beside = false;
            foreach (var stretch in entry.Stretches)
            {
                if (stretch.IsBeside && !beside)
                {
                    beside = true;
                    HoldDown();
                }

                Count(entry.WordsOf(stretch), stretch.Each);
            }

            double length = 0;
            foreach (var (_, _, count) in CollectionsMarshal.AsSpan(_postings)[_first..])
            {
                length += count;
            }

            _lengths.Add(length);
        }

        public TermIndex Build()
        {
            var average = Math.Max(1, _lengths.DefaultIfEmpty(1).Average());
            var starts = new int[_terms.Count + 1];
            var rarity = new double[_terms.Count];
            var rarest = Rarity(1);
            for (var term = 0; term < _terms.Count; term++)
            {
                starts[term + 1] = starts[term] + _terms[term].Users;
                rarity[term] = Math.Clamp(Rarity(_terms[term].Users) / rarest, 0.03, 1);
            }

            var next = starts.AsSpan().ToArray();
            var documents = new int[_postings.Count];
            var weights = new float[_postings.Count];
            foreach (var (term, document, count) in _postings)
            {
                var held = 1 - LengthShare + (LengthShare * _lengths[document] / average);
                documents[next[term]] = document;
                weights[next[term]++] = (float)(rarity[term] * count * (Saturation + 1) / (count + (Saturation * held)));
            }

            _words.TrimExcess();
            _pairs.TrimExcess();
            return new TermIndex(_words, _pairs, rarity, starts, documents, weights, _lengths.Count);
        }

        private void Count(ReadOnlySpan<SearchWord> words, float each)
        {
            var before = -1;
            foreach (var word in words)
            {
                var own = each * (float)word.Share;
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, word.Folded, out var known);
                var term = number = known ? number : NewTerm();
                Count(term, own);
                if (before >= 0)
                {
                    ref var pair = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (before, term), out known);
                    pair = known ? pair : NewTerm();
                    Count(pair, own);
                }

                before = term;
            }
        }

        private int NewTerm()
        {
            _terms.Add((0, -1));
            return _terms.Count - 1;
        }

        private void Count(int term, float own)
        {
            ref var state = ref CollectionsMarshal.AsSpan(_terms)[term];
            if (state.At < _first)
            {
                state = (state.Users + 1, _postings.Count);
                _postings.Add((term, _lengths.Count, own));
            }
            else
            {
                CollectionsMarshal.AsSpan(_postings)[state.At].Count += own;
            }
        }

        // However often names say a word.
        private void HoldDown()
        {
            foreach (ref var posting in CollectionsMarshal.AsSpan(_postings)[_first..])
            {
                posting.Count = Math.Min(posting.Count, MostOfOneTerm);
            }
        }

        private double Rarity(int users) => Math.Log(1 + ((_lengths.Count - users + 0.5) / (users + 0.5)));
    }
}
