using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Words that are the name of a place, and name none where they stand.</summary>
internal static class PlaceLookalikes
{
    public static bool Is(PlaceMention mention, Slots slots) =>
        IsWhereReportWasRead(mention, slots) || IsCopula(mention, slots) || IsPlan(mention, slots) || IsNumber(mention, slots);

    // "Hội nghị tại Đà Nẵng" is a report.
    private static bool IsWhereReportWasRead(PlaceMention mention, Slots slots)
    {
        var at = mention.At - 1;
        at -= at > 0 && slots.Words[at].Folded is "tai" or "o" ? 1 : 0;
        return at > 0 && (slots.Words[at].Folded, slots.Words[at - 1].Folded) is ("nghi", "hoi") or ("cao", "bao");
    }

    // "Khối tỉnh là ai", "vậy là giảm à" typed without marks name no LA; "Sơn La giảm" does name a place.
    private static bool IsCopula(PlaceMention mention, Slots slots)
    {
        var (at, last) = (mention.At + mention.Length - 1, slots.Words[mention.At + mention.Length - 1]);
        var next = slots.Words.ElementAtOrDefault(at + 1).Folded;
        return last is { Folded: "la", Marks: "" }
            && (next is "ai" or "gi" or "may" or "bao" or "tinh" or "bo" or "noi" or "nhung" || (mention.Length == 1 && next is ("giam" or "tang" or "len" or "xuong" or "dat" or "chua" or "khong" or "dung" or "sai" or "cao" or "thap")))
            && !TypedCapitals.Hold(slots.Question, "la");
    }

    // "Theo KH 2022" is a plan, no Khánh Hòa.
    private static bool IsPlan(PlaceMention mention, Slots slots) =>
        mention.Length == 1 && slots.Words[mention.At].Folded == "kh" && IsPlanNamed(mention.At, slots.Words);

    private static bool IsPlanNamed(int at, IReadOnlyList<Word> words) =>
        words.ElementAtOrDefault(at + 1).Folded is { } next && (next is "nam" or "giao" or "cua" || (next.Length == 4 && next.All(char.IsDigit)))
        && at > 0 && words[at - 1].Folded is "theo" or "so" or "cua" or "trong" or "voi" or "muc";

    // "Dưới 5%", "mức độ 4" name no district.
    private static bool IsNumber(PlaceMention mention, Slots slots) =>
        Enumerable.Range(mention.At, mention.Length).All(at => slots.Words[at].Folded.All(char.IsDigit));
}
