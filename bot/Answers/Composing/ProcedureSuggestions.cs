using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Answers.Composing;

/// <summary>What people ask next, worded as whole questions, so that a tap needs no memory.</summary>
internal static class ProcedureSuggestions
{
    public static IEnumerable<string> For(Procedure procedure, ProcedureAspect asked)
    {
        var name = ShortName(procedure);
        if (asked != ProcedureAspect.Documents)
        {
            yield return $"{name} cần giấy tờ gì?";
        }

        // "Khai lệ phí trước bạ" names the fee itself.
        yield return name.Contains("lệ phí", StringComparison.OrdinalIgnoreCase) ? $"{name} hết bao nhiêu tiền?" : $"Lệ phí {VietnameseFormat.InSentence(name)} bao nhiêu?";
        if (asked != ProcedureAspect.Steps)
        {
            yield return $"Các bước {VietnameseFormat.InSentence(name)}?";
        }

        if (asked != ProcedureAspect.Duration)
        {
            yield return $"{name} mất bao lâu?";
        }

        if (asked is ProcedureAspect.Overview or ProcedureAspect.Steps && procedure is { Origin: ProcedureOrigin.Curated, Abolished: null })
        {
            yield return WalkThrough(procedure);
        }
    }

    /// <summary>The wish to be walked through it.</summary>
    public static string WalkThrough(Procedure procedure) => $"Hướng dẫn từng bước: {ShortName(procedure)}";

    public static IEnumerable<string> AfterFee(FeeQuote quote)
    {
        var name = ShortName(quote.Procedure);
        yield return $"{name} cần giấy tờ gì?";
        yield return $"{name} mất bao lâu?";
        yield return $"{name} nộp ở đâu?";
    }

    /// <summary>The title without what stands in brackets: "Đăng ký khai sinh (trong nước…)" → "Đăng ký khai sinh".</summary>
    public static string ShortName(Procedure procedure)
    {
        var bracket = procedure.Title.IndexOf('(', StringComparison.Ordinal);
        return Cut(WithoutHeading((bracket > 0 ? procedure.Title[..bracket] : procedure.Title).Trim().TrimEnd('.')), LongestName);
    }

    /// <summary>Titles for options that stand side by side: whole, unless one would fill a phone's screen. Where long ones begin alike, the middle is left out, so that what tells them apart is seen.</summary>
    public static IReadOnlyList<string> Labels(IReadOnlyList<Procedure> procedures)
    {
        var titles = procedures.Select(procedure => WithoutHeading(procedure.Title.Trim())).ToList();
        return [.. titles.Select((title, at) => title.Length <= LongestLabel || Shared(titles, at) is not { } shared || shared < LongestStart ? Cut(title, LongestLabel)
            : $"{Cut(title, LongestStart)} {Cut(title[shared..], LongestLabel - LongestStart)}")];
    }

    /// <summary>So much of a common start says what all of them are.</summary>
    private const int LongestStart = 60;

    // Where the word begins in which a title first differs from the one that goes along with it the longest.
    private static int? Shared(List<string> titles, int at)
    {
        var longest = 0;
        for (var other = 0; other < titles.Count; other++)
        {
            if (other != at)
            {
                longest = Math.Max(longest, titles[at].AsSpan().CommonPrefixLength(titles[other]));
            }
        }

        return longest == titles[at].Length || titles[at].LastIndexOf(' ', Math.Min(longest, titles[at].Length - 1)) is not (> 0 and var gap) ? null : gap + 1;
    }

    /// <summary>Some imported titles run over ten lines.</summary>
    private const int LongestName = 110;
    private const int LongestLabel = 150;

    private static string Cut(string title, int longest)
    {
        if (title.Length <= longest)
        {
            return title;
        }

        var end = title.LastIndexOf(' ', longest);
        return title[..(end > 0 ? end : longest)].TrimEnd(',', ';', ' ', ':') + "…";
    }

    // Imported titles often begin with the words "Thủ tục", which the sentence says already.
    private static string WithoutHeading(string title)
    {
        const string Heading = "Thủ tục ";
        return title.Length > Heading.Length + 1 && title.StartsWith(Heading, StringComparison.OrdinalIgnoreCase)
            ? char.ToUpper(title[Heading.Length], System.Globalization.CultureInfo.InvariantCulture) + title[(Heading.Length + 1)..]
            : title;
    }
}
