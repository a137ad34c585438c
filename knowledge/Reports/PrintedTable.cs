using System.Text.RegularExpressions;
using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports;

/// <summary>One ranking table cut out of a report: what stands above its first cell, and the lines of its cells.</summary>
internal sealed record PrintedTable
{
    /// <summary>"Bảng 4"; "Bảng ? (dòng 120)" where the number is not legible.</summary>
    public required string Label { get; init; }

    /// <summary>Line of the title, from 1.</summary>
    public required int Line { get; init; }
    public required string Title { get; init; }

    /// <summary>The column pairs from left to right; empty when the head names no side.</summary>
    public required IReadOnlyList<RankSide> Sides { get; init; }

    /// <summary>How many columns the head announces for figures; another number than of sides means that a side was lost.</summary>
    public required int ValueColumns { get; init; }
    public required IReadOnlyList<(int Line, string Text)> Body { get; init; }
}

/// <summary>Finds the tables of a report and the footnotes that define what they measure.</summary>
internal static partial class PrintedTables
{
    /// <summary>A table of a weekly report takes about 50 lines; one that never ends is a broken file.</summary>
    private const int LongestTable = 400;

    private const string Footnote = "Ghi chú:";

    [GeneratedRegex(@"^\s*(?<label>Bảng\s+(?:[0-9]{1,3}|\?))\s*[–—:.-]\s*(?<title>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^\s*[0-9]{1,2}(?:\.[0-9]{1,2})*\.\s+\p{Lu}|^\s*(?:[IVX]+\.|Phụ lục)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?:Tỷ lệ|Tỉ lệ|Tổng số|Số lượt|Điểm|Điểm số|\(lượt\)|\(%\))\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnLabel();

    [GeneratedRegex("Tỷ lệ|Tỉ lệ|Tổng số|Số lượt|Điểm", RegexOptions.CultureInvariant)]
    private static partial Regex ValueColumn();

    [GeneratedRegex(@"CAO NHẤT|NHIỀU NHẤT|THẤP NHẤT|ÍT NHẤT", RegexOptions.CultureInvariant)]
    private static partial Regex SideLabel();

    public static IReadOnlyList<PrintedTable> Find(IReadOnlyList<string> lines)
    {
        var tables = new List<PrintedTable>();
        for (var index = 0; index < lines.Count; index++)
        {
            var title = TitleLine().Match(lines[index]);
            if (title.Success)
                tables.Add(Cut(lines, index, title));
        }

        return tables;
    }

    /// <summary>Every "Ghi chú: …" as one line of text, up to its full stop.</summary>
    public static IReadOnlyList<string> Footnotes(IReadOnlyList<string> lines)
    {
        var notes = new List<string>();
        for (var index = 0; index < lines.Count; index++)
        {
            if (!lines[index].TrimStart().StartsWith(Footnote, StringComparison.Ordinal))
                continue;
            var note = lines[index].Trim()[Footnote.Length..].Trim();
            for (var next = index + 1; next < lines.Count && next < index + 12 && !note.EndsWith('.'); next++)
            {
                if (Heading().IsMatch(lines[next]) || TitleLine().IsMatch(lines[next]))
                    break;
                note = $"{note} {lines[next].Trim()}".Trim();
            }

            notes.Add(note);
        }

        return notes;
    }

    private static PrintedTable Cut(IReadOnlyList<string> lines, int start, Match match)
    {
        var end = start + 1;
        var hasValue = false;
        while (end < lines.Count && end < start + LongestTable && !Ends(lines[end]) && !(hasValue && NamesSides(lines[end])))
            hasValue |= HoldsValue(lines[end++]);
        var body = Enumerable.Range(start + 1, end - start - 1).Select(index => (Line: index + 1, Text: lines[index].Trim()))
            .Where(line => line.Text.Length > 0).ToList();
        var title = match.Groups["title"].Value.Trim();
        var first = 0;
        while (first < body.Count && !IsUpper(body[first].Text) && !HoldsValue(body[first].Text) && !ColumnLabel().IsMatch(body[first].Text))
            title = $"{title} {body[first++].Text}";

        var firstValue = body.FindIndex(line => HoldsValue(line.Text));
        var head = firstValue < 0 ? body : body[..firstValue];
        var labels = head.Skip(first).Where(line => !IsUpper(line.Text)).Select(line => line.Text);
        var cells = head.FindLastIndex(line => ColumnLabel().IsMatch(line.Text) || SideLabel().IsMatch(line.Text)) + 1;
        var sides = SideLabel().Matches(string.Join(' ', head.Where(line => IsUpper(line.Text)).Select(line => line.Text)))
            .Select(side => side.Value is "CAO NHẤT" or "NHIỀU NHẤT" ? RankSide.Top : RankSide.Bottom).ToList();
        var label = string.Join(' ', match.Groups["label"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new PrintedTable
        {
            Label = label.EndsWith('?') ? $"{label} (dòng {start + 1})" : label,
            Line = start + 1,
            Title = title,
            Sides = sides,
            ValueColumns = ValueColumn().Count(string.Join(' ', labels)),
            Body = body[cells..],
        };
    }

    private static bool Ends(string line) =>
        line.TrimStart().StartsWith(Footnote, StringComparison.Ordinal) || TitleLine().IsMatch(line) || Heading().IsMatch(line);

    /// <summary>Below the first figure this is the head of another table, whose title was lost.</summary>
    private static bool NamesSides(string line) => IsUpper(line) && SideLabel().IsMatch(line);

    private static bool HoldsValue(string line) => line.Split(' ').Any(TableCells.IsValue);

    private static bool IsUpper(string line) => line.Any(char.IsLetter) && !line.Any(char.IsLower);
}
