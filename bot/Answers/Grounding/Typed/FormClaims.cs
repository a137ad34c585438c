using System.Text.RegularExpressions;

namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>Forms and codes: "CT01", "Mẫu số 01", "mẫu 04/HK", "02/LPTB", "TK1-TS", procedure codes as "1.001193".</summary>
internal sealed partial class FormClaims : IClaimPattern
{
    public IEnumerable<TypedClaim> Find(ReadableText text)
    {
        foreach (Match match in Code().Matches(text.Cased))
        {
            yield return text.Claim(TypedClaimKind.Form, match.Index, match.Length, Normal(match.Groups["code"].Value));
        }

        foreach (Match match in Numbered().Matches(text.Letters))
        {
            yield return text.Claim(TypedClaimKind.Form, match.Index, match.Length, Normal(match.Groups["code"].Value));
        }

        foreach (Match match in Small().Matches(text.Letters))
        {
            yield return text.Claim(TypedClaimKind.Form, match.Index, match.Length, Normal(match.Groups["code"].Value));
        }

        foreach (Match match in Spelled().Matches(text.Letters))
        {
            var letters = match.Groups["l"].Captures.Select(letter => letter.Value switch { "te" => "t", "ca" => "k", "xe" => "c", "en" or "no" => "n", "a" => "a", "hat" or "ho" => "h", _ => "" });
            var digits = match.Groups["n"].Captures.Select(digit => SpokenAmount.Of(digit.Value) is { } number ? SpokenAmount.Text(number) : "");
            yield return text.Claim(TypedClaimKind.Form, match.Index, match.Length, Normal(string.Concat(letters.Concat(digits))));
        }
    }

    private static string Normal(string code) => Zeros().Replace(new ReadableText(code).Folded.Replace(" ", "", StringComparison.Ordinal), "");

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}/.])(?<code>[\p{Lu}]{2,4}[0-9]{1,3}[a-z]?(?:-[\p{Lu}]{2,4})?)(?![\p{L}\p{Nd}/])|(?<![\p{L}\p{Nd}/.])(?<code>[0-9]{2}/(?!QĐ|CT|NQ|NĐ|TT)[\p{Lu}]{2,6})(?![\p{L}\p{Nd}/-])|(?<![\p{Nd}.,])(?<code>[0-9]\.[0-9]{6})(?![\p{Nd}.])")]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(?:mau (?:don |to khai |phieu )?so|mau|form no\.?|form) (?<code>[0-9]{1,3}[a-z]?(?:/[a-z]{1,6}|-[a-z]{2,4})?)(?![a-z0-9/]| ?(?:mau|anh))")]
    private static partial Regex Numbered();

    // "ct01", "mẫu tk 02": known series in small letters.
    [GeneratedRegex(@"(?<![a-z0-9/.])(?<code>(?:ct|tk|na|hk|dk|dc|pa|cc|hc|lptb)(?:0[0-9]|[0-9]{1,2})[a-z]?(?:-[a-z]{2,4})?)(?![a-z0-9/])|\b(?:mau|to khai|phieu|don) (?:mau )?(?<code>[a-z]{2,4} ?[0-9]{1,2}[a-z]?(?:-[a-z]{2,4})?)(?![a-z0-9/.])(?<!(?:so|hang|thu|nam|ngay|tu|gom|la|co|va|cho|den|het|con|du) ?[0-9]{1,2}[a-z]?)")]
    private static partial Regex Small();

    [GeneratedRegex(@"\b(?:to khai |mau )(?<l>te|ca|xe|en|no|a|hat|ho)(?: (?<l>te|ca|xe|en|no|a|hat|ho))+(?: (?<n>khong|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin))+\b")]
    private static partial Regex Spelled();

    [GeneratedRegex(@"(?<![0-9])0+(?=[0-9])")]
    private static partial Regex Zeros();
}
