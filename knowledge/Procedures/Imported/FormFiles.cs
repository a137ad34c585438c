using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Procedures.Imported;

/// <summary>The portal glues the names of the files of forms behind the papers ("Đơn đề nghị theo mẫuMau01.docx"): nobody needs to bring them.</summary>
internal static partial class FormFiles
{
    /// <summary>So long names of files are seen, several of them together.</summary>
    private const int LongestName = 150;

    /// <summary>The paper without the names of files behind it; where nothing else stands there, the name as words; empty when it has none.</summary>
    public static string Without(string item)
    {
        var copies = Copies().Match(item);
        var text = copies.Success ? item[..copies.Index] : item;
        if (Ending().Matches(text).LastOrDefault() is not { } last || last.Index < text.Length - LongestName)
        {
            return item;
        }

        var paper = Seam(text) is { } from ? text[..from]
            : Machine().IsMatch(text) ? ""
            : Machine().Replace(text[..last.Index], "");
        paper = paper.TrimEnd(' ', ';', '.', ',', '-');
        return paper.Length == 0 ? "" : paper + copies.Value;
    }

    // The first place where a name was glued on: behind a mark that no blank follows, or a capital inside of a word.
    private static int? Seam(string text)
    {
        for (var at = Math.Max(1, text.Length - LongestName); at < text.Length; at++)
        {
            if (text[at - 1] is ';' or ')' ? text[at] is not (' ' or ',' or '.' or ';' or ')') : text[at - 1] == '.' ? Opening().IsMatch(text.AsSpan(at)) : IsInnerCapital(text, at))
            {
                return at;
            }
        }

        return null;
    }

    private static bool IsInnerCapital(string text, int at) =>
        char.IsLower(text[at - 1]) && char.IsUpper(text[at]) && !text.AsSpan(at - 1).StartsWith("eID", StringComparison.Ordinal)
        // "Mus03-PhlcII": a name of its own.
        && text.LastIndexOf(' ', at) > 0;

    [GeneratedRegex(@"(?<=[\p{L}0-9)_])\.(?:docx?|xlsx?|pdf|rar|zip|odt|rtf)(?=$|[\s.;,])", RegexOptions.IgnoreCase)]
    private static partial Regex Ending();

    // How names of forms begin.
    [GeneratedRegex(@"^(?:[0-9]{0,4}[-. ]?(?:mẫu|mau|mus|phụ lục|phu luc|phlc|pl )|[0-9]{1,4}-|biểu|bieu|tờ khai|to khai|đơn|don )", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    // "maudondenghi_BCC": no words of a language.
    [GeneratedRegex(@"(?:^|\s)(?=\S*(?:_|[A-Za-z0-9-]{13}|[A-Za-z][0-9]))\S+$")]
    private static partial Regex Machine();

    [GeneratedRegex(@" \([0-9]{1,2} bản [^)]*\)$")]
    private static partial Regex Copies();
}
