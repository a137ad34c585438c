using System.Text.RegularExpressions;

namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>How long: "5 ngày làm việc", "nửa tháng", "24 giờ", "mười năm", "trong ngày".</summary>
internal sealed partial class DurationClaims : IClaimPattern
{
    public IEnumerable<TypedClaim> Find(ReadableText text)
    {
        foreach (Match match in Term().Matches(text.Folded))
        {
            if (match.Groups["same"].Success)
            {
                yield return text.Claim(TypedClaimKind.Duration, match.Index, match.Length, "same day");
            }
            else if (Number(match) is { } number)
            {
                yield return text.Claim(TypedClaimKind.Duration, match.Index, match.Length, Normal(number, match.Groups["unit"].Value));
            }
        }
    }

    private static decimal? Number(Match match) => match.Groups["half"].Success ? 0.5m
        : SpokenAmount.Of(match.Groups["n"].Value) is { } number ? number + (match.Groups["and"].Success ? 0.5m : 0)
        : null;

    private static string Normal(decimal number, string unit)
    {
        var (factor, name) = unit switch
        {
            "ngay lam viec" or "working days" or "working day" or "business days" => (1m, "workday"),
            "gio lam viec" => (1m, "workhour"),
            "gio" or "tieng" or "hours" or "hour" => (1m, "hour"),
            "phut" => (1m, "minute"),
            "tuan" or "weeks" or "week" => (1m, "week"),
            "thang" or "months" or "month" => (1m, "month"),
            "nam" or "years" or "year" => (12m, "month"),
            _ => (1m, "day"),
        };
        return $"{SpokenAmount.Text(number * factor)} {name}";
    }

    private const string Unit = "ngay lam viec|gio lam viec|working days?|business days|ngay|hom|gio|tieng|phut|tuan|thang|nam|days?|hours?|weeks?|months?|years?";

    [GeneratedRegex(
        @"(?<same>\btrong (?:cung )?ngay\b(?! (?:[0-9]|lam viec)))"
        + @"|(?<half>\bnua) (?<unit>" + Unit + @")\b"
        + @"|(?<![0-9.,/:]|thang |ngay |mung |quy |tuan |thu )(?<n>[0-9]+(?:[.,][0-9]+)?) ?(?<unit>" + Unit + @")\b(?! (?:[0-9]{1,4}|thang [0-9]))(?<and> ruoi)?"
        + @"|(?<!thang |ngay |mung |thu |lan thu |nam )(?<n>" + SpokenAmount.Words + @") (?<unit>" + Unit + @")\b(?! (?:(?:19|20)[0-9]{2}|nay|ngoai|sau|truoc|toi))(?<and> ruoi)?")]
    private static partial Regex Term();
}
