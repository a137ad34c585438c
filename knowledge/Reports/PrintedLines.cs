using System.Text;

namespace Assistant.Knowledge.Reports;

/// <summary>The lines of a report as its reader wants them: composed letters, no page marks, no table or bold marks.</summary>
internal static class PrintedLines
{
    /// <summary>A weekly report has about 30,000 characters, a conference report 80,000; more than this is something else.</summary>
    public const int LongestText = 2_000_000;

    /// <param name="text">The file.</param>
    /// <param name="keepBars">Leave column rules in: in a scan, one that touches a digit may be a digit itself.</param>
    public static IReadOnlyList<string> Of(string text, bool keepBars = false)
    {
        var lines = text.Normalize(NormalizationForm.FormC).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        for (var index = 0; index < lines.Length; index++)
            lines[index] = Clean(lines[index], keepBars);
        return lines;
    }

    /// <summary>Null when the text can be read; otherwise why not, for a person.</summary>
    public static string? WhyUnreadable(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "Tệp không có nội dung.";
        if (text.Length > LongestText)
            return $"Tệp dài {text.Length} ký tự, quá giới hạn {LongestText} ký tự của một báo cáo.";
        var strange = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsSurrogate(character))
            {
                if (index + 1 < text.Length && char.IsSurrogatePair(character, text[index + 1]))
                    index++;
                else
                    return "Tệp không phải văn bản Unicode hợp lệ.";
            }
            else if (character is '\0' or '\uFFFD' or '\uFFFE' or '\uFFFF'
                || (char.IsControl(character) && !char.IsWhiteSpace(character)))
                strange++;
        }

        return strange * 100 > text.Length || text.Contains('\0', StringComparison.Ordinal)
            ? "Tệp không phải văn bản (có nhiều ký tự điều khiển); hãy lưu lại dưới dạng văn bản UTF-8."
            : null;
    }

    private static string Clean(string line, bool keepBars)
    {
        var cleaned = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            if (character is '*' or '\u200B' or '\uFEFF' or '\u00AD')
                continue;
            var blank = (character is '|' && !keepBars) || char.IsWhiteSpace(character) || char.IsControl(character);
            if (!blank)
                cleaned.Append(character);
            else if (cleaned.Length > 0 && cleaned[^1] != ' ')
                cleaned.Append(' ');
        }

        return cleaned.ToString().TrimEnd();
    }
}
