using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Questions about the reports themselves whose words stand apart: "các tuần đang có", "số mới nhất cũ cỡ nào rồi".</summary>
internal static partial class ReportWording
{
    /// <param name="text">Folded, numbers in digits, "số" as "sox".</param>
    public static bool AsksPeriods(string text) => Listed().IsMatch(text) || Dated().IsMatch(text) || NewestReport().IsMatch(text) || Spanned().IsMatch(text) || EndOfSeries().IsMatch(text) || Exists().IsMatch(text) || Held().IsMatch(text) || AsksWhich(text) || WhichDay().IsMatch(text);

    /// <summary>"Còn báo cáo nào nữa", "báo cáo nào công khai": a wording of no other question.</summary>
    public static bool AsksWhich(string text) => Others().IsMatch(text) || Circulated().IsMatch(text) || Kept().IsMatch(text);

    /// <summary>"Ai không chịu báo cáo".</summary>
    public static bool AsksSilent(string text) => Silent().IsMatch(text);

    [GeneratedRegex(@"\b(?:liet ke|ke|nhung|cac|danh sach)(?: cac| nhung| ra)? (?:ky|tuan|bao cao|bc|dot sox? lieu)(?: \w+){0,3} (?:dang co|hien co|co sox?|co bao cao|co du lieu|co sox? lieu|trong kho|trong may)\b")]
    private static partial Regex Listed();

    [GeneratedRegex(@"\b(?:sox?|sox? lieu|du lieu|bao cao|bc|ky|dot)(?: \w+){0,4} (?:moi nhat|gan nhat|cuoi cung|dau tien)(?: \w+){0,8} (?:bao lau|cu co|cu chung|cu co nao|khi nao|ngay nao|ngay may|luc nao|bao gio|hoi nao|may thang|cach day)\b")]
    private static partial Regex Dated();

    [GeneratedRegex(@"\b(?:bao cao|bc|ky bao cao) (?:moi nhat|gan nhat|gan day nhat)(?: \w+)? la(?: \w+){0,2} (?:gi|nao|may|bao nhieu|dau)$")]
    private static partial Regex NewestReport();

    [GeneratedRegex(@"\b(?:bao cao|bc|sox? lieu|ky|tuan)(?: \w+){0,6} tu (?:ngay|thang|tuan|quy) (?:nao|may|bao nhieu)\b|\bchot (?:khi nao|luc nao|bao gio|hom nao)\b")]
    private static partial Regex Spanned();

    [GeneratedRegex(@"\b(?:bao cao|sox? lieu|du lieu) (?:cua )?(?:tuan|thang|ky|quy|nam)\b.*\b(?:chua|khong)$|\b(?:tuan|thang|ky|quy|nam) [0-9]{1,4}(?: \w+){0,2} (?:co|ra|co them) (?:bao cao|bc|sox? lieu|sox?)(?: \w+){0,2} (?:chua|khong)$")]
    private static partial Regex Exists();

    [GeneratedRegex(@"\b(?:ky|bao cao|bc|dot) (?:dau tien|cuoi cung|cu nhat|sau cung)\b")]
    private static partial Regex EndOfSeries();

    [GeneratedRegex(@"\b(?:co|nam|in) (?:o|trong) (?:bc|bao cao|ky|tuan) nao\b")]
    private static partial Regex Held();

    // "Số liệu tuần 51 chốt tới ngày bao nhiêu".
    [GeneratedRegex(@"\b(?:sox? lieu|bao cao|bc|tuan [0-9]{1,2}|ky)\b(?: \w+){0,5} (?:chot|cap nhat|tinh|lay|ky|ban hanh|cong bo|phat hanh|dung|ket thuc)(?: \w+){0,3} (?:ngay|hom|thang|luc|khi) (?:nao|may|bao nhieu)\b")]
    private static partial Regex WhichDay();

    // "Số liệu này công khai hay nội bộ".
    [GeneratedRegex(@"\b(?:bao cao|bc|ky|sox? lieu|tai lieu|ban|cai) nao\b.*\b(?:cong khai|noi bo|mat|luu hanh)\b|\b(?:sox? lieu|bao cao|bc|tai lieu)\b.*\b(?:noi bo|cong khai|luu hanh|cong bo)\b(?: \w+){0,3} (?:hay|khong|chua)\b|\b(?:sox? lieu|bao cao|bc|tai lieu)\b.* (?:hay|chi|co)(?: chi| la| duoc| con)* (?:noi bo|cong khai)\b")]
    private static partial Regex Circulated();

    // "Mới nhất là báo cáo tháng mấy", "danh sách các báo cáo em đang giữ".
    [GeneratedRegex(@"\b(?:moi nhat|gan nhat|gan day nhat)(?: \w+){0,2} (?:bao cao|bc|ky)(?: \w+){0,2} (?:nao|may|gi)\b|\b(?:danh sach|liet ke|ke ten|ke)(?: cac| nhung| het)* (?:bao cao|bc|ky bao cao|ky so lieu)\b(?: \w+){0,3} (?:giu|co|luu|nam|nhap)\b|\b(?:cac|nhung|may) (?:chi tieu|sox? lieu)(?: ma| nao)? (?:em|ban|minh) (?:tra loi|co|biet|giu|nam|dang co)\b")]
    private static partial Regex Kept();

    // "Còn báo cáo nào nữa không", "trong kho có kỳ nào".
    [GeneratedRegex(@"\b(?:du lieu|sox? lieu)(?: cua em| cua ban| ben em| dang co| nay| o day| trong may)? (?:da |duoc |moi )*cap nhat(?: \w+){0,2} (?:khi nao|dau|ngay nao|ngay may|luc nao|bao gio|thang may)\b|\b(?:con|them) (?:bao cao|bc|ky|tuan|sox? lieu|dot) nao (?:nua|khac)?\b|\b(?:bao cao|bc|ky bao cao|sox? lieu)\b(?: \w+){0,6} trong (?:kho|may|he thong)\b|\btrong (?:kho|may|he thong)\b(?: \w+){0,4} (?:bao cao|bc|ky|tuan|dot)(?: \w+){0,2} (?:nao|gi)\b")]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(?:ai|nao|nhung ai)(?: \w+){0,2} (?:khong|chua|chang)(?: chiu| them| kip| he| thay)? (?:bao cao|gui sox?|nop sox?|gui bao cao|nop bao cao)\b")]
    private static partial Regex Silent();
}
