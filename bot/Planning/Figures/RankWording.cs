using System.Text.RegularExpressions;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Wordings about places in a ranking whose words stand apart. All patterns run on folded text with numbers in digits.</summary>
internal static partial class RankWording
{
    /// <summary>"Hạng 1 đến hạng 3": how many from the top. Null: no such range, or one far from the top.</summary>
    public static int? ToRank(string text) => Range().Match(text) is { Success: true } range ? int.Parse(range.Groups["to"].Value, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>"Tỉnh nào tụt hạng".</summary>
    public static bool MovesInRank(string text) => RankMove().IsMatch(text);

    /// <summary>"Hạng mấy từ dưới lên".</summary>
    public static bool CountsFromBottom(string text) => FromBottom().IsMatch(text);

    /// <summary>"Tỉnh cao nhất và tỉnh thấp nhất": one of each end.</summary>
    public static bool NamesOneEach(string text) => OneEach().IsMatch(text);

    /// <summary>"Top 2 và bottom 2".</summary>
    public static bool NamesTopAndBottom(string text) => TopAndBottom().IsMatch(text);

    /// <summary>"Tỉnh nào nhất", "bộ nào chót": the end alone behind who is asked for.</summary>
    public static RankSide? EndOfWhich(string text) =>
        WhichEnd().Match(text) is not { Success: true } end ? null : end.Groups["last"].Success ? RankSide.Bottom : RankSide.Top;

    /// <summary>"Vùng nào cao nhất": regions are to be ranked.</summary>
    public static bool AsksRegions(string text) => Regions().IsMatch(text);

    [GeneratedRegex(@"\b(?:vung(?: mien)?|khu vuc|mien) nao\b|\b(?:cac|giua cac|xep hang|theo) (?:vung|mien)\b(?! (?:nui|trung|nam|bac|dong|tay|kho|cao))")]
    private static partial Regex Regions();

    /// <summary>"Đà Nẵng nhất phải không": the end alone behind whom it is said of.</summary>
    /// <param name="unnamed">The message with "_" for every word of a name.</param>
    public static RankSide? EndOfClaim(string unnamed) => ClaimedFirst().IsMatch(unnamed) ? RankSide.Top : null;

    /// <summary>"Nhất cả nước", "hạng 3 toàn quốc": the nation says only among whom.</summary>
    public static bool PlacesInNation(string text) => PlaceInNation().IsMatch(text);

    [GeneratedRegex(@"(?:_|\b(?:dung|la|xep|van|moi|deu)) nhat\b(?! (?:tri|ban|thiet|dinh|quan))")]
    private static partial Regex ClaimedFirst();

    [GeneratedRegex(@"\b(?:nhat|nhi|bet|chot|cuoi|dau|doi so|dan dau|(?:thu|hang|top) (?:[0-9]{1,2}|nhat|nhi|hai|ba|tu|nam|bet|chot))(?: bang| o| cua| tren| trong)? (?:ca nuoc|toan quoc|nuoc)\b")]
    private static partial Regex PlaceInNation();

    /// <summary>"Xếp hạng 34 tỉnh": how many there are, no rank.</summary>
    public static bool RanksAll(string text) => AllRanked().IsMatch(text);

    [GeneratedRegex(@"\b(?:xep hang|bang xep hang|thu hang|bxh)(?: cua| du| ca| cho)* [0-9]{1,2} (?:tinh|bo|dia phuong|don vi|noi|thanh pho|co quan)\b")]
    private static partial Regex AllRanked();

    /// <summary>"Bộ bét ấy".</summary>
    public static RankSide? PointsAt(string text) => ThatEnd().Match(text) is not { Success: true } end ? null : end.Groups["last"].Success ? RankSide.Bottom : RankSide.Top;

    /// <summary>"Ba tỉnh đó", "mấy nơi này".</summary>
    public static bool PointsAtAll(string text) => Those().IsMatch(text);

    /// <summary>"Cùng vùng còn ai".</summary>
    public static bool IsSameRegion(string text) => Region().IsMatch(text);

    /// <summary>"Gần đích nhất": by which distance from a target a unit is meant.</summary>
    public static TargetDistance? Distance(string text) =>
        Beyond().IsMatch(text) ? TargetDistance.Beyond
        : Nearest().IsMatch(text) ? TargetDistance.Near
        : Farthest().IsMatch(text) ? TargetDistance.Far
        : null;

    [GeneratedRegex(@"\b(?:hang|thu|top) 1 (?:den|toi)(?: hang| thu| top)? (?<to>[0-9]|10)\b")]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?:tut|xuong|rot|len|leo|nhay|tang|giam|thang|lui|mat|doi|vuot|thay doi) (?:\w+ ){0,2}?(?:hang|bac|thu hang)\b(?! (?:muc|may (?:ve|trong|khoi)))")]
    private static partial Regex RankMove();

