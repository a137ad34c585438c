using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports.Scans;

/// <summary>
/// Puts the lines of a scan whose wording is known from all reports (head, titles, column heads, notes) back as they were
/// printed, so that one grammar reads clean text and scans. The cells of tables stay as they are.
/// </summary>
internal sealed class ScanRestorer(IReadOnlyList<Indicator> indicators)
{
    private const int HeadLines = 60;

    private readonly ScanTitles _titles = new(indicators);
    private readonly ScanNotes _notes = new(indicators);

    /// <summary>As many lines as before, so that line numbers stay.</summary>
    public IReadOnlyList<string> Restore(IReadOnlyList<string> lines)
    {
        var restored = lines.ToArray();
        for (var at = 0; at < restored.Length; at++)
        {
            if (restored[at].Length == 0)
                continue;
            if ((at < HeadLines ? ScanHeader.RestoreHead(restored[at]) : null) is { } head)
                restored[at] = head;
            else if (ScanHeader.RestoreSpan(restored[at]) is { } span)
                restored[at] = span;
            else if (_titles.Restore(restored[at], Next(restored, at), out var taken) is { } title)
            {
                Put(restored, at, Following(restored, at, taken), title);
                ScanHeads.Restore(restored, at + 1);
            }
            else if (_notes.Restore(restored, at, out taken) is { } note)
                Put(restored, at, taken, note);
        }

        return restored;
    }

    private static string Next(string[] lines, int at) => lines.Skip(at + 1).FirstOrDefault(line => line.Length > 0) ?? "";

    /// <summary>How many lines there are to the end of a text of so many lines that are not blank.</summary>
    private static int Following(string[] lines, int at, int filled)
    {
        var count = 0;
        for (var next = at; next < lines.Length && filled > 0; next++)
        {
            count++;
            filled -= lines[next].Length > 0 ? 1 : 0;
        }

        return count;
    }

    private static void Put(string[] lines, int at, int taken, string text)
    {
        lines[at] = text;
        Array.Fill(lines, "", at + 1, taken - 1);
    }
}
