using System.Text.RegularExpressions;

namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>Sites, pages and e-mail addresses, also with spaces or with "chấm" and "a còng" in words.</summary>
internal sealed partial class UrlClaims : IClaimPattern
{
    public IEnumerable<TypedClaim> Find(ReadableText text)
    {
        foreach (Match match in Address().Matches(text.Letters))
        {
            yield return text.Claim(TypedClaimKind.Url, match.Index, match.Length, Normal(match.Value));
        }
    }

    private static string Normal(string address)
    {
        var plain = Dot().Replace(At().Replace(address, "@"), ".").Replace(" ", "", StringComparison.Ordinal);
        plain = Scheme().Replace(plain, "");
        return plain.TrimEnd('/', '.', ',', ')', ';');
    }

    private const string Label = @"[\p{L}\p{Nd}](?:[\p{L}\p{Nd}-]*[\p{L}\p{Nd}])?";
    private const string Top = "(?:vn|vm|com|net|org|gov|edu|info|test|example|invalid|xyz|top|online|site|io|me|cc|ru|cn|app|shop|club|asia)";

    [GeneratedRegex(
        @"https?://[^\s<>""]*[\p{L}\p{Nd}/=]"
        + @"|(?:" + Label + @"(?:\.|_))*" + Label + @"(?:@| a cong )" + Label + @"(?:(?:\.| cham )" + Label + @")+"
        + @"|(?<![\p{L}\p{Nd}@])" + Label + @"(?: ?\. ?" + Label + @")*? ?\. ?" + Top + @"(?: ?\. ?" + Top + @")?(?![\p{L}\p{Nd}])(?:/[^\s<>""]*[\p{L}\p{Nd}/=])?/?"
        + @"|" + Label + @"(?: cham " + Label + @")* cham " + Top + @"\b(?: cham " + Top + @"\b)*")]
    private static partial Regex Address();

    [GeneratedRegex(@" ?(?:\.|cham) ?(?=[\p{L}\p{Nd}])")]
    private static partial Regex Dot();

    [GeneratedRegex(@" a cong ")]
    private static partial Regex At();

    [GeneratedRegex(@"^(?:https?://)?(?:www\.)?")]
    private static partial Regex Scheme();
}
