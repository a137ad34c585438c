using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>
/// "Bằng quốc tế giá": a word with which a message ends asks for a side, where the message asks for none otherwise. Elsewhere it may
/// be another word ("giá vàng", "may gia công").
/// </summary>
/// <param name="ends">The words, by side.</param>
/// <param name="tails">What may follow and says nothing.</param>
internal sealed class LastWord(IEnumerable<(string Id, string Word)> ends, IEnumerable<string> tails)
{
    private readonly CueIndex _ends = CueIndex.Of(ends.GroupBy(end => end.Id).Select(group => new CueEntry { Id = group.Key, Cues = [.. group.Select(end => end.Word)] }));
    private readonly CueIndex _tails = CueIndex.Of("tail", tails);

    /// <summary>The wording at the end; null: it ends with something else, or says nothing else.</summary>
    public CueMatch? In(IReadOnlyList<Word> words)
    {
        var tails = _tails.Read(words);
        var end = words.Count;
        while (end > 0 && tails.Covers(end - 1))
        {
            end--;
        }

        return _ends.ReadAsMeant(words).Matches.FirstOrDefault(match => match.At > 0 && match.At + match.Length == end) is { Length: > 0 } last ? last : null;
    }
}
