using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Wordings about periods and years whose words stand apart. All patterns run on folded text with numbers in digits.</summary>
internal static partial class PeriodWording
{
    /// <summary>"Ngoài tuần 40 và 51 còn kỳ nào".</summary>
    public static bool ExceptPeriods(string text) => Besides().IsMatch(text);

    /// <summary>"Trung bình hai tuần".</summary>
    public static bool NamesSeveralPeriods(string text) => SeveralPeriods().IsMatch(text);

    /// <summary>"8 tuần qua" is 8, "mấy tuần nay" 0; null: no run of periods is named.</summary>
    public static int? LastPeriods(string text) => Run().Match(text) is not { Success: true } run ? null
        : run.Groups["said"].Success ? SpokenNumber.All(run.Groups["said"].Value.Split(' '))[0].Value
        : run.Groups["n"].Success ? int.Parse(run.Groups["n"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
        : 0;

    /// <summary>"Xu hướng 6 tuần": so many periods behind or in front of a word for a line over time; null: none are counted.</summary>
    public static int? PeriodsOfLine(string text) => Line().Match(text) is not { Success: true } run ? null
        : run.Groups["said"].Success ? SpokenNumber.All(run.Groups["said"].Value.Split(' '))[0].Value
        : int.Parse(run.Groups["n"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\b(?:tuan|ky|ki|thang|thu|top|hang) )(?<!\b(?:tuan|ky|ki|thang) [0-9]{1,2} \w{2,3} )\b(?:(?<n>[2-9]|[1-9][0-9])|(?<said>hai|ba|bon|nam|bay|tam|chin|muoi(?: mot| hai)?)) (?:tuan|ky|ki)(?: bao cao)?\b(?! (?:[0-9]|truoc|toi|sau|nua))")]
    private static partial Regex Line();

    /// <summary>"Tụt liền 3 tuần", "tăng liên tục": the same way in every one of the last periods, not only from the first to the last.</summary>
    public static bool IsInARow(string text) => InARow().IsMatch(text);

    /// <summary>"Nhảy qua 2024": to another period.</summary>
    public static bool MovesOn(string text) => Moves().IsMatch(text);

    [GeneratedRegex(@"\b(?:ngoai|ngoai ra|ngoai tru|tru|khong ke|bo)(?: \w+){0,2} (?:tuan|ky|bao cao|bc|thang|nam|w)\b.*\b(?:nao|gi|khac|nua)\b|\b(?:nao|gi|khac)(?: nua)? ngoai\b")]
    private static partial Regex Besides();

    [GeneratedRegex(@"\b(?:hai|2|cac|ca|may)(?: hai| 2)? (?:tuan|ky|ki|bao cao|dot|lan)\b(?<!\bmay (?:tuan|ky|ki|bao cao|dot|lan)(?= (?:(?:sox? )?[0-9]|hoi nghi|ngay|moi|gan)))")]
    private static partial Regex SeveralPeriods();

    [GeneratedRegex(@"\b(?:lien|lien tuc|lien tiep|lien tu|rong ra|suot|deu dan)(?: trong| suot| ca| den| toi)* (?:(?<n>[2-9]|[1-9][0-9])|(?<said>hai|ba|bon|nam|bay|tam|chin|muoi(?: mot| hai)?)|may|nhieu|vai|bao nhieu) (?:tuan|ky|ki|thang|bao cao)\b|\b(?:(?<n>[2-9]|[1-9][0-9])|(?<said>hai|ba|bon|nam|bay|tam|chin|muoi(?: mot| hai)?)|(?<!\b(?:thu|hang|dung|xep) )may|nhieu|vai|cac|nhung) (?:tuan|ky|ki|thang)(?: bao cao)?(?: lien)? (?:qua|nay|gan day|gan nhat|vua qua|vua roi|lien|lien tiep|lien tuc|tro lai day|lai day|rong|cuoi cung)\b|\b(?:tang|giam|tut|sut|rot|len|xuong|lui|di len|di xuong|thut lui|cai thien)(?: diem| hang| bac)? (?:lien tuc|lien tiep|lien tu|deu dan|deu deu)\b(?! (?:trong |suot |ca )*(?:[0-9]{1,2}|hai|ba|bon|nam|bay|tam|chin|muoi) (?:tuan|ky|ki|thang|bao cao)\b)|\b(?:lien tuc|lien tiep|deu dan) (?:tang|giam|tut|sut|rot|len|xuong|lui|di len|di xuong|thut lui|cai thien)\b(?! (?:trong |suot |ca )*(?:[0-9]{1,2}|hai|ba|bon|nam|bay|tam|chin|muoi) (?:tuan|ky|ki|thang|bao cao)\b)")]
    private static partial Regex Run();

    [GeneratedRegex(@"\b(?:lien|lien tuc|lien tiep|lien tu|rong ra|deu dan|deu deu)(?= (?:trong |suot |ca )*(?:[0-9]{1,2}|hai|ba|bon|nam|bay|tam|chin|muoi|may|nhieu|vai|bao nhieu) (?:tuan|ky|ki|thang|bao cao)\b)|\b(?:tuan|ky|ki|thang|bao cao) (?:lien|lien tuc|lien tiep|rong)\b|\b(?:tang|giam|tut|sut|rot|len|xuong|lui|di len|di xuong|thut lui|cai thien)(?: diem| hang| bac)? (?:lien tuc|lien tiep|lien tu|deu dan|deu deu)\b|\b(?:lien tuc|lien tiep|deu dan) (?:tang|giam|tut|sut|rot|len|xuong|lui|di len|di xuong|thut lui|cai thien)\b")]
    private static partial Regex InARow();

    [GeneratedRegex(@"\b(?:nhay|chuyen|doi|sang|quay) (?:qua|sang|ve|lai)\b")]
    private static partial Regex Moves();
}
