using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Wordings about units that stand beside another, or are set there. All patterns run on folded text with numbers in digits.</summary>
internal static partial class NeighbourWording
{
    /// <summary>"Ngay trên Hà Nam là ai".</summary>
    public static bool AsksAbove(string text) => JustAbove().IsMatch(text);

    /// <summary>"Tỉnh đứng sau nó".</summary>
    public static bool AsksBelow(string text) => JustBelow().IsMatch(text);

    /// <summary>"Đặt Hà Nội cạnh Sài Gòn".</summary>
    public static bool SetsBeside(string text) => SetBeside().IsMatch(text);

    /// <summary>"Hai tỉnh chênh mấy"; "hai tỉnh đầu bảng" names which.</summary>
    public static bool NamesTwo(string text) => TwoOfThem().IsMatch(text);

    [GeneratedRegex(@"(?<!\b(?:ky|ki|tuan|bao cao|lan|nam|thang|quy|moc) )\b(?:(?:ngay|lien|sat|ke|ke can|lien ke)(?: phia| o)? tren|(?:lien|sat|ke|lien ke)(?: phia| o)? truoc)\b(?! (?:ky|tuan|do|khi|mat))|\b(?:tinh|bo|noi|ong|dua|nguoi|ke|don vi|dia phuong) (?:tren|truoc) (?:no|do|ay)\b|\b(?:ai|nao)(?: xep| dung| ngoi| o| nam)* tren (?!(?:mang|web|bang|dau|muc|moc|nguong|dich|cong|the|[0-9]))(?=\w+ \w+)|\b(?:xep|dung)(?: hang)?(?: ngay| lien)? tren (?!mang|web|bang|dau|[0-9])(?:\w+ ){1,5}(?:mot|1|hai|2) bac\b")]
    private static partial Regex JustAbove();

    [GeneratedRegex(@"(?<!\b(?:ky|ki|tuan|bao cao|lan|nam|thang|quy|moc) )\b(?:(?:ngay|lien|sat|ke|ke can|lien ke)(?: phia| o)? duoi|(?:lien|sat|ke|lien ke)(?: phia| o)? sau)\b(?! (?:ky|tuan|do|khi))|\b(?:tinh|bo|noi|ong|dua|nguoi|ke|don vi|dia phuong) (?:duoi|sau) (?:no|do|ay)\b|\b(?:xep|dung)(?: hang)?(?: ngay| lien)? duoi (?!mang|bang|day|cuoi|[0-9])(?:\w+ ){1,5}(?:mot|1|hai|2) bac\b")]
    private static partial Regex JustBelow();

    // "Đặt Hà Nội cạnh Sài Gòn".
    [GeneratedRegex(@"\b(?:dat|de|xep|ke|dua|mang|dem|lay)(?: \w+){0,7} (?:ben canh|canh|len ban can|ra so|ra do|vao so|so luon)\b")]
    private static partial Regex SetBeside();

    // "Hai tỉnh chênh mấy"; "hai tỉnh đầu bảng" names which.
    [GeneratedRegex(@"^(?!.*\b(?:dau|cuoi|nhat|bet|chot|top|dan|nhi)\b).*\b(?:hai|2) (?:tinh|bo|noi|don vi|dia phuong|ong|dua|anh)\b")]
    private static partial Regex TwoOfThem();
}
