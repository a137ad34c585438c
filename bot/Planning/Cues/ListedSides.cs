using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>
/// "Gia hạn tạm trú: hồ sơ, nơi nộp, phí" asks for three sides by their names alone. One such name may belong to a procedure
/// ("nộp lệ phí"); several in a row are a list of what is asked, and one that is the whole message is asked too ("hồ sơ?").
/// </summary>
internal sealed class ListedSides
{
    private readonly CueIndex _names = new();
    private readonly CueIndex _joins;
    private readonly CueIndex _alone;

    /// <param name="names">What each side is called, with its intent.</param>
    /// <param name="joins">Words between two of them.</param>
    /// <param name="alone">Words beside a name that is the whole message.</param>
    public ListedSides(IEnumerable<(string Id, string Name)> names, IEnumerable<string> joins, IEnumerable<string> alone)
    {
        _alone = CueIndex.Of("alone", alone);
        foreach (var (id, name) in names)
        {
            _names.Add(id, name);
        }

        _joins = CueIndex.Of("join", joins);
    }

    /// <summary>The names in lists of two sides or more, or the one that is all that is said.</summary>
    public IReadOnlyList<CueMatch> In(IReadOnlyList<Word> words)
    {
        var named = _names.Read(words).Matches;
        if (named.Count < 2)
        {
            return named is [var only] && IsAll(words, only) ? named : [];
        }

        var listed = new List<CueMatch>();
        for (int from = 0, to; from < named.Count; from = to)
        {
            to = from + 1;
            while (to < named.Count && IsJoined(words, named[to - 1], named[to]))
            {
                to++;
            }

            var run = named.Skip(from).Take(to - from).ToList();
            if (run.DistinctBy(match => match.Id).Count() > 1)
            {
                listed.AddRange(run);
            }
        }

        return listed;
    }

    private bool IsAll(IReadOnlyList<Word> words, CueMatch name)
    {
        var beside = _alone.ReadAsMeant(words);
        return Enumerable.Range(0, words.Count).All(at => (at >= name.At && at < name.At + name.Length) || beside.Covers(at));
    }

    private bool IsJoined(IReadOnlyList<Word> words, CueMatch before, CueMatch after)
    {
        var end = before.At + before.Length;
        return after.At == end || (after.At == end + 1 && _joins.IsMeantIn([words[end]]));
    }
}
