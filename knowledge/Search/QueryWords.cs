using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Search;

/// <summary>
/// Takes out of a message what says nothing about which procedure is meant. Neutral phrases (place names, "bao nhiêu tiền")
/// are dropped; filler words stay with a small share, because some names are made of them ("đăng ký lại").
/// </summary>
internal sealed class QueryWords
{
    private const double FillerShare = 0.12;
    private const string Neutral = "neutral";
    private const string Filler = "filler";

    private readonly CueIndex _index = new();

    public QueryWords(IEnumerable<string> filler, IEnumerable<string> neutral)
    {
        foreach (var phrase in neutral)
        {
            _index.Add(Neutral, phrase);
        }

        foreach (var phrase in filler)
        {
            _index.Add(Filler, phrase);
        }
    }

    /// <param name="words">The message.</param>
    /// <param name="shares">How much each word counts so far, 0..1; changed in place.</param>
    /// <param name="kept">Is filled with the words that count.</param>
    public void Read(IReadOnlyList<Word> words, Span<double> shares, List<SearchWord> kept)
    {
        var matches = _index.Read(words).Matches;
        for (var at = 0; at < matches.Count; at++)
        {
            var match = matches[at];
            for (var i = match.At; i < match.At + match.Length; i++)
            {
                shares[i] = Math.Min(shares[i], match.Id == Neutral ? 0 : FillerShare);
            }
        }

        for (var i = 0; i < words.Count; i++)
        {
            // Bare numbers are days, amounts and ages, unless they number something ("phiếu số 2", "mức 2").
            var counts = IsNumber(words[i].Folded) && !(i > 0 && words[i - 1].Folded is "so" or "muc");
            if (shares[i] > 0 && !counts)
            {
                var word = Spelling.Canonical(words[i]);
                kept.Add(new SearchWord(word.Folded, word.Marks, shares[i]));
            }
        }
    }

    private static bool IsNumber(string folded)
    {
        foreach (var letter in folded)
        {
            if (!char.IsDigit(letter))
            {
                return false;
            }
        }

        return true;
    }
}
