using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Procedures.Imported;

/// <summary>Untangles the portal's printed text: lines that were glued, counts of copies stuck to names, empty markers.</summary>
internal static partial class PortalText
{
    private const int LongestLine = 700;

    /// <summary>One line, single blanks, no control characters.</summary>
    public static string OneLine(string text) => Blanks().Replace(text, " ").Trim();

    /// <summary>
    /// The items of a list of documents, each with its copies in brackets. Headings of cases stay as items. Where the portal cut the list out
    /// of the middle of a sentence ("(Thành phần hồ sơ) nộp cho …"), what it holds are steps: no list.
    /// </summary>
    public static IReadOnlyList<string> Documents(string text) =>
        text.AsSpan().TrimStart() is [')', ..] ? [] : [.. Lines(text).Select(line => FormFiles.Without(WithCopies(line))).Where(line => line.Length > 2)];

    /// <summary>The steps of a procedure: lines, and "Bước 2" inside a line starts another.</summary>
    public static IReadOnlyList<string> Steps(string text) =>
        [.. StepStart().Replace(text, "\n").Split('\n').Select(Item).Where(line => line.Length > 2)];

    public static IReadOnlyList<string> Lines(string text) =>
        [.. text.Split('\n').Select(Item).Where(line => line.Length > 2 && !NothingSaid().IsMatch(line))];

    /// <summary>"Giấy phép…Mã: KQ.G04.000057" without the form's internal code.</summary>
    public static string Result(string text) => OneLine(ResultCode().Replace(text, "; ")).TrimEnd(';', ' ');

    /// <summary>"5 Ngày làm việc" as it stands inside a sentence.</summary>
    public static string Time(string text) => Unit().Replace(OneLine(text), match => match.Value.ToLowerInvariant());

    /// <summary>The one time that a note names ("15 ngày làm việc kể từ ngày nhận đủ hồ sơ"); empty: none, or several for different cases.</summary>
    public static string TimeOfNote(string note) =>
        Times().Matches(note).Select(match => OneLine(match.Value).ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToList() is [{ } only] ? only : "";

    public static bool SaysNothing(string text) => NothingSaid().IsMatch(OneLine(text));

    private static string Item(string line)
    {
        // The portal cuts at "(Thành phần hồ sơ)" wherever it stands.
        var clean = Bullet().Replace(OneLine(line), "").TrimStart(')', ';', ',', ' ').TrimEnd('(', ' ');
        return clean.Length <= LongestLine ? clean : clean[..LongestLine] + "…";
    }

    private static string WithCopies(string line) =>
        Copies().Replace(line, match =>
        {
            var parts = match.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(part => !part.StartsWith("0 ", StringComparison.Ordinal)).ToList();
            return parts.Count == 0 || match.Index == 0 ? "" : $" ({string.Join(", ", parts)})";
        }).Trim(' ', ';', ',');

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(?:[-–+*•.o]+\s+|[-–+*•]+|--+)\s*")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\s+(?=[-–+]?\s*Bước [0-9]+\s*[:.])")]
    private static partial Regex StepStart();

    // "… ngày 24/7/20231 bản chính": the year keeps its digits.
    [GeneratedRegex(@"\s*(?:(?<=\b(?:(?:19|20)[0-9]{2}|0[0-9]))[0-9]|(?<![0-9])[0-9]{1,2}) bản (?:chính|sao)(?:\s*,\s*[0-9]{1,2} bản (?:chính|sao))?\s*$")]
    private static partial Regex Copies();

    [GeneratedRegex(@"(?<=[0-9] )(?:Ngày|Giờ|Tháng|Năm|Tuần)\b")]
    private static partial Regex Unit();

    [GeneratedRegex(@"[0-9]{1,3} (?:ngày làm việc|ngày|giờ làm việc|giờ|tháng)(?! [0-9])\b", RegexOptions.IgnoreCase)]
    private static partial Regex Times();

    [GeneratedRegex(@"\s*Mã: KQ\.[A-Z0-9.]+")]
    private static partial Regex ResultCode();

    [GeneratedRegex(@"^[-–\s]*(?:Không|Không có thông tin|Không có|Không quy định|Không có yêu cầu[^.]{0,40})?[.\s]*$", RegexOptions.IgnoreCase)]
    private static partial Regex NothingSaid();
}
