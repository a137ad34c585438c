using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Reading;

/// <summary>"Ý em là bị mất chứ không phải hết hạn": what is meant after all, without what is not.</summary>
internal static partial class Correction
{
    /// <summary>The part of a message that says what is meant; null when it corrects nothing.</summary>
    /// <param name="text">Lower case, with or without marks.</param>
    public static string? Of(string text)
    {
        foreach (var form in new[] { NotFirst(), NotThis(), MeantFirst(), Mistaken() })
        {
            if (form.Match(text) is { Success: true } match && match.Groups["meant"].Value.Trim() is { Length: > 0 } meant)
            {
                // "Ý em là bị mất chứ không phải …": both forms in one.
                return form == MeantFirst() && Mistaken().Match(meant) is { Success: true } inner ? inner.Groups["meant"].Value.Trim() : meant;
            }
        }

        return null;
    }

    /// <summary>What is said not to be meant ("khai tử chứ không phải khai sinh"); null: nothing.</summary>
    /// <param name="text">Lower case, with or without marks.</param>
    public static string? Denied(string text) => Behind().Match(text) is { Success: true } match ? match.Groups["denied"].Value.Trim() : null;

    /// <summary>Whether it says that the answer was about something else ("không phải, ý em là …"), and not only how things are ("đi thuê chứ không phải nhà em").</summary>
    /// <param name="text">Lower case, with or without marks.</param>
    public static bool IsOfMeaning(string text) => NotFirst().IsMatch(text) || NotThis().IsMatch(text) || Mistaken().IsMatch(text);

    [GeneratedRegex(@"^(?<meant>.+?)(?:,\s*|\s+(?:chứ|chu)\s+)(?:không|khong|ko|k|hok|hổng)\s+(?:phải|phai)\s+(?:là |la )?\S+|^(?<meant>.+?)(?:,\s*|\s+(?:chứ|chu)\s+)(?:có|co)\s+(?:phải|phai)\s+.+\s(?:đâu|dau)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MeantFirst();

    [GeneratedRegex(@"(?:không|khong|ko|k|hok|hổng|đâu|dau)\s+(?:phải|phai)\s+(?:là |la )?.+?\s+(?:mà|ma)\s+(?:là |la )?(?<meant>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex NotFirst();

    // "Không phải khai sinh, khai tử"; what opens with "ý em là" behind the pause is read by the last form.
    [GeneratedRegex(@"^(?:(?:à|a|dạ|da|ủa|ua|ơ|em|thôi|thoi)[\s,]+)*(?:không|khong|ko|k|hok|hổng)\s+(?:phải|phai)\s+(?:là |la )?(?!(?:ý|y|em|tôi|toi)\b)[^\s,][^,]*,\s*(?!(?:ý|y)\s+(?:em|tôi|toi|tui|mình|minh)\b)(?<meant>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex NotThis();

    [GeneratedRegex(@"(?:,\s*|\s+(?:chứ|chu)\s+)(?:không|khong|ko|k|hok|hổng)\s+(?:phải|phai)\s+(?:là |la )?(?<denied>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    // Who mistyped says so ("nói lộn, khai sinh"); "viết nhầm tên trong khai sinh" tells of a paper, so that a verb of writing needs a pause behind it.
    [GeneratedRegex(@"^(?:(?:xin lỗi|xin loi|sorry|sr|chết|chet|thôi|thoi|ấy|á|à|a|ah|ủa|ua|ơ|dạ|da|quên|quen|em|tôi|tui|mình)[\s,.!]+)*(?:(?<=^(?:à|a|ah|ủa) )(?:không|khong|ko)(?=[\s,.])|(?:(?:không|khong|ko)[\s,.]+)?ý (?:em|tôi|tui|mình|anh|chị|con|cháu) là|(?:(?:khong|ko)[\s,.]+)?y (?:em|toi|tui|minh|anh|chi|con|chau) la|(?:(?:nói|noi|ý|y|hỏi|hoi|ấy|ay) )?(?:nhầm|nham|lộn|lon)|(?:viết|viet|gõ|go|nhắn|nhan|bấm|bam|ghi|đánh|danh|chọn|chon|đọc|doc) (?:nhầm|nham|lộn|lon)(?=\s*(?:[,.;:!]|(?:rồi|roi|là|la|mà|ma)\b))|sai rồi|sai roi|không phải|khong phai|ko phải|ko phai|em hỏi|em hoi)\b[\s,.;:!]*(?:(?:rồi|roi|mà|ma|phải là|phai la|là|la|ạ|xíu|xiu|tí|ti|chút|chut)\b[\s,.;:!]*)*(?<meant>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Mistaken();
}
