using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// A matter that is said by several words, in any order and with others between them: "trợ cấp cho người 80 tuổi", "mẹ già không lương
/// hưu xin tiền". One word of each group must be said, all of them near each other.
/// </summary>
internal sealed class WordsTogether
{
    /// <summary>Further apart, they belong to different things.</summary>
    private const int Widest = 11;

    private readonly CueIndex[] _groups;

    /// <param name="groups">Of each group one wording is to be said.</param>
    public WordsTogether(IEnumerable<IEnumerable<string>> groups) => _groups = [.. groups.Select(group => CueIndex.Of("", group))];

    /// <summary>Finds one of the groups: without it the others say nothing.</summary>
    public CueIndex First => _groups[0];

    /// <summary>From the first to the last of such words, and how many words of wordings these are; null: they are not all said, or too far apart.</summary>
    public (CueMatch Span, int Said)? In(IReadOnlyList<Word> words)
    {
        // Most messages lack a group: then nothing is collected.
        foreach (var group in _groups)
        {
            if (!group.IsMeantIn(words))
            {
                return null;
            }
        }

        return Nearest(words);
    }

    private (CueMatch Span, int Said)? Nearest(IReadOnlyList<Word> words)
    {
        var said = Array.ConvertAll(_groups, group => group.ReadAsMeant(words).Matches);
        (CueMatch Span, int Said)? nearest = null;
        foreach (var start in said[0])
        {
            if (Around(start, said) is { } found && found.Span.Length <= Widest && (nearest is null || found.Span.Length < nearest.Value.Span.Length))
            {
                nearest = found;
            }
        }

        return nearest;
    }

    // The nearest of each other group; what is said once counts for one group only.
    private static (CueMatch Span, int Said)? Around(CueMatch start, IReadOnlyList<CueMatch>[] said)
    {
        var (from, end, count) = (start.At, start.At + start.Length, start.Length);
        for (var i = 1; i < said.Length; i++)
        {
            CueMatch? near = null;
            foreach (var match in said[i])
            {
                if (!Overlap(match, start) && (near is null || Math.Abs(match.At - start.At) < Math.Abs(near.Value.At - start.At)))
                {
                    near = match;
                }
            }

            if (near is not { } other)
            {
                return null;
            }

            (from, end, count) = (Math.Min(from, other.At), Math.Max(end, other.At + other.Length), count + other.Length);
        }

        return (start with { At = from, Length = end - from }, count);
    }

    private static bool Overlap(CueMatch one, CueMatch other) => one.At < other.At + other.Length && other.At < one.At + one.Length;
}
