using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Search;

/// <summary>A word as the search compares it, and how much it counts, 0..1.</summary>
internal readonly record struct SearchWord(string Folded, string Marks, double Share);

/// <summary>
/// Turns names and messages into the same kind of words: shorthand written out, everyday words replaced by those of the
/// titles, what tells nothing left out or counted little, long official terms counted as the one thing that they are.
/// </summary>
internal sealed class SearchText
{
    /// <summary>A term of many syllables counts like this many words: "giấy chứng nhận quyền sử dụng đất" is one thing.</summary>
    private const double TermWeight = 2;

    private const int MostOnStack = 256;

    private readonly EverydayWords _everyday;
    private readonly QueryWords _query;
    private readonly CueIndex _terms = new();

    public SearchText(EverydayWords everyday, IEnumerable<string> neutralPhrases)
    {
        _everyday = everyday;
        _query = new QueryWords(everyday.Ignored, neutralPhrases);
        foreach (var term in everyday.LongTerms)
        {
            _terms.Add("term", term);
        }
    }

    /// <summary>What a title is about, as bits of <see cref="Operations"/>.</summary>
    public int OperationsOfTitle(string title) => _everyday.Operations.OfTitle(Word.Split(title));

    /// <summary>What a message says is done, as bits of <see cref="Operations"/>.</summary>
    public int OperationsOfMessage(string message) => _everyday.Operations.OfMessage(_everyday.WriteOut(message));

    public List<SearchWord> Read(string text)
    {
        var words = new List<SearchWord>();
        ReadInto(words, text);
        return words;
    }

    /// <summary>As <see cref="Read"/>, in a list that holds nothing yet.</summary>
    public void ReadInto(List<SearchWord> words, string text)
    {
        var plain = _everyday.ForSearch(_everyday.WriteOut(text));
        var shares = plain.Count <= MostOnStack ? stackalloc double[plain.Count] : new double[plain.Count];
        shares.Fill(1);
        var terms = _terms.Read(plain).Matches;
        for (var i = 0; i < terms.Count; i++)
        {
            var match = terms[i];
            shares.Slice(match.At, match.Length).Fill(Math.Min(1, TermWeight / match.Length));
        }

        _query.Read(plain, shares, words);
    }
}
