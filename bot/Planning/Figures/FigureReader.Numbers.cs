using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Numbers of a message about figures: tables, acts, thresholds, ranks. All patterns run on folded text with numbers in digits.</summary>
internal sealed partial class FigureReader
{
    private static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Number(Match match, string group) => Math.Clamp(int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture), 1, MostCounted);

    [GeneratedRegex(@"\b(?:ty|ti) le\b(?! (?:phi|thuong tat|huong|dong|mien|giam))")]
    private static partial Regex AsksShare();

    /// <summary>Whether a table of a report is named, in folded words.</summary>
    public static bool NamesTable(string text) => TableOfReport().IsMatch(text);

    [GeneratedRegex(@"\b(?:bc[0-9]*|bao cao|tuan|[tw][0-9]{2})\b.*\bbang (?:so )?[0-9]{1,2}\b|\bbang (?:so )?[0-9]{1,2}\b.*\b(?:bc[0-9]*|bao cao|tuan|[tw][0-9]{2})\b")]
    private static partial Regex TableOfReport();

    [GeneratedRegex(@"\bbang (?:sox? )?(?<n>[0-9]{1,2})\b(?! ?(?:phan tram|diem|(?:tinh|bo)\b(?! nao)))")]
    private static partial Regex Table();

    [GeneratedRegex(@"(?<!tuan |thang |qd |so |top )\b[0-9]{3,4}\b(?! ?(?:phan tram|trieu|nghin|ngan|luot|tinh|bo))")]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"(?<![0-9.])\b[0-9]{2,4}\b(?!\.)")]
    private static partial Regex Thresholds();

    [GeneratedRegex(@"\b(?:quyet dinh|qd|nghi quyet|nq|chuong trinh|chien luoc)(?: \w+){0,4}? (?<n>[0-9]{2,4})\b|\b(?<n>[0-9]{2,4}) (?:qd|nq)\b")]
    private static partial Regex Act();

    [GeneratedRegex(@"\b(?<n>[0-9]{2,4})/(?:QĐ|NQ)")]
    private static partial Regex ActNumber();

    [GeneratedRegex(@"\b(?:tu )?hang [0-9]{1,2} (?:den|toi)(?: hang)? (?<to>[0-9]{1,2})\b")]
    private static partial Regex RankRange();

    [GeneratedRegex(@"\b(?<n>[0-9]{1,2}) (?:tinh|bo|dia phuong|don vi|noi|thanh pho|nganh)?(?: cap tinh)? ?(?:dau|cuoi|thap nhat|cao nhat|bet|doi so|dung dau|dung cuoi)\b|\blay (?<n>[0-9]{1,2})(?: thoi| di| a| nhe| noi| cai)?$")]
    private static partial Regex FirstOf();

    /// <summary>"Ông thứ 3", "tỉnh xếp 41": among figures a rank, elsewhere a day of the week.</summary>
    [GeneratedRegex(@"\bthu (?<n>[0-9]{1,2})\b|\b(?:tinh|bo|noi|dia phuong|don vi|ai|ong|dua)(?: nao)? (?:xep|dung)(?: o)? (?<n>[0-9]{1,2})\b(?! (?:phan tram|diem|tinh|bo))")]
    private static partial Regex Ordinal();
}
