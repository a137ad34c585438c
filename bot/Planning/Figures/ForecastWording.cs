using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Wordings about what has not been measured: times to come, and what is only supposed. All patterns run on folded text with numbers in digits.</summary>
internal static partial class ForecastWording
{
    /// <summary>"Năm tới Đà Nẵng có đạt không", "sẽ lên bao nhiêu": no figure tells it.</summary>
    /// <param name="text">Folded, numbers in digits.</param>
    /// <param name="aims">A target is named: that of a year to come is known.</param>
    public static bool IsForecast(string text, bool aims) => (!aims && Coming().IsMatch(text)) || Will().IsMatch(text);

    /// <summary>"Nếu Lạng Sơn thêm 5 điểm", "giả sử tăng 10%": what has not been measured.</summary>
    public static bool Supposes(string text) => Suppose().IsMatch(text);

    [GeneratedRegex(@"\b(?:sang nam|nam sau|nam toi|ky toi|ki toi|tuan toi|tuan sau|thang sau|thang toi|quy toi|quy sau|ky bao cao toi)\b(?! (?:phai|giao|dat ra|gio|nay|nguoi|khi|luc|bay gio|hom nay|do|ay|nua))")]
    private static partial Regex Coming();

    [GeneratedRegex(@"\b(?:doan xem|du doan|thu doan)\b|\b(?:bao gio|khi nao|chung nao)\b(?: \w+){0,5} (?:thoat|het|ra khoi|vuot|bat kip|duoi kip|len noi)\b|\b(?:se|(?<!\b(?:du|sox?|tai|chat|nguyen) )lieu|(?<!\b(?:du|sox?|tai|chat|nguyen) )lieu co|co the) (?:\w+ ){0,4}(?:dat|len|tang|vuot|ve dich|can dich|kip|dung|toi) (?:\w+ ){0,4}(?:khong|bao nhieu|may|chua)\b|\b(?:co kip|kip (?:dat|ve|can)|(?:bao gio|khi nao)(?: \w+){0,4}? (?:moi|thi) (?:dat|len|vuot|ve|can|toi|bang|kip)|(?:bao gio|khi nao) (?:dat|len|vuot|ve dich|can dich))\b")]
    private static partial Regex Will();

    [GeneratedRegex(@"\b(?:neu|gia su|gia nhu|gia dinh|thu cho)\b(?: \w+){0,8} (?:them|tang|giam|len|nhay|xuong|bot)(?: \w+){0,3} (?:[0-9]|gap|nua)")]
    private static partial Regex Suppose();
}
