using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Wordings that name a figure and ask whose it is, or where it stands. All patterns run on folded text with numbers in digits.</summary>
internal static partial class WhoseFigure
{
    /// <summary>"67,71% là số của tỉnh nào".</summary>
    public static bool AsksWhose(string text) => Whose().IsMatch(text);

    /// <summary>"Tỉnh nào được 41%": whose that figure is; "đạt 41%" may be a limit.</summary>
    public static bool AsksWhoHas(string text) => WhoHas().IsMatch(text);

    /// <summary>"… ở báo cáo nào", "… in ở đâu": where a figure stands.</summary>
    public static bool AsksWhereItStands(string text) => Whereabouts().IsMatch(text);

    /// <summary>"Số đó", "tỷ lệ này".</summary>
    public static bool PointsAtFigure(string text) => ThatFigure().IsMatch(text);

    /// <summary>"Bảng hồ sơ trực tuyến tuần 51 liệt kê bộ nào": whom a report prints.</summary>
    public static bool AsksOfTable(string text) => TableLists().IsMatch(text);

    [GeneratedRegex(@"\b(?:la so |la |cua |so |thuoc )(?:cua )?(?:ai|(?:tinh|tinh thanh|thanh pho|bo|bo nganh|nganh|co quan|noi|don vi|dia phuong|ben) nao)\b|\b(?:tinh|tinh thanh|bo|bo nganh|noi|don vi|dia phuong|ai) (?:nao )?(?:co|dat|duoc|dung)(?: so| muc)? (?:[0-9]|dung)|^(?:[a-z]+ ){0,3}(?:tinh|tinh thanh|bo|bo nganh|noi|don vi|dia phuong) nao(?: \w+)? [0-9]{1,3}[,. ][0-9]{1,2}(?: ?%| phan tram)?(?: vay| the| a| nhi| em)*$")]
    private static partial Regex Whose();

    [GeneratedRegex(@"\b(?:nao|ai) (?:duoc|co|la)(?: dung)? [0-9]")]
    private static partial Regex WhoHas();

    [GeneratedRegex(@"\b(?:o|trong|tu|cua|thuoc) (?:bao cao|bc|bang|muc|van ban|phu luc|dong|trang|tai lieu) (?:nao|may|sox? may|gi)\b|\b(?:o dau ra|lay o dau|lay dau ra|tu dau ra|dau ra|o dau)(?: day| vay| the| do| a| nhi| nhe)*$")]
    private static partial Regex Whereabouts();

    [GeneratedRegex(@"\b(?:sox|con so|con sox|ty le|ti le|chi tieu|chi so|muc|ket qua) (?:do|nay|ay|kia|tren)\b")]
    private static partial Regex ThatFigure();

    // "Bảng hồ sơ trực tuyến tuần 51 liệt kê bộ nào"; "đầu bảng" is a place.
    [GeneratedRegex(@"\bin (?:ten )?(?:nhung|cac|may) (?:tinh|bo|noi|don vi|dia phuong)\b|\b(?:tinh|bo|noi|don vi|dia phuong|ai)(?: nao)?(?: duoc| co| sox? lieu| sox?)* (?:in|neu|ten|mat)(?: ten)? (?:o|trong|tren) bang\b(?! nao| may| sox? may)|(?<!\b(?:dau|cuoi|bet|nhat|chot|day|toan|ca|xep|giua) )\bbang\b.*\b(?:liet ke|in|neu|gom|ghi|(?<=\bbang (?:sox? )?[0-9]{1,2} )co)(?: ra ten| ra| ten)?(?: tong cong| tat ca| duoc)?(?: nhung| cac| may| bao nhieu)? (?:tinh|bo|dia phuong|noi|don vi|co quan|ai|ong|dua)\b")]
    private static partial Regex TableLists();
}
