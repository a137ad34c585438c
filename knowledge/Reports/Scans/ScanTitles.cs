using System.Text.RegularExpressions;
using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports.Scans;

/// <summary>Restores the titles of tables: "Badng 1 — Tong sé lwot truy cdp …" to what was printed.</summary>
internal sealed partial class ScanTitles
{
    private const double MostForWordTable = 1.1;

    private static readonly string[] Owners =
    [
        "các bộ", "bộ", "các bộ, ngành", "các bộ, cơ quan ngang bộ", "các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ",
        "các địa phương", "địa phương", "các tỉnh", "các tỉnh, thành phố", "các tỉnh, thành phố trực thuộc trung ương",
    ];

    private static readonly ScanForm WordTable = ScanForm.Of("Bảng");

    private readonly List<(string Title, ScanForm Form)> _titles;

    public ScanTitles(IEnumerable<Indicator> indicators)
    {
        _titles = [.. indicators.SelectMany(Names).DistinctBy(IndicatorMatcher.TermKey)
            .SelectMany(name => Owners.Select(owner => $"{name} của {owner}"))
            .Select(title => (Meaning(title), ScanForm.Of(title)))];
    }

    [GeneratedRegex(@"^\W*(?<table>\p{L}\w{2,4}?)\s*(?<number>[0-9lIOo]{1,3})\s*(?<dash>[–—:.\-_~=«»]*)\s*(?<title>\p{L}.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleLine();

    /// <summary>
    /// The line as printed, or as much of it as shows that a table begins; null when it is no title.
    /// <paramref name="taken"/>: how many lines the title takes.
    /// </summary>
    public string? Restore(string line, string next, out int taken)
    {
        taken = 1;
        var match = TitleLine().Match(line);
        if (!match.Success || ScanAlignment.Whole(WordTable, ScanLetters.Of(match.Groups["table"].Value)) > MostForWordTable)
            return null;
        var printed = match.Groups["number"].Value;
        var label = $"Bảng {(printed.All(char.IsAsciiDigit) ? printed : "?")} – ";
        var title = match.Groups["title"].Value;
        if (ScanPhrases.Best(_titles, ScanLetters.Of(title)) is { } whole)
            return label + whole;
        if (next.Length > 0 && ScanPhrases.Best(_titles, ScanLetters.Of(title + next)) is { } wrapped)
        {
            taken = 2;
            return label + wrapped;
        }

        return match.Groups["dash"].Length > 0 ? label + title : null;
    }

    /// <summary>Names of an indicator as tables use them, each spelling once.</summary>
    public static IEnumerable<string> Names(Indicator indicator) =>
        IndicatorMatcher.Names(indicator).Append(IndicatorMatcher.WithoutParentheses(indicator.CommonName))
            .GroupBy(IndicatorMatcher.TermKey).Select(same => same.First());

    /// <summary>Owners of one kind mean the same: "các tỉnh" are "các địa phương".</summary>
    private static string Meaning(string title)
    {
        var owner = title.LastIndexOf(" của ", StringComparison.Ordinal);
        var isMinistries = title[owner..].Contains("bộ", StringComparison.Ordinal);
        return $"{title[..owner]} của các {(isMinistries ? "bộ" : "địa phương")}";
    }
}
