using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Words that stand with an indicator or a unit and that nobody has read ("của người nghèo", "từ điện thoại", "buổi tối"): what is asked
/// for is a part of what is measured, and reports print no parts. It is not the parts that are listed, of which there is no end, but the
/// words that may stand around a figure and narrow nothing.
/// </summary>
internal sealed class UnreadParts(FigureLexicon lexicon, ClaimLexicon claims)
{
    private const int LongestTold = 6;

    /// <summary>How it is told; null: every word is read, or says nothing of its own.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="anchors">Where indicators and units stand.</param>
    /// <param name="read">What else was read.</param>
    /// <param name="left">The folded text without the periods.</param>
    public string? Of(Slots slots, IReadOnlyList<CueMatch> anchors, IReadOnlyList<CueMatch> read, string left)
    {
        var words = slots.Words;
        var clauses = Clauses.Of(slots.Question, words);
        var (anchor, known) = (new bool[words.Count], new bool[words.Count]);
        foreach (var match in anchors)
        {
            Array.Fill(anchor, true, match.At, Math.Min(match.Length, words.Count - match.At));
        }

        foreach (var match in read.Concat(claims.Frames.Read(words).Matches))
        {
            Array.Fill(known, true, match.At, Math.Min(match.Length, words.Count - match.At));
        }

        var content = new bool[words.Count];
        foreach (var match in claims.Contents.Read(words).Matches)
        {
            Array.Fill(content, true, match.At, Math.Min(match.Length, words.Count - match.At));
        }

        var beside = left.Split(' ').ToHashSet(StringComparer.Ordinal);
        bool IsOfPeriod(int at) => !beside.Contains(words[at].Folded);
        bool IsUnread(int at) => !anchor[at] && (content[at] || !known[at]) && beside.Contains(words[at].Folded) && (words[at].Marks.Length > 0 || !lexicon.Fillers.Contains(words[at].Folded)) && words[at].Folded.All(char.IsLetter) && words[at].Folded.Length > 1;

        for (var at = 1; at < words.Count; at++)
        {
            if (!IsUnread(at) || Start(at, anchor, clauses, words, IsUnread, IsOfPeriod) is not { } from)
            {
                continue;
            }

            var to = at + 1;
            while (to < words.Count && to < from + LongestTold && clauses[to] == clauses[at]
                && (IsUnread(to) || (to + 1 < words.Count && claims.Links.Contains(words[to].Folded) && clauses[to + 1] == clauses[at] && IsUnread(to + 1))))
            {
                to++;
            }

            // One syllable alone is most often a slip, or a word of speech that is not listed.
            var length = to - from;
            if (length > 1 && Enumerable.Range(from, length).Count(IsUnread) + (from < at ? 1 : 0) > 1)
            {
                return $"{lexicon.Splits.Label}{(Clauses.Typed(slots.Question, words, from, length) is { } typed ? $" (“{typed}”)" : "")}";
            }
        }

        return null;
    }

    // Back from an unread word to what it stands with, over joining words, numbers and the period alone; null: it stands with nothing measured.
    private int? Start(int at, bool[] anchor, int[] clauses, IReadOnlyList<Word> words, Func<int, bool> isUnread, Func<int, bool> isOfPeriod)
    {
        var (back, from) = (at, at);
        while (back > 0 && clauses[back - 1] == clauses[at] && !anchor[back - 1])
        {
            back--;
            if (isUnread(back) || claims.Links.Contains(words[back].Folded) || (char.IsDigit(words[back].Folded[0]) && !isOfPeriod(back)))
            {
                from = from == back + 1 ? back : from;
            }
            else if (!isOfPeriod(back))
            {
                return null;
            }
        }

        return back > 0 && clauses[back - 1] == clauses[at] ? from : null;
    }
}
