using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Wordings about what changed between periods, and who came or went, whose words stand apart. All patterns run on folded text with numbers in digits.</summary>
internal static partial class ChangeWording
{
    /// <summary>What a change is called that is the least of all.</summary>
    private const string Low = "(?:it|cham|kem|beo|beo bot|let det|it oi|cham ri|cham lut|cham chap|rua bo|nho giot|i ach|khiem ton|yeu|te|nho|be|thap)";

    /// <summary>"Tăng ít nhất".</summary>
    public static bool IsLeastChange(string text) => LeastMove().IsMatch(text);

    /// <summary>"Tụt từ hạng mấy xuống hạng mấy".</summary>
    public static bool SaysFromTo(string text) => FromTo().IsMatch(text);

    /// <summary>"Bộ nào lên nhiều lượt nhất".</summary>
    public static bool RanksRises(string text) => RisesMost().IsMatch(text);

    /// <summary>"Đứng thứ năm từ trên xuống" goes nowhere.</summary>
    public static bool CountsFromEnd(string text) => CountedFromEnd().IsMatch(text);

    /// <summary>"Lọt vào top 5".</summary>
    public static bool SaysEntered(string text) => ComesInto().IsMatch(text);

    /// <summary>"Tuần 40 chưa dính mà tuần 51 dính".</summary>
    public static bool SaysNotThen(string text) => NotThen().IsMatch(text);

    /// <summary>"Rớt khỏi top 5".</summary>
    public static bool SaysLeft(string text) => ThrownOut().IsMatch(text);

    /// <summary>"Tuần 40 trong ba bộ đầu mà tuần 51 không còn".</summary>
    public static bool SaysNoLonger(string text) => NoLonger().IsMatch(text);

    /// <summary>"Nhóm 5 tỉnh bét có đổi gì giữa hai kỳ".</summary>
    public static bool ChangesGroup(string text) => GroupChanges().IsMatch(text);

    [GeneratedRegex(@"\b(?:rot|tut|giam|ha|sut|tang|len|leo|nhay|vot)(?: \w+){0,2} tu (?:\w+ ){1,5}(?:xuong|len|con|sang)\b|\btu (?:hang )?may (?:\w+ ){0,2}(?:len|xuong|sang|thanh|den|toi) (?:hang )?may\b|\bdoi hang\b|\bhang (?:\w+ ){0,2}(?:doi|thay doi)\b|\btu hang may\b")]
    private static partial Regex FromTo();

    [GeneratedRegex(@"\b(?:tang|len|them|nhich)(?: them| duoc)* (?:nhieu|manh|it|cao|cham|kem|nhanh)(?: \w+){0,8} nhat\b|\b(?:tang|len|them|nhich)(?: \w+){0,6} (?:nhieu|manh|nhanh|" + Low + @") nhat\b")]
    private static partial Regex RisesMost();

    [GeneratedRegex(@"\b(?:tang|len|them|thay doi|cai thien|nhich)(?: duoc)?(?: \w+){0,6} " + Low + @" nhat\b|\b(?:tang|len|them|nhich)(?: them| duoc)* (?:it|cham|kem)(?: \w+){1,8} nhat\b")]
    private static partial Regex LeastMove();

    [GeneratedRegex(@"\btu (?:tren xuong|duoi len)\b")]
    private static partial Regex CountedFromEnd();

    [GeneratedRegex(@"\b(?:lot|chen|nhay|leo|len|gop mat|co mat|xuat hien|co ten|vao)(?: vao| vo| trong| duoc| o)? (?:top|top [0-9]+|nhom|danh sach|tot|bang)\b")]
    private static partial Regex ComesInto();

    // "Tuần 40 chưa dính mà tuần 51 dính".
    [GeneratedRegex(@"(?<!\bneu )\b(?:chua|khong|chang)(?: he| bi| thay)? (?<verb>dinh|co|vao|lot|nam|thay|xuat hien|roi|o)\b.*\b(?:co|thi|lai|da|moi|dinh|vao|lot|nam|xuat hien|roi)(?: \k<verb>)?\b")]
    private static partial Regex NotThen();

    [GeneratedRegex(@"\b(?:tut|rot|roi|vang|bat|hat|day|thoat|ra|loai|dat|bay|tuot|truot|roi) (?:ra )?khoi (?:top|top|nhom|danh sach|bang|day|hang|vi tri|[0-9]+|nam|ba|tam)\b")]
    private static partial Regex ThrownOut();

    // "Tuần 40 trong ba bộ đầu mà tuần 51 không còn".
    [GeneratedRegex(@"\b(?:tuan|ky|bao cao|bc|w) ?[0-9]{1,2}(?: thi| lai)? (?:khong|chang|het|thoi) con\b")]
    private static partial Regex NoLonger();

    // "Nhóm 5 tỉnh bét có đổi gì giữa hai kỳ".
    [GeneratedRegex(@"\b(?:nhom|top|tot|danh sach)\b.*\b(?:co doi|doi gi|doi the nao|thay doi gi|bien dong gi|khac gi|xao tron|doi ngoi)\b")]
    private static partial Regex GroupChanges();

    /// <summary>"Gấp đôi", "gấp 3 lần", "gấp rưỡi": so many times as much; null: it is not said, or it is asked.</summary>
    /// <param name="text">Folded, numbers in digits.</param>
    public static decimal? Times(string text) => TimesAsMuch().Match(text) is not { Success: true } said ? null
        : said.Groups["n"] is { Success: true, Value: var number } ? decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)
        : said.Groups["half"].Success ? OneAndHalf : said.Groups["three"].Success ? 3 : 2;

    private const decimal OneAndHalf = 1.5m;

    [GeneratedRegex(@"\bgap (?:doi|(?<half>ruoi)|(?<three>ba)(?: lan|$)|(?<n>[2-9]) lan)\b")]
    private static partial Regex TimesAsMuch();
}
