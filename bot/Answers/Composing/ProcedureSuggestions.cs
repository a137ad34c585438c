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

        yield return $"Lệ phí {VietnameseFormat.InSentence(name)} bao nhiêu?";
        if (asked != ProcedureAspect.Steps)
        {
            yield return $"Các bước {VietnameseFormat.InSentence(name)}?";
        }

        if (asked != ProcedureAspect.Duration)
        {
            yield return $"{name} mất bao lâu?";
        }
    }

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
        return WithoutHeading((bracket > 0 ? procedure.Title[..bracket] : procedure.Title).Trim());
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
