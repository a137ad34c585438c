using System.Text.RegularExpressions;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Whom or what a message about figures names and nobody has read: "Thái Nguyêm với Lạng Sơn", "mấy vụ tai nạn". The rest of the message
/// would be answered as if it were the whole, by the figure that is told when nothing else is asked.
/// </summary>
internal sealed partial class UnreadSubject(FigureLexicon lexicon, IndicatorFeatures features, FigureSpelling spelling, UnitNames names)
{
    /// <summary>Kinds of question that are told of one indicator.</summary>
    public static bool Counts(FigureAsk ask) => ask is FigureAsk.Rank or FigureAsk.AtRank or FigureAsk.Value or FigureAsk.Compare or FigureAsk.Gap or FigureAsk.Change or FigureAsk.Trend;

    /// <summary>A name that was not read, as typed; null: none.</summary>
    public string? Name(Slots slots)
    {
        var taken = Taken(slots);
        return Capitals().Matches(slots.Question).Select(match => Unread(match.Value, slots, taken)).FirstOrDefault(name => name is not null) ?? Beside(slots, taken) ?? Letters(slots) ?? Slipped(slots, taken) ?? Ministry(slots, taken);
    }

    /// <summary>Whether what is counted was not read ("mấy vụ tai nạn").</summary>
    public bool Counted(Slots slots, FigureReading reading)
    {
        var taken = Taken(slots);
        var words = slots.Words;
        foreach (var match in reading.Wishes.Matches.Where(WishesApart.IsInWords).Concat(lexicon.Ends.Read(words).Matches).Concat(lexicon.Scopes.Read(words).Matches).Concat(lexicon.Counted.Read(words).Matches).Where(match => match.At + match.Length <= words.Count))
        {
            Array.Fill(taken, true, match.At, match.Length);
        }

        return lexicon.Counters.Read(words).Matches.Select(match => match.At + match.Length)
            .Any(at => at < words.Count && !taken[at] && !lexicon.Fillers.Contains(words[at].Folded) && !char.IsDigit(words[at].Folded[0]));
    }

    /// <summary>Whether two words in front of a unit were not read, where no indicator is named ("điểm rèn luyện của Bộ Xây dựng"): what is measured is theirs.</summary>
    public bool LeavesMeasure(Slots slots, FigureReading reading)
    {
        var (words, taken) = (slots.Words, Taken(slots));
        foreach (var match in reading.Wishes.Matches.Where(WishesApart.IsInWords).Concat(lexicon.Ends.Read(words).Matches).Concat(lexicon.Scopes.Read(words).Matches).Concat(lexicon.Counted.Read(words).Matches).Concat(lexicon.Ministries.Read(words).Matches).Where(match => match.At + match.Length <= words.Count))
        {
            Array.Fill(taken, true, match.At, match.Length);
        }

        var beside = PeriodMentions.Read(FigureReader.Folded(slots)).Left.Split(' ').ToHashSet(StringComparer.Ordinal);
        var left = Enumerable.Range(0, words.Count).Select(at => !taken[at] && beside.Contains(words[at].Folded) && !lexicon.Fillers.Contains(words[at].Folded) && !char.IsDigit(words[at].Folded[0])).ToList();
        return slots.PlaceMentions.Select(mention => mention.At).Concat(slots.Agencies.Concat(lexicon.Ministries.Read(words).Matches).Select(match => match.At)).Any(unit =>
        {
            var before = unit - 1;
            while (before > 0 && words[before].Folded is "cua" or "bo" or "tinh" or "o")
            {
                before--;
            }

            return before > 0 && left[before] && left[before - 1];
        });
    }

    private bool[] Taken(Slots slots)
    {
        var taken = new bool[slots.Words.Count];
        foreach (var (at, length) in slots.PlaceMentions.Select(mention => (mention.At, mention.Length))
            .Concat(slots.Agencies.Concat(lexicon.Ministries.Read(slots.Words).Matches).Concat(lexicon.Groups.Named.Read(slots.Words).Matches).Concat(lexicon.Apart.Read(slots.Words).Matches).Concat(features.Spans(slots.Words)).Select(match => (match.At, match.Length))))
        {
            Array.Fill(taken, true, at, Math.Min(length, taken.Length - at));
        }

        return taken;
    }

    private string? Unread(string capitals, Slots slots, bool[] taken)
    {
        var typed = capitals.Split(' ');
        var name = typed.SkipWhile(word => lexicon.Fillers.Contains(TextFolder.Fold(word))).ToList();
        if (name.Count < 2 || name.Count > LongestName || lexicon.Persons.Contains(TextFolder.Fold(name[0])))
        {
            return null;
        }

        var folded = name.ConvertAll(TextFolder.Fold);
        var at = Enumerable.Range(0, Math.Max(0, slots.Words.Count - folded.Count + 1)).FirstOrDefault(from => folded.Select((word, i) => slots.Words[from + i].Folded == word).All(same => same), -1);
        return at < 0 || (at > 0 && lexicon.Persons.Contains(slots.Words[at - 1].Folded)) || taken.AsSpan(at, folded.Count).Contains(true) || !(spelling.BeginsName(slots.Words[at]) || folded.Select((_, i) => slots.Words[at + i]).Any(spelling.IsOff))
            ? null
            : string.Join(' ', name);
    }

