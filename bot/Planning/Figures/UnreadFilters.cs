using System.Text.RegularExpressions;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Which of the units are meant, in words that no report divides them by ("các tỉnh biên giới", "tỉnh có sân bay", "tỉnh XYZ"). The ranking of
/// all would be told as if they had not been said.
/// </summary>
internal sealed partial class UnreadFilters(DeskLexicon lexicon, FigureLexicon figures, UnitNames names, PlaceDirectory places)
{
    private const int LongestTold = 5;

    /// <summary>Behind "có" fewer words than that are a slip or speech.</summary>
    private const int LeastUnread = 2;

    /// <summary>The words as typed; null: none.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="read">Where something was read that divides nothing.</param>
    public string? Of(Slots slots, FigureReading reading, IReadOnlyList<CueMatch> read)
    {
        var words = slots.Words;
        var grouped = Marked(words, figures.Groups.Named.Read(words).Matches.Concat(figures.Apart.Read(words).Matches).Concat(slots.PlaceMentions.Select(mention => new CueMatch("", mention.At, mention.Length))).Concat(slots.Agencies).Concat(figures.Ministries.Read(words).Matches));
        if (!reading.IsOfFeed && lexicon.FilterAlone.Read(words).Matches.FirstOrDefault(match => !grouped[match.At]) is { Length: > 0 } alone)
        {
            return Typed(slots, alone.At, alone.Length);
        }

        var kinds = lexicon.Kinds.Read(words).Matches;
        foreach (var kind in kinds)
        {
            var at = kind.At + kind.Length;
            if (Behind(words, ref at) is { } opener && Dividing(words, grouped, at) is { } length)
            {
                return Typed(slots, opener, at + length - opener);
            }

            if (Opened(slots, grouped, read, kind) is { } opened)
            {
                return opened;
            }
        }

        return reading.Units.All(FigureLimits.IsWhole) && reading.Candidates.Count == 0 ? Letters(slots, Marked(words, read), grouped) : null;
    }

    // Over "nào", "có", "thuộc": where the first of them stands that says more than which.
    private int? Behind(IReadOnlyList<Word> words, ref int at)
    {
        var from = at;
        while (lexicon.Links.Read([.. words.Skip(at).Take(2)]).Matches is [{ At: 0 } link, ..])
        {
            from = words[at].Folded is "nao" or "cac" or "nhung" && from == at ? at + link.Length : from;
            at += link.Length;
        }

        return from;
    }

    private int? Dividing(IReadOnlyList<Word> words, bool[] grouped, int at) =>
        at < words.Count && !grouped[at] && lexicon.FilterBehind.Read([.. words.Skip(at).Take(LongestTold)]).Matches is [{ At: 0 } said, ..] && !(said.Length == 1 && words.ElementAtOrDefault(at + 1).Folded == "nhat") ? said.Length : null;

    // "Tỉnh có …": whatever stands there that nobody reads.
    private string? Opened(Slots slots, bool[] grouped, IReadOnlyList<CueMatch> read, CueMatch kind)
    {
        var words = slots.Words;
        var at = kind.At + kind.Length;
        at += words.ElementAtOrDefault(at).Folded is "nao" or "gi" ? 1 : 0;
        if (lexicon.Openers.Read([.. words.Skip(at).Take(2)]).Matches is not [{ At: 0 } opener, ..])
        {
            return null;
        }

        var from = at + opener.Length;
        if (from >= words.Count || grouped[from] || lexicon.Held.Read([.. words.Skip(from).Take(3)]).Matches is [{ At: 0 }, ..])
        {
            return null;
        }

        var known = Marked(words, read);
        var to = from;
        while (to < words.Count && to < from + LongestTold && !known[to] && !grouped[to] && !figures.Fillers.Contains(words[to].Folded) && words[to].Folded.All(char.IsLetter))
        {
            to++;
        }

        return to - from >= LeastUnread ? Typed(slots, at, to - at) : null;
    }

    // "Tỉnh XYZ": letters that call nobody.
    private string? Letters(Slots slots, bool[] known, bool[] grouped) =>
        Lettered().Matches(slots.Question).Select(match => (match.Value, Letters: TextFolder.Fold(match.Groups["name"].Value)))
            .Where(typed => names.Find(typed.Letters, slots.AsOf) is null && places.Meanings(typed.Letters, slots.AsOf).Count == 0
                && slots.Words.Index().Any(word => word.Item.Folded == typed.Letters && !known[word.Index] && !grouped[word.Index]))
            .Select(typed => typed.Value).FirstOrDefault();

    private static bool[] Marked(IReadOnlyList<Word> words, IEnumerable<CueMatch> matches)
    {
        var marked = new bool[words.Count];
        foreach (var match in matches.Where(match => match.At < words.Count))
        {
            Array.Fill(marked, true, match.At, Math.Min(match.Length, words.Count - match.At));
        }

        return marked;
    }

    private static string Typed(Slots slots, int from, int length) =>
        Clauses.Typed(slots.Question, slots.Words, from, length) ?? string.Join(' ', slots.Words.Skip(from).Take(length).Select(word => word.Folded));

    [GeneratedRegex(@"\b(?:tỉnh|tinh|thành phố|thanh pho|tp|bộ)\.? (?<name>\p{Lu}{2,5})(?![\p{L}\p{N}&-])")]
    private static partial Regex Lettered();
}
