using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Questions about how a figure is computed whose words stand apart: what is divided by what, which of two things is counted ("đếm dịch vụ
/// hay đếm hồ sơ"), what stands above and below the line.
/// </summary>
internal static partial class DefinitionWording
{
    /// <param name="text">Folded, numbers in digits, "số" as "sox".</param>
    public static bool Asks(string text) => Divided().IsMatch(text) || OneOrOther().IsMatch(text) || Part().IsMatch(text);

    /// <summary>"Số nào mới phải", "khác nhau chỗ nào": which of two figures is meant, or why there are two.</summary>
    /// <param name="text">Folded, numbers in digits.</param>
    public static bool AsksWhichFigure(string text) => WhichFigure().IsMatch(text);

    // "Lấy gì trên gì", "chia cái gì cho cái gì", "tính trên tổng hồ sơ nào", "số hồ sơ nào trên số nào".
    [GeneratedRegex(@"\b(?:gi|nao) (?:tren|chia|chia cho|tren tong)(?: \w+){0,3} (?:gi|nao)\b|\bchia (?:cho )?(?:cai )?(?:gi|nao)\b|\b(?:tinh|chia|lay|dem|do) (?:tren|cho|theo)(?: tong| cai| sox?){0,3}(?: ho so| dich vu| thu tuc| dvc| dvctt)? (?:gi|nao)\b")]
    private static partial Regex Divided();

    // "Tính theo đầu thủ tục hay đầu hồ sơ", "là của hồ sơ hay của dịch vụ", "tính riêng cổng bộ hay cả cổng trực thuộc".
    [GeneratedRegex(@"\b(?:tinh|dem|do|lay|la|theo|cua|tren)(?: \w+){0,3} (?:thu tuc|ho so|hs|dich vu|dvc|dvctt|cong don|luy ke|rieng|nop|tiep nhan|xu ly)(?: \w+){0,2} (?:hay|hoac)(?: la| tinh| dem| do| lay| theo| cua| ca| so| sox| dau| tren| rieng){0,3} (?:thu tuc|ho so|hs|dich vu|dvc|dvctt|cong|cong don|luy ke|tung (?:tuan|ky|thang)|nop|tiep nhan|xu ly|gop|chung)\b")]
    private static partial Regex OneOrOther();

    // "Tử là gì, mẫu là gì", "lấy dịch vụ nào làm mẫu", "tử số là hồ sơ gì".
    [GeneratedRegex(@"\b(?:tu (?:sox? )?(?:la |gom |lay |tinh )(?:\w+ ){0,3}(?:gi|nao)\b.*\bmau|tu sox? (?:la|gom|lay|tinh)(?: \w+){0,3} (?:gi|nao)|mau (?:sox? )?(?:la|gom|lay|tinh|cua no la)(?: \w+){0,3} (?:gi|nao|sao)|lam (?:mau|mau sox?|tu sox?))\b")]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(?:sox?|con sox?|cai|muc|ty le) nao(?: moi)?(?: la)? (?:phai|dung|chuan|that|chinh xac)\b|\bkhac nhau?\b|\b(?:sao|vi sao|tai sao) (?:lai )?(?:co )?(?:hai|2|khac|lech|venh)\b|\b(?:venh|lech|da) nhau\b|\btin (?:sox?|cai|con) nao\b")]
    private static partial Regex WhichFigure();
}