    [GeneratedRegex(@"\b(?:hang|thu|thu hang|vi tri|dung thu|xep thu) (?:may|bao nhieu|nao)(?: \w+){0,2} (?:tu |tinh tu |o )?(?:duoi|cuoi|day|bet)(?: len)?\b|\b(?:bet|chot|cuoi|doi so|tu duoi len|tu duoi|tu cuoi)(?: bang| dung| la| thi| xep)* (?:thu|hang) may\b")]
    private static partial Regex FromBottom();

    [GeneratedRegex(@"(?<!\b(?:cac|nhung|may|nhom|[0-9]+) )\b(?:tinh|bo|noi|dia phuong|don vi|thanh pho) (?:cao|thap|nhieu|it|dung dau|dan dau|doi so|bet)(?: bang)?(?: nhat)?(?: \w+){0,8}? (?:va|voi|lan|cung|hay)(?: (?:tinh|bo|noi|dia phuong|don vi|thanh pho))? (?:thap|cao|it|nhieu|dung cuoi|bet|doi so)\b")]
    private static partial Regex OneEach();

    [GeneratedRegex(@"\b(?:top|dau|cao)(?: nhat)?(?: [0-9]{1,2})?(?: \w+){0,2} (?:va|voi|lan|cung|cong)(?: [0-9]{1,2})?(?: \w+){0,2} bottom\b")]
    private static partial Regex TopAndBottom();

    [GeneratedRegex(@"\b(?:(?:tinh|bo|noi|don vi|dia phuong|nganh|ong|dua) nao|ai)(?: la| dung| xep| ve| dang| thi)* (?:nhat|quan quan|(?<last>bet|chot|cuoi|doi so|lot day))\b(?! (?:nam|thang|tuan|ky|quy|cung))|^(?:the |con |vay |roi )*(?:dung |hang |ong |dua )?(?:nhat|quan quan|(?<last>bet|chot|cuoi|doi so|lot day))(?: bang)?(?: thi| la)*(?: sao| ai)?$")]
    private static partial Regex WhichEnd();

    [GeneratedRegex(@"\b(?:tinh|bo|noi|don vi|dia phuong|ong|dua|anh|thang) (?:dung |xep )?(?:(?<last>bet|chot|cuoi|doi so|thap nhat|te nhat|kem nhat)|dau|nhat|cao nhat|dan dau)(?: bang)? (?:do|ay|nay|kia|vua noi|vua roi)\b")]
    private static partial Regex ThatEnd();

    [GeneratedRegex(@"\b(?:[0-9]{1,2}|hai|ba|bon|nam|sau|bay|tam|chin|muoi|may|nhung|cac|ca) (?:tinh|bo|noi|don vi|dia phuong|ong|dua|anh|thang|cho)(?: thanh| nganh)? (?:do|ay|nay|kia|vua noi|vua roi|tren|vua ke|vua neu)\b|\btrong (?:sox?|nhom|danh sach) (?:do|ay|nay|kia|tren)\b|^(?:the |con |vay |roi )*(?:may|cac) (?:ong|dua|anh|thang)\b(?! nao)")]
    private static partial Regex Those();

    [GeneratedRegex(@"\b(?:cung|trong|thuoc) (?:mot )?(?:vung|khu vuc|mien)(?: do| nay| ay)?\b(?! (?:nui|bac|trung|nam|tay|dong|cao|song))|\b(?:vung|khu vuc) (?:do|nay|ay)\b")]
    private static partial Regex Region();

    [GeneratedRegex(@"\b(?:gan|sat)(?: voi)? (?:dich|muc tieu|chi tieu|moc|nguong|chuan|muc)(?: \w+){0,9} nhat\b|\b(?:gan|sap) (?:dat|ve dich|can dich|cham)(?: \w+){0,9} nhat\b|\bsuyt (?:dat|ve dich|can dich)\b|\b(?:thieu|hut|kem)(?: \w+){0,5} it nhat\b|\bchi (?:con )?(?:thieu|hut|kem)(?: \w+){0,2} (?:chut|ti|xiu|it)\b|\b(?:dua|ong|noi|tinh|bo|ai|thang|cho) (?:gan|sat) nhat\b")]
    private static partial Regex Nearest();

    [GeneratedRegex(@"\b(?:xa|cach xa|con xa) (?:dich|muc tieu|chi tieu|moc|nguong|chuan)(?: \w+){0,5} nhat\b|\b(?:hut|thieu)(?: (?:dich|muc tieu|chi tieu|moc|nguong|chuan|so voi))(?: \w+){0,6} (?:nhieu|xa) nhat\b")]
    private static partial Regex Farthest();

    [GeneratedRegex(@"\bvuot(?: \w+){0,9} (?:xa|nhieu|cao|manh) nhat\b")]
    private static partial Regex Beyond();
}
