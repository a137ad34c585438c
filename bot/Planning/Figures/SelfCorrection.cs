using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// "Sóc Trăng tuần 51, à nhầm, tuần 40 cơ": who speaks or types puts right what stands before. <paramref name="Taken"/> is what was said
/// first, null where only what is not meant is denied ("chứ không phải tuần 40"); <paramref name="Meant"/> what is meant after all.
/// </summary>
internal sealed partial record SelfCorrection(string? Taken, string Meant)
{
    /// <summary>Null: the message corrects nothing.</summary>
    /// <param name="question">As typed.</param>
    public static SelfCorrection? Of(string question)
    {
        var said = NotAsked().Replace(DeniedFirst().Replace(Denied().Replace(DeniedName().Replace(question, " "), " "), ""), "");
        if (Mark().Matches(said) is not [.., { } mark])
        {
            return said.Length < question.Length && said.Trim().Length > 0 ? new SelfCorrection(null, said) : null;
        }

        var (taken, meant) = (said[..mark.Index].Trim(), NotThere().Replace(said[(mark.Index + mark.Length)..], "").Trim());
        return !Interjection().IsMatch(taken) && meant.Length > 0 ? new SelfCorrection(taken, meant) : null;
    }

    // "… chứ không phải lượt truy cập": what is not meant.
    [GeneratedRegex(@"[\s,]+(?:chứ|chu)\s+(?:không|khong|ko|k|đừng|dung)\s+(?:phải|phai|lấy|lay|hỏi|hoi)\b[^,.;?!]*", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    // "Đắk Nông chứ không phải Ninh Thuận chót bảng": the name alone is denied, what follows is said of the other.
    [GeneratedRegex(@"[\s,]+[cC](?:hứ|hu)\s+(?:không|khong|ko|k|hổng|hông|đâu)\s+(?:phải|phai)\s+(?:(?:tỉnh|tinh|bộ|bo|ông|anh)\s+)?\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)+(?=\s+[\p{Ll}])")]
    private static partial Regex DeniedName();

    // "Tui đâu có hỏi Huế, tui hỏi Ninh Thuận", "(không hỏi hồ sơ)".
    [GeneratedRegex(@"(?:^|(?<=[,.;(])\s*|(?<=\s)(?=\())\(?\s*(?:(?:tôi|toi|tui|em|anh|chị|chi|mình|minh|tao)\s+)?(?:đâu\s+có|dau\s+co|đâu|không|khong|hổng|hong|hông|chẳng|chang|chả|ko)\s+hỏi\s+[^,.;?!()]*[,.;)]?\s*(?:mà\s+)?(?:(?:(?:tôi|toi|tui|em|anh|chị|chi|mình|minh|tao)\s+)?(?:chỉ\s+)?hỏi\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex NotAsked();

    // "Không phải tuần 40 mà là tuần 51".
    [GeneratedRegex(@"^\W*(?:không|khong|ko|k)\s+(?:phải|phai)\s+[^,.;?!]*?\s(?:mà|ma)(?:\s+(?:là|la))?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex DeniedFirst();

    [GeneratedRegex(@"^(?:à|ờ|ơ|ủa|ấy|ê|ừ|dạ|a|o|ua|u|da|\W)*$", RegexOptions.IgnoreCase)]
    private static partial Regex Interjection();

    // "À thôi tuần 40 không có Hà Nam, lấy tuần 51".
    [GeneratedRegex(@"^[^,]*\b(?:không|khong|ko|chưa|chua)\s+(?:có|co)\b[^,]*,", RegexOptions.IgnoreCase)]
    private static partial Regex NotThere();

    [GeneratedRegex(@"[\s,.;:…–—-]+(?:(?:à|ờ|ơ|ủa|ấy|ý|ê|chết|a|o|ua)[\s,]+)*(?:(?:(?<=\b(?:à|ờ|ơ|ủa|ấy|ê|chết|a|o|ua)[\s,]+)(?:không|khong|thôi|thoi|quên|quen|khoan))|(?:(?:nói|gõ|viết|đọc|noi|go|viet|doc)\s+)?(?:nhầm|nham|lộn|lon)(?:\s+(?:rồi|roi|mất|mat))?(?!\s+(?:lẫn|lan|xộn|xon|với|voi))|xin\s+lỗi|xin\s+loi|(?:ý|y)\s+(?:tôi|toi|em|anh|chị|chi|mình|minh|của\s+\w+)\s+(?:là|la)|khoan(?:\s+(?:đã|da))?|đính\s+chính|dinh\s+chinh|sửa\s+lại|sua\s+lai|nói\s+lại|noi\s+lai|(?<=…\s*|\.\.\.?\s*|[–—-]\s*)không)(?=[\s,.…:])[\s,.…:]*", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
