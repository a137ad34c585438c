using System.Collections.Frozen;

namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>
/// Words of figures that are other words with other marks: "lệ" is no "lẻ", "cũ" no "củ", "từ" no "tư". Where a text has marks
/// at all, those of these words must be right.
/// </summary>
internal static class MarkedWords
{
    private static readonly FrozenDictionary<string, string[]> Right = new Dictionary<string, string[]>
    {
        ["khong"] = ["không"],
        ["mot"] = ["một", "mốt"],
        ["hai"] = ["hai"],
        ["ba"] = ["ba"],
        ["bon"] = ["bốn"],
        ["tu"] = ["tư"],
        ["nam"] = ["năm"],
        ["lam"] = ["lăm", "làm"],
        ["nham"] = ["nhăm"],
        ["sau"] = ["sáu"],
        ["bay"] = ["bảy", "bẩy"],
        ["tam"] = ["tám"],
        ["chin"] = ["chín"],
        ["muoi"] = ["mười", "mươi"],
        ["chuc"] = ["chục"],
        ["tram"] = ["trăm"],
        ["nghin"] = ["nghìn"],
        ["ngan"] = ["ngàn"],
        ["trieu"] = ["triệu"],
        ["ty"] = ["tỷ", "tỉ"],
        ["linh"] = ["linh"],
        ["le"] = ["lẻ", "lệ"],
        ["bam"] = ["băm"],
        ["ham"] = ["hăm"],
        ["dong"] = ["đồng"],
        ["cu"] = ["củ"],
        ["anh"] = ["ảnh"],
        ["lit"] = ["lít"],
        ["ten"] = ["ten"],
        ["ban"] = ["bản"],
        ["bo"] = ["bộ"],
        ["gio"] = ["giờ"],
        ["thang"] = ["tháng"],
        ["tuan"] = ["tuần"],
        ["hang"] = ["hạng", "hàng"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="folded">The word without marks.</param>
    /// <param name="typed">The same word as typed, in lower case.</param>
    /// <param name="isMarked">The text that it stands in has marks.</param>
    public static bool IsAnother(string folded, string typed, bool isMarked) =>
        Right.TryGetValue(folded, out var right) && !right.Contains(typed) && (isMarked || typed != folded);
}
