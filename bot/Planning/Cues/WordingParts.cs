using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Cues;

/// <summary>A wording whose parts follow each other with a few words between: "mang … bản gốc … không".</summary>
internal sealed class WordingParts(string id, IEnumerable<IEnumerable<string>> parts)
{
    /// <summary>Words between two parts at most.</summary>
    private const int Farthest = 4;

    /// <summary>Says as much as a wording of two words.</summary>
    private const int Weight = 2;

    private readonly CueIndex[] _parts = [.. parts.Select(part => CueIndex.Of(id, part))];

    /// <summary>Finds the first part: without it the others say nothing.</summary>
    public CueIndex First => _parts[0];

    /// <summary>The first part, when all others follow it; the words between may name the procedure and are not taken.</summary>
    public CueMatch? In(IReadOnlyList<Word> words)
    {
        foreach (var part in _parts)
        {
            if (!part.IsIn(words))
            {
                return null;
            }
        }

        var starts = _parts[0].Read(words).Matches;
        for (var i = 0; i < starts.Count; i++)
        {
            var start = starts[i];
            if (Follow(words, start, next: 1))
            {
                return start with { Length = Math.Max(start.Length, Weight) };
            }
        }

        return null;
    }

    private bool Follow(IReadOnlyList<Word> words, CueMatch before, int next)
    {
        if (next == _parts.Length)
        {
            return true;
        }

        var end = before.At + before.Length;
        var matches = _parts[next].Read(words).Matches;
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i].At >= end && matches[i].At <= end + Farthest && Follow(words, matches[i], next + 1))
            {
                return true;
            }
        }

        return false;
    }
}
