using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>Days, months and years: "01/7/2025", "ngày 1 tháng 7 năm 2025", "tháng 8/2024", "năm 2026", "2025-07-01".</summary>
internal sealed partial class DateClaims : IClaimPattern
{
    /// <summary>In front of a day that names no year.</summary>
    public const string NoYear = "any";

    private static readonly string[] EnglishMonths = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public IEnumerable<TypedClaim> Find(ReadableText text)
    {
        foreach (Match match in Day().Matches(text.Folded))
        {
            if (Number(match, "y") is { } year && Month(match) is { } month && month is >= 1 and <= 12)
            {
                var day = Number(match, "d");
                var value = day is { } named ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{named:00}") : string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");
                yield return text.Claim(TypedClaimKind.Date, match.Index, match.Length, value);
            }
        }

        foreach (Match match in DayOfNoYear().Matches(text.Folded))
        {
            if (Month(match) is { } month and >= 1 and <= 12 && Number(match, "d") is { } day and >= 1 and <= 31)
            {
                yield return text.Claim(TypedClaimKind.Date, match.Index, match.Length, string.Create(CultureInfo.InvariantCulture, $"{NoYear}-{month:00}-{day:00}"));
            }
        }

        foreach (Match match in Year().Matches(text.Folded))
        {
            if (Number(match, "y") is { } year and >= 1900 and <= 2200)
            {
                yield return text.Claim(TypedClaimKind.Date, match.Index, match.Length, year.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static int? Month(Match match) => match.Groups["e"] is { Success: true, Value: var english }
        ? Array.IndexOf(EnglishMonths, english) + 1
        : match.Groups["m"].Value is "gieng" ? 1 : match.Groups["m"].Value is "chap" ? 12 : Number(match, "m");

    private static int? Number(Match match, string group) => match.Groups[group] is { Success: true, Value: var text } && SpokenAmount.Of(text) is { } number ? (int)number : null;

    private const string Small = "(?:[0-9]{1,2}|" + SpokenAmount.Words + ")";
    private const string English = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

    [GeneratedRegex(
        @"(?<![0-9/.-])(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})(?![0-9])"
        + @"|(?<![0-9/.-])(?<d>[0-9]{1,2}) ?[/.-] ?(?<m>[0-9]{1,2}) ?[/.-] ?(?<y>[0-9]{4})(?![0-9]|/[a-z])"
        + @"|\b(?:ngay |mung )(?:mung )?(?<d>" + Small + @") thang (?<m>" + Small + @"|gieng|chap)(?:,? nam |/)(?<y>[0-9]{4})"
        + @"|\bthang (?<m>" + Small + @"|gieng|chap)(?:,? nam |[/-])(?<y>[0-9]{4})(?![0-9]|/[a-z])"
        + @"|(?<![0-9/.])(?<m>0?[1-9]|1[0-2])/(?<y>(?:19|20)[0-9]{2})(?![0-9]|/[a-z]|/[0-9])"
        + @"|\b(?<e>" + English + @") (?<d>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<y>[0-9]{4})\b"
        + @"|\b(?<d>[0-9]{1,2})(?:st|nd|rd|th)? (?<e>" + English + @"),? (?<y>[0-9]{4})\b")]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(?:ngay |mung )(?:mung )?(?<d>" + Small + @")(?: thang | ?/ ?)(?<m>" + Small + @")(?![0-9/])(?! (?:nam )?(?:19|20)[0-9]{2})")]
    private static partial Regex DayOfNoYear();

    [GeneratedRegex(@"\bnam (?<y>(?:19|20)[0-9]{2})(?![0-9/]|\.[0-9])|\bnam (?<y>hai (?:nghin|ngan)(?:[ -](?:khong|tram|linh|le|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi))+)\b")]
    private static partial Regex Year();
}
