using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// A wording whose two parts have the case between them: "thưởng … mấy triệu", "hỗ trợ … bao nhiêu". No list holds what may stand
/// there, and a word of it may turn the meaning around.
/// </summary>
/// <param name="first">What the wording begins with.</param>
/// <param name="second">What it ends with.</param>
/// <param name="notBeside">Words that turn it into another wording wherever they stand.</param>
internal sealed class PartedWording(IEnumerable<string> first, IEnumerable<string> second, IEnumerable<string> notBeside) : IWording
{
    /// <summary>Further apart, the second part ends another sentence.</summary>
    private const int Farthest = 12;

    private readonly CueIndex _first = CueIndex.Of("first", first);
    private readonly CueIndex _second = CueIndex.Of("second", second);
    private readonly CueIndex _notBeside = CueIndex.Of("other", notBeside);

    /// <summary>Both parts stand in the message, in their order.</summary>
    public bool IsIn(IReadOnlyList<Word> words)
    {
        // "Thuong tru" typed without marks is no reward: one word begins the wording only with the marks that it likely has.
        var begins = _first.ReadAsMeant(words).Matches;
        if (begins.Count == 0)
        {
            return false;
        }

        var ends = _second.Read(words).Matches;
        foreach (var end in ends)
        {
            foreach (var begin in begins)
            {
                var between = end.At - begin.At - begin.Length;
                if (between is >= 0 and <= Farthest)
                {
                    return !_notBeside.IsMeantIn(words);
                }
            }
        }

        return false;
    }
}
