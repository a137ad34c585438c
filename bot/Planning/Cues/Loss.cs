using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>
/// "Căn cước bị mất bao nhiêu tiền": the word of a loss stands right before the question and is no part of it. It costs nothing
/// ("mất tiền"), it is gone.
/// </summary>
internal static class Loss
{
    private const string Lost = "mat";

    /// <summary>The wordings without a loss at their beginning.</summary>
    public static CueReading Left(CueReading reading, IReadOnlyList<Word> words) =>
        HoldsLoss(reading, words)
            ? reading with { Matches = [.. reading.Matches.Select(match => match.Length > 1 && IsAt(words, match.At) ? match with { At = match.At + 1, Length = match.Length - 1 } : match)] }
            : reading;

    private static bool HoldsLoss(CueReading reading, IReadOnlyList<Word> words)
    {
        for (var i = 0; i < reading.Matches.Count; i++)
        {
            if (reading.Matches[i].Length > 1 && IsAt(words, reading.Matches[i].At))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word at a position tells of a loss, whatever follows.</summary>
    public static bool IsAt(IReadOnlyList<Word> words, int at) =>
        at > 0 && words[at].Folded == Lost && words[at - 1].Folded is "bi" or "lam" or "danh";
}
