using System.Text.RegularExpressions;

namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>"Đứng thứ 3", "hạng nhất", "hạng III", "top 5", "xếp thứ 12/34", "dẫn đầu" (1).</summary>
internal sealed partial class RankClaims : IClaimPattern
{
    public IEnumerable<TypedClaim> Find(ReadableText text)
    {
        foreach (Match match in Place().Matches(text.Folded))
        {
            var value = match.Groups["first"].Success ? "1"
                : match.Groups["second"].Success ? "2"
                : match.Groups["last"].Success ? "last"
                : Ordinal(match.Groups["n"].Value) is { } rank ? (match.Groups["top"].Success ? $"top {rank}" : rank)
                : null;
            if (value is not null)
            {
                yield return text.Claim(TypedClaimKind.Rank, match.Index, match.Length, value);
            }
        }
    }

    private static string? Ordinal(string text) => text switch
    {
        "nhat" or "one" or "first" => "1",
        "nhi" or "second" => "2",
        "third" => "3",
        "fourth" => "4",
        "fifth" => "5",
        _ when SpokenAmount.Roman(text) is { } roman => SpokenAmount.Text(roman),
        _ => SpokenAmount.Of(text) is { } number ? SpokenAmount.Text(number) : null,
    };

    private const string Number = "(?:[0-9]{1,3}(?![0-9]|[.,][0-9])|" + SpokenAmount.Words + "|nhat|nhi)";
    private const string Out = @"(?: ?(?:/|tren) ?[0-9]{1,3})?";

    [GeneratedRegex(
        @"(?<first>\b(?:dung|dan|xep) dau\b(?! (?:mot cua|muc))|\bnumber one\b|\bquan quan\b)"
        + @"|(?<second>\bve nhi\b|\ba quan\b)"
        + @"|(?<top>\bto?p) (?<n>" + Number + @")"
        + @"|(?<!\bap |\bsu |\bnoi |\bxay |\btac )\b(?:xep|dung|vi tri|o vi tri|hang)(?: (?:vi tri|hang))?(?: (?:thu|so|la|o))*:? (?<n>" + Number + @")" + Out
        + @"|\b(?:xep |dung )?(?:thu )?hang:? (?:hang )?(?<n>" + Number + @"|(?:iii|ii|iv|i|viii|vii|vi|v|ix|x)\b)" + Out
        + @"|\bvi tri[a-z ]{0,20}: thu (?<n>" + Number + @")"
        + @"|(?<!nguoi |lan |con |vo |bac )\bthu (?<n>[0-9]{1,3})(?![0-9]|[.,][0-9])" + Out
        + @"|(?<last>\b(?:chot bang|cuoi bang|doi so|bet bang|xep chot|dung chot|dung cuoi|xep cuoi|dung bet|xep bet)\b)"
        + @"|\b(?:ranks?|ranked|came|finished) (?<n>first|second|third|fourth|fifth)\b"
        + @"|\branked? (?:no\.? ?)?(?<n>[0-9]{1,3})(?:st|nd|rd|th)?\b"
        + @"|\b(?<n>[0-9]{1,3})(?:st|nd|rd|th) (?:place|nationwide)\b")]
    private static partial Regex Place();
}
