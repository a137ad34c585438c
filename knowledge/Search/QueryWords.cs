using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Search;

/// <summary>A word of a message and how much it counts, 0..1.</summary>
internal readonly record struct QueryWord(Word Word, double Share);

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

    public List<QueryWord> Read(IReadOnlyList<Word> words)
    {
        var share = new double[words.Count];
        Array.Fill(share, 1);
        foreach (var match in _index.Read(words).Matches)
        {
            for (var i = match.At; i < match.At + match.Length; i++)
            {
                share[i] = Math.Min(share[i], match.Id == Neutral ? 0 : FillerShare);
            }
        }

        var kept = new List<QueryWord>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            // Bare numbers are days, amounts and ages, unless they number something ("phiếu số 2", "mức 2").
            var counts = words[i].Folded.All(char.IsDigit) && !(i > 0 && words[i - 1].Folded is "so" or "muc");
            if (share[i] > 0 && !counts && kept.TrueForAll(word => word.Word.Folded != words[i].Folded))
            {
                kept.Add(new QueryWord(words[i], share[i]));
            }
        }

        return kept;
    }
}
