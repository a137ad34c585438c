using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Wordings about targets whose words stand apart. All patterns run on folded text with numbers in digits.</summary>
internal static partial class GoalWording
{
    /// <summary>"Phải đạt bao nhiêu".</summary>
    public static bool AsksGoalAmount(string text) => MustReach().IsMatch(text);

    /// <summary>"So với mức 70% của năm 2025".</summary>
    public static int? GoalYear(string text) =>
        AimAndYear().Match(text) is { Success: true } aim ? int.Parse(aim.Groups["y"].Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>"Bộ nào đạt, bộ nào trượt".</summary>
    public static bool NamesBothSides(string text) => MetOrMissed().IsMatch(text);

    /// <summary>"Cần thêm bao nhiêu để vào top 3": which place is to be reached; null: none.</summary>
    public static int? PlaceToReach(string text) =>
        ReachTop().Match(text) is { Success: true } top && NeedsHowMuch().IsMatch(text) ? int.Parse(top.Groups["n"].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>"Mục tiêu 2025", "kế hoạch 2022 đạt bao nhiêu".</summary>
    public static bool NamesGoalOfYear(string text) => AimOfYear().IsMatch(text) || PlanOfYear().IsMatch(text);

    /// <summary>"Cần đạt bao nhiêu".</summary>
    public static bool AsksWhatIsNeeded(string text) => MustHave().IsMatch(text);

    /// <summary>"Phải tăng thêm mấy điểm mới đủ 50%": ahead, not back.</summary>
    public static bool LooksAhead(string text) => NeedsMore().IsMatch(text);

    /// <summary>"Tỉnh nào đạt chưa".</summary>
    public static bool AsksWhoMeets(string text) => WhoMeets().IsMatch(text);

    /// <summary>"Mỗi tỉnh còn thiếu bao nhiêu": of everybody in a list.</summary>
    public static bool IsOfEach(string text) => OfEach().IsMatch(text);

    [GeneratedRegex(@"\b(?:moi|tung)(?: mot)? (?:tinh|bo|noi|dia phuong|don vi|nganh|ong)\b")]
    private static partial Regex OfEach();

    /// <summary>"Bộ nào trượt".</summary>
    public static bool AsksWhoMisses(string text) => WhoMisses().IsMatch(text);

    [GeneratedRegex(@"\bphai (?:\w+ ){1,4}(?:bao nhieu|may) (?:phan tram|%)|\bphai (?:dat|duoc|toi|len)(?: \w+){0,2} (?:bao nhieu|may)\b")]
    private static partial Regex MustReach();

    [GeneratedRegex(@"\b(?:can|phai)(?: dat| duoc| toi| len| co)?(?: \w+){0,2} (?:bao nhieu|may)\b")]
    private static partial Regex MustHave();

    [GeneratedRegex(@"\b(?:muc tieu|chi tieu|muc|moc|dich(?! vu)|nguong|ke hoach)(?: (?!nam )\w+){0,4}(?: cua| cho| vao| den| cuoi)*(?: nam)? (?<y>20[0-9][0-9])\b")]
    private static partial Regex AimAndYear();

    [GeneratedRegex(@"\bmt (?:nam |cho nam )?20[0-9][0-9]\b")]
    private static partial Regex AimOfYear();

    // "Kế hoạch 2022 đạt bao nhiêu".
    [GeneratedRegex(@"\b(?:ke hoach|kh)(?: nam| cua nam| cho nam)? 20[0-9][0-9](?: la| dat| phai| can| dat ra| de ra| giao| cho| ve)*\b")]
    private static partial Regex PlanOfYear();

    [GeneratedRegex(@"\b(?:phai|can|con phai)(?: phai| can| no luc)* (?:tang|len|leo|them|nhich|cong|co)(?: \w+){0,8} (?:moi|de|thi) (?:du|dat|bang|toi|cham|qua|kip|duoi|vuot|ve|duoc)\b|\b(?:tang|len|leo|them|nhich)(?: them)? (?:bao nhieu|may)(?: \w+){0,4} (?:moi|thi moi|de) (?:du|dat|bang|toi|cham|qua|kip|duoi|vuot|ve|duoc)\b")]
    private static partial Regex NeedsMore();

    [GeneratedRegex(@"\b(?:nao|ai|(?:may|bao nhieu|nhung|cac) (?:tinh|bo|noi|dia phuong|don vi|nganh)(?: thanh(?: pho)?| nganh)?)(?: da| co| cung| thi| duoc)? (?:dat|vuot|qua|ve dich)(?: duoc)?(?: roi| chua| khong| duoc| vay| the| a| nhi)*$")]
    private static partial Regex WhoMeets();

    [GeneratedRegex(@"\b(?:(?:tinh|bo|dia phuong|noi|don vi) nao|ai)(?: con| thi| van)? (?:chua|truot|hut)$")]
    private static partial Regex WhoMisses();

    [GeneratedRegex(@"\b(?:nao|ai)(?: da| thi| la)? (?:dat|qua|vuot|ve dich|can dich|toi)\b.*\b(?:nao|ai)(?: con| thi| bi)? (?:truot|hut|chua|khong|rot|duoi|thieu|lo)\b")]
    private static partial Regex MetOrMissed();

    [GeneratedRegex(@"\b(?:vao|lot|len|chen|toi|dung|trong)(?: vao| duoc)* (?:top|nhom|tot) (?<n>[0-9]{1,2})\b")]
    private static partial Regex ReachTop();

    [GeneratedRegex(@"\b(?:them|thieu|phai|can|muon|con) (?:\w+ ){0,3}(?:bao nhieu|may)\b|\b(?:muon|phai|can)\b.*\b(?:bao nhieu|may)\b")]
    private static partial Regex NeedsHowMuch();
}
