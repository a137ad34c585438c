using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Wordings about periods and years whose words stand apart. All patterns run on folded text with numbers in digits.</summary>
internal static partial class PeriodWording
{
    /// <summary>"Ngoài tuần 40 và 51 còn kỳ nào".</summary>
    public static bool ExceptPeriods(string text) => Besides().IsMatch(text);

    /// <summary>"Trung bình hai tuần".</summary>
    public static bool NamesSeveralPeriods(string text) => SeveralPeriods().IsMatch(text);

    /// <summary>"Nhảy qua 2024": to another period.</summary>
    public static bool MovesOn(string text) => Moves().IsMatch(text);

    [GeneratedRegex(@"\b(?:ngoai|ngoai ra|ngoai tru|tru|khong ke|bo)(?: \w+){0,2} (?:tuan|ky|bao cao|bc|thang|nam|w)\b.*\b(?:nao|gi|khac|nua)\b|\b(?:nao|gi|khac)(?: nua)? ngoai\b")]
    private static partial Regex Besides();

    [GeneratedRegex(@"\b(?:hai|2|cac|ca|may)(?: hai| 2)? (?:tuan|ky|ki|bao cao|dot|lan)\b(?<!\bmay (?:tuan|ky|ki|bao cao|dot|lan)(?= (?:(?:sox? )?[0-9]|hoi nghi|ngay|moi|gan)))")]
    private static partial Regex SeveralPeriods();

    [GeneratedRegex(@"\b(?:nhay|chuyen|doi|sang|quay) (?:qua|sang|ve|lai)\b")]
    private static partial Regex Moves();
}