    // "Hà Nội với Atlantis": one word in capitals behind what sets two names beside each other.
    private string? Beside(Slots slots, bool[] taken)
    {
        var words = slots.Words;
        return Joined().Matches(slots.Question).Select(match => match.Groups["name"].Value).FirstOrDefault(typed =>
            Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(at => words[at].Folded == TextFolder.Fold(typed) && !taken[at] && lexicon.Joiners.Contains(words[at - 1].Folded) && spelling.IsOff(words[at])));
    }

    // "HN, HCM, KBC", "so HN với XYZ": letters in capitals beside a unit, with what sets two beside each other between them, which nobody is called by.
    private string? Letters(Slots slots)
    {
        var units = Units(slots);
        return Listed().Matches(slots.Question).Select(match => match.Groups["name"].Value).FirstOrDefault(typed =>
            Enumerable.Range(0, slots.Words.Count).FirstOrDefault(at => slots.Words[at].Folded == TextFolder.Fold(typed), -1) is >= 0 and var at
            && !units[at] && !spelling.IsName(slots.Words[at].Folded) && spelling.IsOff(slots.Words[at]) && (IsListed(slots, units, at, -1) || IsListed(slots, units, at, 1)));
    }

    private bool IsListed(Slots slots, bool[] units, int at, int step)
    {
        var next = at + step;
        next += next >= 0 && next < units.Length && lexicon.Joiners.Contains(slots.Words[next].Folded) ? step : 0;
        return next >= 0 && next < units.Length && units[next];
    }

    private bool[] Units(Slots slots)
    {
        var units = new bool[slots.Words.Count];
        foreach (var (at, length) in slots.PlaceMentions.Select(mention => (mention.At, mention.Length)).Concat(slots.Agencies.Select(match => (match.At, match.Length))))
        {
            Array.Fill(units, true, at, Math.Min(length, units.Length - at));
        }

        for (var at = 0; at < units.Length; at++)
        {
            units[at] |= names.Find(slots.Words[at].Folded, slots.AsOf) is not null;
        }

        return units;
    }

    // "Bộ xkz": some ministry is meant, and a ranking of all would be told as if none were.
    private string? Ministry(Slots slots, bool[] taken)
    {
        var words = slots.Words;
        var at = Enumerable.Range(0, Math.Max(0, words.Count - 1)).FirstOrDefault(
            i => words[i].Folded == "bo" && !IsCounted(words, i) && (words[i].Marks.Length == 0 || words[i] == MinistryWord) && !taken[i + 1] && words[i + 1].Folded.All(char.IsAsciiLetter) && !lexicon.Fillers.Contains(words[i + 1].Folded) && spelling.IsOff(words[i + 1]), -1);
        return at < 0 ? null : $"bộ {words[at + 1].Folded}";
    }

    // "Top 3 bộ tl …", "mấy bộ full …": several are meant, and what stands behind is no name.
    private bool IsCounted(IReadOnlyList<Word> words, int at) =>
        at > 0 && (words[at - 1].Folded.All(char.IsDigit) || SpokenNumbers.Digit(words[at - 1].Folded) > 0 || words[at - 1].Folded is "cac" or "nhung" or "khoi" or "top" || lexicon.Counters.IsIn([words[at - 1]]));

    private static readonly Word MinistryWord = Word.Split("bộ")[0];

    // Typed small, between what sets two beside each other: the first word of a name, and a word behind it that nothing has.
    private string? Slipped(Slots slots, bool[] taken)
    {
        for (var at = 0; at + 1 < taken.Length; at++)
        {
            if (!taken[at] && !taken[at + 1] && IsBeside(slots.Words, at) && spelling.BeginsName(slots.Words[at]) && !lexicon.Fillers.Contains(slots.Words[at].Folded) && spelling.IsOff(slots.Words[at + 1]) && !slots.Words[at + 1].Folded.Any(char.IsDigit))
            {
                return $"{slots.Words[at].Folded} {slots.Words[at + 1].Folded}";
            }
        }

        return null;
    }

    private bool IsBeside(IReadOnlyList<Word> words, int at) =>
        (at > 0 && lexicon.Joiners.Contains(words[at - 1].Folded)) || (words.ElementAtOrDefault(at + 2).Folded is { } next && lexicon.Joiners.Contains(next));

    private const int LongestName = 4;

    [GeneratedRegex(@"(?:, ?|\b(?:với|voi|vs|và|va|hay) )(?<name>\p{Lu}{2,4})(?![\p{L}&])|(?<![\p{L}&-])(?<name>\p{Lu}{2,4})(?= ?,| (?:với|voi|vs|và|va|hay)\b)")]
    private static partial Regex Listed();

    [GeneratedRegex(@"(?<= )(?<name>\p{Lu}\p{Ll}{3,})(?!\p{L})")]
    private static partial Regex Joined();

    [GeneratedRegex(@"(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+(?!\p{L})")]
    private static partial Regex Capitals();
}
