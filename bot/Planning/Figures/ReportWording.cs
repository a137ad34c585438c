using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Questions about the reports themselves whose words stand apart: "các tuần đang có", "số mới nhất cũ cỡ nào rồi".</summary>
internal static partial class ReportWording
{
    /// <param name="text">Folded, numbers in digits, "số" as "sox".</param>
    public static bool AsksPeriods(string text) => Listed().IsMatch(text) || Dated().IsMatch(text) || NewestReport().IsMatch(text) || Spanned().IsMatch(text) || EndOfSeries().IsMatch(text) || (Exists().IsMatch(text) && !text.Contains(" no co ", StringComparison.Ordinal)) || Held().IsMatch(text) || AsksWhich(text) || WhichDay().IsMatch(text) || Signed().IsMatch(text) || AsksContents(text);

    /// <summary>"Còn báo cáo nào nữa", "báo cáo nào công khai": a wording of no other question.</summary>
    public static bool AsksWhich(string text) => Others().IsMatch(text) || Circulated().IsMatch(text) || Kept().IsMatch(text);

    /// <summary>"Ai không chịu báo cáo", "bộ nào vắng tên ở bảng ấy".</summary>
    public static bool AsksSilent(string text) => Silent().IsMatch(text) || NotPrinted().IsMatch(text) || Lacks().IsMatch(text);

    /// <summary>"Báo cáo 18 gồm những bảng nào", "hai báo cáo khác nhau chỉ tiêu nào".</summary>
    public static bool AsksContents(string text) => !Numbered().IsMatch(text) && (Contents().IsMatch(text) || Differ().IsMatch(text));

    /// <summary>"Báo cáo hội nghị có mục lượt truy cập không": beside an indicator and nobody's name.</summary>
    public static bool AsksWhetherHeld(string text) => Holds().IsMatch(text);

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

    [GeneratedRegex(@"\b(?:ai|nao|nhung ai)(?: \w+){0,2} (?:khong|chua|chang)(?: chiu| them| kip| he| thay)? (?:bao cao|gui sox?|nop sox?|gui bao cao|nop bao cao)\b|\b(?:du|day du)(?: ca| het| tat ca| sox?| lieu| sox? lieu| cua| cac)* (?:[0-9]{1,2} )?(?:tinh|bo|dia phuong|don vi|noi)(?: thanh| nganh)? (?:chua|khong)\b|\b(?:bao nhieu|may) (?:tinh|bo|dia phuong|don vi|noi)(?: thanh| nganh)? (?:da |co |chiu )*(?:bao cao|gui sox?|nop sox?|gui bao cao|nop bao cao)\b")]
    private static partial Regex Silent();

    private const string Document = @"(?:bao cao|bc|van ban|tuan [0-9]{1,2}|[wt][0-9]{2}|bc[0-9]{2}|hoi nghi)";

    // "Ngày ký báo cáo tuần 40", "văn bản 28 phát hành hôm nào", "báo cáo 28 ai ký".
    [GeneratedRegex(@"\bngay (?:ky|ra|ban hanh|phat hanh|cong bo|len)(?: cua)? " + Document + @"\b|\b" + Document + @"\b(?: \w+){0,4} (?:ra|ky|ban hanh|phat hanh|cong bo)(?: vao| tu)? (?:ngay|hom|luc|khi|thang) (?:nao|may|bao nhieu)\b|\b(?:bao cao|bc|van ban)\b.*\b(?:ai|nguoi nao) ky\b|\b(?:ai|nguoi nao) ky (?:bao cao|bc|van ban)\b")]
    private static partial Regex Signed();

    [GeneratedRegex(@"\b" + Document + @"\b(?: \w+){0,4} (?:gom|bao gom|chua|in|do|co)(?: co| nhung| may| cac| bao nhieu){0,2} (?:bang|phan|muc|chi tieu|chi so|noi dung)(?: nao| gi)?$")]
    private static partial Regex Contents();

    [GeneratedRegex(@"\b(?:bao cao|bc|ky|tuan)\b.* khac (?:nhau |gi nhau )?(?:o |ve )?(?:nhung |cac |may )?(?:chi tieu|bang|muc|phan) (?:nao|gi)\b")]
    private static partial Regex Differ();

    [GeneratedRegex(@"\b" + Document + @"\b.*(?<!\bno )\b(?:co|da)(?: \w+)? (?:muc|phan|do|in|de cap|nhac|nhac den|noi|bang|sox?|sox? lieu|chi tieu|dong)\b(?!.*\bcua (?!cac\b|tinh\b|bo\b|khoi\b|bao cao\b|bc\b)).* (?:khong|ko|k|hong|hok|hem|chua|hay khong)(?: em| a| nhi| vay| ta| ban| the| anh| chi| ha)*$")]
    private static partial Regex Holds();

    // "Bảng 4 báo cáo tuần 51 đo chỉ tiêu gì" asks what one table is about.
    [GeneratedRegex(@"\bbang (?:sox? )?[0-9]{1,2}\b")]
    private static partial Regex Numbered();

    // "Tỉnh nào không được nêu trong bảng", "những tỉnh nào không thấy tên"; a name beside it asks about that one.
    [GeneratedRegex(@"\b(?:nao|nhung ai|ai|may (?:tinh|bo|noi|don vi|dia phuong))\b(?: \w+){0,3} (?:khong|chua|chang|ko)(?: duoc| bi| he| thay| co| xuat hien){0,3} (?:ten|mat|neu|in|nhac|co mat|dua vao|ghi ten|diem ten|trong)\b(?! (?:nua|chua|moi))")]
    private static partial Regex NotPrinted();

    // "Bảng xử lý thiếu bộ nào", "vắng những bộ nào trong bảng", "bộ nào vắng tên".
    [GeneratedRegex(@"\b(?:vang|thieu|bo sot|sot|khuyet|bo qua)(?: mat| ten| bong| nhung| may| cac)* (?:tinh|bo|noi|don vi|dia phuong|co quan|ai)(?: nao| nganh nao)?\b|\b(?:nao|ai|nhung ai)(?: bi| con| dang)? (?:vang|thieu|sot|khuyet) (?:ten|mat|bong)\b")]
    private static partial Regex Lacks();
}
