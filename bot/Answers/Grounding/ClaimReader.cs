using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Bot.Answers.Grounding;

/// <summary>Finds every figure in a text: amounts, percentages, dates, and all other numbers.</summary>
internal static partial class ClaimReader
{
    /// <param name="text">The text of an answer, or of a record.</param>
    /// <param name="ofRecord">True for a record: the number that it puts before an item is a figure that an answer may repeat.</param>
    public static List<Claim> Read(string text, bool ofRecord = false)
    {
        var claims = new List<Claim>();
        foreach (var match in Figure().EnumerateMatches(text))
        {
            if (ofRecord || !IsListMarker(text, match))
            {
                var figure = text.Substring(match.Index, match.Length);
                claims.Add(new Claim(KindOf(figure, text.AsSpan(match.Index + match.Length)), Normalise(figure)));
            }
        }

        return claims;
    }

    // "1. Điền tờ khai": the number of a list item, put there by the renderer.
    private static bool IsListMarker(string text, ValueMatch match)
    {
        var end = match.Index + match.Length;
        if (end + 1 >= text.Length || text[end] is not ('.' or ')') || text[end + 1] != ' ')
        {
            return false;
        }

        var lineStart = match.Index == 0 ? 0 : text.LastIndexOf('\n', match.Index - 1) + 1;
        return text.AsSpan(lineStart, match.Index - lineStart).IsWhiteSpace();
    }

    private static ClaimKind KindOf(string figure, ReadOnlySpan<char> after)
    {
        if (figure.Contains('/', StringComparison.Ordinal) && DayOrMonth().IsMatch(figure))
        {
            return ClaimKind.Date;
        }

        var rest = after.TrimStart();
        if (rest.StartsWith("%", StringComparison.Ordinal) || rest.StartsWith("phần trăm", StringComparison.OrdinalIgnoreCase))
        {
            return ClaimKind.Percent;
        }

        return rest.StartsWith("đồng", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("VND", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("triệu", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("nghìn", StringComparison.OrdinalIgnoreCase)
            || (rest.StartsWith("đ", StringComparison.Ordinal) && (rest.Length == 1 || !char.IsLetter(rest[1])))
            ? ClaimKind.Money
            : ClaimKind.Number;
    }

    // Leading zeros of date parts do not matter; inside numbers they do ("0236").
    private static string Normalise(string figure)
    {
        if (!figure.Contains('/', StringComparison.Ordinal) || !(figure[0] == '0' || figure.Contains("/0", StringComparison.Ordinal)))
        {
            return figure;
        }

        var normal = new StringBuilder(figure.Length);
        foreach (var part in figure.Split('/'))
        {
            var trimmed = part.Length > 1 ? part.TrimStart('0') : part;
            normal.Append(normal.Length == 0 ? "" : "/").Append(trimmed.Length == 0 ? "0" : trimmed);
        }

        return normal.ToString();
    }

    [GeneratedRegex(@"\d+(?:[.,/]\d+)*")]
    private static partial Regex Figure();

    [GeneratedRegex(@"^(?:\d{1,2}/\d{1,2}/\d{4}|\d{1,2}/(?:19|20)\d\d)$")]
    private static partial Regex DayOrMonth();
}
