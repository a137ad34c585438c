using System.Text.RegularExpressions;
using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports.Scans;

/// <summary>
/// Restores the notes that say how a rate is computed. A note that speaks of a known rate and is not legible as one of its
/// definitions stays a note of an unknown definition: then the table's rate is not taken for the known one.
/// </summary>
internal sealed partial class ScanNotes
{
    private const int MostLines = 12;
    private const double MostForWordNote = 1.5;
    private const double MostForName = 0.25;
    private const string Unreadable = "(không đọc được)";
    private const string Computed = "được tính bằng";

    private static readonly ScanForm WordNote = ScanForm.Of("Ghi chú");

    private readonly List<(string Note, ScanForm Form)> _definitions = [];
    private readonly List<(string Name, ScanForm Form)> _beginnings;

    public ScanNotes(IReadOnlyList<Indicator> indicators)
    {
        foreach (var indicator in indicators.Where(indicator => indicator is { Numerator: not null, Denominator: not null }))
        {
            var numerator = IndicatorMatcher.WithoutParentheses(indicator.Numerator!);
            var denominator = IndicatorMatcher.WithoutParentheses(indicator.Denominator!);
            foreach (var name in ScanTitles.Names(indicator))
            {
                var note = $"{name} {Computed} {numerator} so với {denominator}.";
                _definitions.AddRange(Wordings(numerator).SelectMany(above => Wordings(denominator).Select(below =>
                    (note, ScanForm.Of($"{name} {Computed} {above} so với {below}")))));
            }
        }

        _beginnings = [.. indicators.SelectMany(ScanTitles.Names).DistinctBy(IndicatorMatcher.TermKey)
            .Select(name => (name, ScanForm.Of($"{name} {Computed}")))];
    }

    [GeneratedRegex(@"^\W*(?<note>\w{2,4}\s*\w{2,4})\s*[:;.]+\s*(?<text>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoteLine();

    /// <summary>The note as printed; null when the line begins none. <paramref name="taken"/>: how many lines it takes.</summary>
    public string? Restore(IReadOnlyList<string> lines, int start, out int taken)
    {
        taken = 1;
        var match = NoteLine().Match(lines[start]);
        if (!match.Success || ScanAlignment.Whole(WordNote, ScanLetters.Of(match.Groups["note"].Value)) > MostForWordNote)
            return null;
        var text = match.Groups["text"].Value;
        var letters = ScanLetters.Of(text);
        for (var next = start; next < lines.Count && next < start + MostLines; next++)
        {
            letters = next == start ? letters : letters + ScanLetters.Of(lines[next]);
            if (ScanPhrases.Best(_definitions, letters) is { } note)
            {
                taken = next - start + 1;
                return $"Ghi chú: {note}";
            }
        }

        var name = Beginning(ScanLetters.Of(string.Concat(lines.Skip(start + 1).Take(3).Prepend(text))));
        return name is null ? $"Ghi chú: {text}" : $"Ghi chú: {name} {Computed} {Unreadable} so với {Unreadable}.";
    }

    private string? Beginning(string letters)
    {
        var best = _beginnings.Select(name => (name.Name, name.Form, Cost: Start(name.Form, letters))).MinBy(name => name.Cost / name.Form.Letters.Length);
        return best.Name is not null && best.Cost <= best.Form.Letters.Length * MostForName ? best.Name : null;
    }

    private static double Start(ScanForm form, string letters) =>
        Enumerable.Range(-3, 7).Select(more => form.Letters.Length + more).Where(length => length > 0 && length <= letters.Length)
            .Select(length => ScanAlignment.Whole(form, letters[..length])).DefaultIfEmpty(double.PositiveInfinity).Min();

    private static IEnumerable<string> Wordings(string counted)
    {
        yield return counted;
        if (counted.StartsWith("Số ", StringComparison.Ordinal))
            yield return $"số lượng {counted[3..]}";
    }
}
