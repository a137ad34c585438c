using System.Text.RegularExpressions;

namespace Assistant.Bot.Channels.Zalo.Rendering;

/// <summary>Cuts a long text where a reader would pause: at a paragraph, a line, a sentence; in need between words.</summary>
internal static partial class TextSplitter
{
    private const int LongestAbbreviation = 6;

    public static IReadOnlyList<string> Split(string text, int limit)
    {
        var parts = new List<string>();
        var rest = text.Trim();
        while (rest.Length > limit)
        {
            var end = End(rest, limit);
            parts.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        if (rest.Length > 0)
        {
            parts.Add(rest);
        }

        return parts;
    }

    /// <summary>Where the first part ends: the last good place in its second half, the best kind of place first.</summary>
    private static int End(string text, int limit)
    {
        var head = text[..limit];
        var least = limit / 2;
        var paragraph = head.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (paragraph >= least)
        {
            return paragraph;
        }

        var line = head.LastIndexOf('\n');
        if (line >= least)
        {
            return line;
        }

        if (SentenceEnd(text, limit) is var sentence && sentence >= least)
        {
            return sentence;
        }

        var word = head.LastIndexOf(' ');
        return word >= least ? word : char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
    }

    private static int SentenceEnd(string text, int limit)
    {
        var end = -1;
        foreach (var match in Sentence().EnumerateMatches(text))
        {
            if (match.Index + match.Length > limit)
            {
                break;
            }

            if (!Abbreviation().IsMatch(text.AsSpan(Math.Max(0, match.Index - LongestAbbreviation)..(match.Index + 1))))
            {
                end = match.Index + match.Length;
            }
        }

        return end;
    }

    // A mark, perhaps a closing quote, then a space and the beginning of a new sentence.
    [GeneratedRegex(@"[.!?…;][”""')]*(?=\s+[\p{Lu}0-9“""(•])")]
    private static partial Regex Sentence();

    // "TP. Hồ Chí Minh", "Tx. Phú Mỹ", "P. Bến Thành", "số 3. Mục": the dot belongs to the word.
    [GeneratedRegex(@"(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|P|Q|H|X|Đ|ĐT|ThS|TS|GS|PGS|BS|KTS|Mr|Mrs|St|[IVX]+|[0-9]{1,2})\.$")]
    private static partial Regex Abbreviation();
}
