using System.Text.RegularExpressions;

namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>"45,5%", "bốn mươi phần trăm", "giảm một nửa" (50).</summary>
internal sealed partial class PercentClaims : IClaimPattern
{
    public IEnumerable<TypedClaim> Find(ReadableText text)
    {
        foreach (Match match in Share().Matches(text.Folded))
        {
            if (Value(match) is { } share)
            {
                yield return text.Claim(TypedClaimKind.Percent, match.Index, match.Length, SpokenAmount.Text(share));
            }
        }
    }

    private static decimal? Value(Match match)
    {
        if (match.Groups["half"].Success)
        {
            return 50;
        }

        // Three digits behind a comma are no thousands here: 45,123 %.
        var number = match.Groups["n"].Value;
        var whole = char.IsDigit(number[0]) && decimal.TryParse(number.Replace(',', '.'), System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var plain) ? plain : SpokenAmount.Of(number);
        return match.Groups["part"] is { Success: true, Value: var part } && whole is { } before && SpokenAmount.Of(part) is { } after
            ? before + (after / (after >= 10 ? 100 : 10))
            : whole;
    }

    [GeneratedRegex(@"(?<![0-9.,/])(?<n>[0-9]+(?:[.,][0-9]+)?) ?(?:%|phan tram|percent\b|pct\b)|(?<n>" + SpokenAmount.Words + @")(?: phay (?<part>" + SpokenAmount.Words + @"))? phan tram\b|(?<half>\bgiam (?:con )?(?:mot )?nua\b|\bnua gia\b)")]
    private static partial Regex Share();
}
