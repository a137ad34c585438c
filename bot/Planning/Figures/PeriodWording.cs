using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Wordings about periods and years whose words stand apart. All patterns run on folded text with numbers in digits.</summary>
internal static partial class PeriodWording
{
    /// <summary>"Ngoài tuần 40 và 51 còn kỳ nào".</summary>
    public static bool ExceptPeriods(string text) => Besides().IsMatch(text);

    /// <summary>"Trung bình hai tuần".</summary>
    public static bool NamesSeveralPeriods(string text) => SeveralPeriods().IsMatch(text);

    /// <summary>"Mỗi lần báo cáo", "từng kỳ".</summary>
    public static bool NamesEachPeriod(string text) => EachPeriod().IsMatch(text);

    /// <summary>"Năm sau đó", "năm trước".</summary>
    public static int? YearStep(string text) => NextYear().IsMatch(text) ? 1 : YearBefore().IsMatch(text) ? -1 : null;

    /// <summary>"Kỳ sau".</summary>
    public static int? PeriodStep(string text) => NextPeriod().IsMatch(text) ? 1 : null;

    /// <summary>"Nhảy qua 2024": to another period.</summary>
    public static bool MovesOn(string text) => Moves().IsMatch(text);

    /// <summary>"Sóc Trăng ngày chưa về Cần Thơ".</summary>
    public static bool IsBeforeMerger(string text) => BeforeMerger().IsMatch(text);

    [GeneratedRegex(@"\b(?:ngoai|ngoai ra|ngoai tru|tru|khong ke|bo)(?: \w+){0,2} (?:tuan|ky|bao cao|bc|thang|nam|w)\b.*\b(?:nao|gi|khac|nua)\b|\b(?:nao|gi|khac)(?: nua)? ngoai\b")]
    private static partial Regex Besides();

    [GeneratedRegex(@"\b(?:hai|2|cac|ca|may)(?: hai| 2)? (?:tuan|ky|ki|bao cao|dot|lan)\b(?<!\bmay (?:tuan|ky|ki|bao cao|dot|lan)(?= (?:(?:sox? )?[0-9]|hoi nghi|ngay|moi|gan)))")]
    private static partial Regex SeveralPeriods();

    [GeneratedRegex(@"\b(?:moi|tung) (?:lan|ky|ki|tuan|bao cao|dot)\b")]
    private static partial Regex EachPeriod();

    [GeneratedRegex(@"\bnam (?:sau do|sau nua|sau|ke tiep|tiep theo|ke do|tiep)\b")]
    private static partial Regex NextYear();

    [GeneratedRegex(@"\bnam (?:truoc do|lien truoc|truoc)\b")]
    private static partial Regex YearBefore();

    [GeneratedRegex(@"\b(?:ky|ki|tuan|bao cao|lan) (?:sau do|sau nua|sau|ke tiep|tiep theo|ke do|ke|tiep)\b")]
    private static partial Regex NextPeriod();

    [GeneratedRegex(@"\b(?:nhay|chuyen|doi|sang|quay) (?:qua|sang|ve|lai)\b")]
    private static partial Regex Moves();

    [GeneratedRegex(@"\b(?:ngay|hoi|luc|khi|thoi)(?: con)? (?:chua|con rieng)(?: (?:ve|nhap|sap nhap|gop|hop nhat))?\b|\btruoc (?:khi |luc |ngay )?(?:nhap|sap nhap|hop nhat|sap xep|gop|ve)\b")]
    private static partial Regex BeforeMerger();
}
