using System.Text.RegularExpressions;

namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>Amounts in đồng: "200.000 đồng", "200k", "1tr2", "hai trăm nghìn", "nửa triệu", "miễn phí" (0).</summary>
internal sealed partial class MoneyClaims : IClaimPattern
{
    public IEnumerable<TypedClaim> Find(ReadableText text)
    {
        foreach (Match match in Free().Matches(text.Folded))
        {
            yield return text.Claim(TypedClaimKind.Money, match.Index, match.Length, "0");
        }

        foreach (Match match in Half().Matches(text.Folded))
        {
            yield return text.Claim(TypedClaimKind.Money, match.Index, match.Length, "500000");
        }

        foreach (Match match in Apart().Matches(text.Folded))
        {
            yield return text.Claim(TypedClaimKind.Money, match.Index, match.Length, SpokenAmount.Text(decimal.Parse(match.Groups["n"].Value.Replace(" ", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)));
        }

        foreach (Match match in Hundreds().Matches(text.Folded))
        {
            if (SpokenAmount.Of(match.Value) is { } hundreds)
            {
                yield return text.Claim(TypedClaimKind.Money, match.Index, match.Length, Slang(hundreds));
            }
        }

        foreach (Match match in Amount().Matches(text.Folded))
        {
            if (Value(match) is { } amount)
            {
                yield return text.Claim(TypedClaimKind.Money, match.Index, match.Length, SpokenAmount.Text(amount));
            }
        }
    }

    // "Một trăm hai" is a hundred and twenty thousand.
    private static string Slang(decimal said) => SpokenAmount.Text(((said - (said % 100)) + (said % 10 * 10)) * 1_000);

    private static decimal? Value(Match match)
    {
        if (SpokenAmount.Of(match.Groups["n"].Value) is not { } number)
        {
            return null;
        }

        var scale = match.Groups["scale"].Value switch
        {
            "k" or "nghin" or "ngan" => 1_000m,
            "trieu" or "tr" or "cu" => 1_000_000m,
            "lit" => 100_000m,
            "ty" => 1_000_000_000m,
            _ => 1m,
        };
        var rest = match.Groups["rest"].Value;
        var more = rest.Length == 0 ? 0 : rest == "ruoi" ? Ruoi(match, scale) : decimal.Parse(rest, System.Globalization.CultureInfo.InvariantCulture) * scale / (decimal)Math.Pow(10, rest.Length);
        return (number * scale) + more;
    }

    // "Một triệu rưỡi": half of the unit said last, which words hold themselves.
    private static decimal Ruoi(Match match, decimal scale)
    {
        var words = match.Groups["n"].Value;
        return (scale > 1 ? scale : words.EndsWith("trieu", StringComparison.Ordinal) ? 1_000_000 : words.EndsWith("tram", StringComparison.Ordinal) ? 100 : 1_000) / 2;
    }

    [GeneratedRegex(@"\b(?:mien (?:le )?phi|mien thu|khong (?:mat|ton|thu|phai (?:dong|nop|tra)) (?:tien|phi|le phi|dong nao|xu nao)|khong (?:co|tinh) (?:le )?phi|free|no fee|mien toan bo)\b(?! (?:cho )?(?:thoi gian|cong))")]
    private static partial Regex Free();

    [GeneratedRegex(@"(?<=\b(?:dong|nop|het|mat|tra|khoang|ton|gia) )(?:mot|hai|ba|bon|nam|sau|bay|tam|chin) tram (?:mot|hai|ba|bon|tu|lam|sau|bay|tam|chin)\b(?! (?:muoi|chuc|nghin|ngan|trieu|dong|ngay|nguoi|ho so))")]
    private static partial Regex Hundreds();

    [GeneratedRegex(@"\bnua (?:cu|trieu)(?: dong)?\b")]
    private static partial Regex Half();

    [GeneratedRegex(@"(?<![0-9.,] ?)(?<n>[0-9](?: [0-9]){3,8}) ?(?:dong|vnd)\b")]
    private static partial Regex Apart();

    [GeneratedRegex(
        @"(?<![0-9.,/])(?<n>" + SpokenAmount.Digits + @") ?(?<scale>k|nghin|ngan|trieu|tr|lit|cu|ty)(?![a-z])(?! (?:hang|sach|luot|ho so|nguoi|don|phieu|ty)\b)(?: ?(?<rest>ruoi|[0-9]{1,3}(?![0-9.,/%]| (?:ngay|gio|thang|nam|ban|anh))))?(?: ?(?:dong|vnd|d)\b)?"
        + @"|(?<![0-9.,/])(?<n>" + SpokenAmount.Digits + @") ?(?:dong|vnd|₫|d(?![a-z]))"
        + @"|(?<n>" + SpokenAmount.Words + @")(?: (?<rest>ruoi))? (?:dong|vnd)\b"
        + @"|(?<n>" + SpokenAmount.Words + @"(?<=nghin|ngan|trieu))(?! (?:hang|sach|luot|ho so|nguoi|don|phieu)\b)(?: (?<rest>ruoi))?"
        + @"|(?<n>\b" + SpokenAmount.Word + "(?:[ -]" + SpokenAmount.Word + ")*[ -](?:nghin|ngan|trieu)(?:[ -]" + SpokenAmount.Word + @")+\b)(?! (?:luot|ho so|nguoi|don|phieu)\b)"
        + @"|(?<=\b(?:phi|gia|muc|thu|nop|dong|het|la|chi|mat|tra|phat|ton|khoang|chung) )(?<n>[0-9]{1,3}(?:[.,][0-9]{3})+)(?![0-9.,/]| ?(?:%|phan tram|luot|ho so|nguoi|don|phieu|thu tuc|diem|tinh|xa)\b)"
        + @"|(?<![0-9.,/])(?<n>[0-9]{1,3}(?:[.,]000)+)(?![0-9.,/]| ?(?:%|phan tram|luot|ho so|nguoi|don|phieu|thu tuc|diem|tinh|xa|0))")]
    private static partial Regex Amount();
}
