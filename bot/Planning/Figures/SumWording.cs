using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Wordings that put units together, or count them. All patterns run on folded text with numbers in digits.</summary>
internal static partial class SumWording
{
    private static readonly Word Add = Word.Split("cộng")[0];

    /// <summary>"Cộng tỷ lệ của Hà Nam với Lạng Sơn"; typed without marks only at the head, elsewhere "cong" is a portal.</summary>
    public static bool IsSum(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Folded is "cong" or "gop" && (words[i].Marks.Length > 0 ? words[i].Folded == "gop" || words[i] == Add : i == 0) && words.ElementAtOrDefault(i + 1).Folded is not ("thong" or "tinh" or "bo" or "cua" or "ttdt" or "thuong" or "them" or "nao"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"TB 63 tỉnh".</summary>
    public static bool IsMean(string text) => Mean().IsMatch(text);

    /// <summary>"Đếm đủ 63 tỉnh", "tỷ trọng địa phương".</summary>
    public static bool WantsWhole(string text) => Whole().IsMatch(text);

    /// <summary>"Tổng của 5 tỉnh", "gộp 3 bộ".</summary>
    public static bool IsOfSome(string text) => (SumOfSome().IsMatch(text) || SumOfCounted().IsMatch(text)) && !Counts(text);

    /// <summary>"Tổng lượt truy cập của tất cả các tỉnh".</summary>
    public static bool IsOfAll(string text) => SumOfAll().IsMatch(text);

    /// <summary>"In tổng cộng bao nhiêu tỉnh": how many there are, no sum.</summary>
    public static bool Counts(string text) => CountsThem().IsMatch(text);

    [GeneratedRegex(@"\btong (?:cua )?(?:[0-9]{1,2}|hai|ba|bon|nam|cac|may|nhung|ca) (?:\w+ )?(?:tinh|bo|noi|dia phuong|don vi|ong|dua)\b(?! (?:dat|co|tren|duoi|vuot|qua|chua))")]
    private static partial Regex SumOfSome();

    // "Tổng lượt truy cập của 5 tỉnh dẫn đầu"; "tổng số lượt truy cập của tỉnh nào" is a name.
    [GeneratedRegex(@"\b(?:gop|don) (?:chung )?(?:[0-9]{1,2}|hai|ba|bon|nam) (?:tinh|bo|noi|dia phuong|don vi|tinh thanh|bo nganh)\b|\b(?:tong|gop)(?: so| sox| gop| don| lai| het)*(?: \w+){0,6} (?:cua|ca) (?:ca )?(?:[0-9]{1,2}|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?:tinh|bo|noi|dia phuong|don vi|ong|dua|thanh pho)\b")]
    private static partial Regex SumOfCounted();

    // "Tổng lượt truy cập của tất cả các tỉnh", "cộng tỷ lệ của mọi bộ"; "tổng số lượt" alone is the name of an indicator, and
    // without marks "cong" is most often a portal.
    [GeneratedRegex(@"\b(?:tong|(?:cong|gop) (?:ty le|ti le|so|luot|ho so|het)).{0,60}\b(?:tat ca|toan bo|het cac|ca 63|63 tinh|moi (?:tinh|bo|dia phuong|noi)|cac (?:tinh|bo|dia phuong) (?:cong )?lai)\b")]
    private static partial Regex SumOfAll();

    [GeneratedRegex(@"\b(?:tong cong|tong so|tong|tat ca|het thay|ca thay)(?: la| co| gom| duoc| in| neu)* (?:bao nhieu|may) (?:tinh|bo|noi|dia phuong|don vi|nganh|thanh)\b")]
    private static partial Regex CountsThem();

    [GeneratedRegex(@"^tb\b|\b(?:tb|bq) (?:[0-9]|cac|ca|toan|khoi|vung|chung|cua|moi|tinh|bo)|\bbq\b|\b(?:chia deu|chia trung binh|chia binh quan|tinh trung binh|lay trung binh|lay binh quan)\b")]
    private static partial Regex Mean();

    [GeneratedRegex(@"\b(?:dem|liet ke|ke|thong ke) (?:cho )?(?:du|het|day du|tron)\b|\b(?:du|ca|tron|het|trong|toan bo|tren) (?:ca )?63(?: tinh| dia phuong| tinh thanh)?\b|\bchinh xac (?:co )?(?:bao nhieu|may|la bao nhieu|con so)\b|\bcon so chinh xac\b|\b(?:ty|ti) (?:trong|phan) (?:cac |sox? )?(?:tinh|bo|dia phuong|don vi|noi)\b|\b(?:bao nhieu|may) phan tram (?:sox? |cac |trong sox? )?(?:tinh|bo|dia phuong|don vi)\b|\b(?:(?:ty|ti) le|tl) (?:sox? |cac )?(?:tinh|tinh thanh|bo|bo nganh|dia phuong|don vi) (?:dat|co|tren|duoi|qua|chua|khong|da)\b")]
    private static partial Regex Whole();
}
