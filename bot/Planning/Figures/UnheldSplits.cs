using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// A part of what a report counts that is asked for by itself ("chỉ tính hồ sơ đất đai", "theo giới tính", "trên 1.000 dân"): reports print
/// one figure of a unit, whole. Told without these words, the figure would be one of something else.
/// </summary>
internal static class UnheldSplits
{
    private const int LongestTold = 4;

    /// <summary>How it is told; null: none is asked for.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="read">What other readers found: behind "không kể" a province is left out, which is no split.</param>
    /// <param name="lexicon">The wordings.</param>
    /// <param name="leavesOut">Units are left out of a ranking: "không kể" is theirs.</param>
    public static string? Of(Slots slots, IReadOnlyList<CueMatch> read, FigureLexicon lexicon, bool leavesOut)
    {
        var words = slots.Words;
        var taken = new bool[words.Count];
        var clauses = Clauses.Of(slots.Question, words);
        foreach (var match in read.Concat(lexicon.Ends.Read(words).Matches).Concat(lexicon.Groups.Named.Read(words).Matches).Concat(slots.PlaceMentions.Select(mention => new CueMatch("", mention.At, mention.Length))))
        {
            Array.Fill(taken, true, match.At, Math.Min(match.Length, words.Count - match.At));
        }

        foreach (var opening in lexicon.Splits.Openings.Read(words).Matches.Where(match => !taken[match.At] && !leavesOut))
        {
            var at = opening.At + opening.Length;
            if (at < words.Count && !taken[at] && !lexicon.Fillers.Contains(words[at].Folded) && !words[at].Folded.Any(char.IsDigit) && lexicon.Splits.Closers.Read([.. words.Skip(at).Take(2)]).Matches is not [{ At: 0 }, ..])
            {
                return Told(slots, opening.At, at, taken, lexicon);
            }
        }

        foreach (var dimension in lexicon.Splits.Dimensions.Read(words).Matches.Where(match => match.At > 0 && !taken[match.At]))
        {
            // "Thấp nhất bảng, giờ sếp mới …": two clauses, and "bảng" is no "bằng". "Mỗi tháng gửi tôi" asks to be told again.
            if (clauses[dimension.At - 1] == clauses[dimension.At] && lexicon.Splits.Joiners.IsIn([words[dimension.At - 1]])
                && lexicon.Splits.Closers.Read([.. words.Skip(dimension.At + dimension.Length).Take(1)]).Matches is not [{ Id: SplitWording.Again }])
            {
                return Told(slots, dimension.At - 1, dimension.At, taken, lexicon);
            }
        }

        return null;
    }

    // As typed, up to what somebody has read.
    private static string Told(Slots slots, int from, int at, bool[] taken, FigureLexicon lexicon)
    {
        var words = slots.Words;
        var to = at + 1;
        while (to < words.Count && to < at + LongestTold && !taken[to] && !lexicon.Fillers.Contains(words[to].Folded) && !words[to].Folded.Any(char.IsDigit))
        {
            to++;
        }

        return $"{lexicon.Splits.Label}{(Clauses.Typed(slots.Question, words, from, to - from) is { } typed ? $" (“{typed}”)" : "")}";
    }
}
