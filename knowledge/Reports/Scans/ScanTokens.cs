using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Reports.Scans;

/// <summary>
/// Cuts a line of a scan into words and figures. Whatever stands close to a figure and could be a part of it ("58 519,",
/// "l 5.770", "Giang8,5%") makes the figure damaged: half a number is a wrong number.
/// </summary>
internal static partial class ScanTokens
{
    private const string Bar = "|";

    /// <summary>Letters and signs that stand for digits in garbled numbers.</summary>
    private const string DigitLike = "OoQDlIi!|][)(SBZzgq'’‘`\"/\\";

    private const string Separators = ".,:;-–—_°*^~%";

    private const int LongestSpeck = 2;

    /// <summary>Shown before a figure that touches a word: its first digit may be a letter's remains.</summary>
    private const string Grip = "…";

    /// <summary>A column rule stands apart; one that touches a digit may be a one.</summary>
    [GeneratedRegex(@"(?<![0-9])\|", RegexOptions.CultureInvariant)]
    private static partial Regex BarAfterWord();

    [GeneratedRegex(@"\|(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex BarBeforeWord();

    [GeneratedRegex(@"(?<=[0-9]) %", RegexOptions.CultureInvariant)]
    private static partial Regex BlankBeforePercent();

    [GeneratedRegex(@"(?<=[0-9]%)(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex WordAfterPercent();

    /// <summary>A figure that grew into a word: "Giang8.626.613", "577.825Ha".</summary>
    [GeneratedRegex(@"^(?<before>\p{L}[\p{L}.]*?)?(?<figure>[0-9][0-9.,]*[.,][0-9]+%?|[0-9]{3,}%?)(?<after>\p{L}{2,}.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Grown();

    /// <summary>"vu4." before "620", or ".589Bo" behind "5.236": the figure goes on in the word.</summary>
    [GeneratedRegex(@"[0-9][.,]*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsWithDigit();

    [GeneratedRegex(@"^[.,][0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex StartsWithFraction();

    /// <param name="line">Line of the file, from 1.</param>
    /// <param name="text">The line with its column rules ("|").</param>
    /// <param name="unit">Unit of the table's figures; it decides which forms are sound.</param>
    public static IReadOnlyList<ScanToken> Of(int line, string text, string unit)
    {
        text = BarBeforeWord().Replace(BarAfterWord().Replace(text, " |"), "| ");
        text = WordAfterPercent().Replace(BlankBeforePercent().Replace(text, "%"), " ");
        var tokens = new List<ScanToken>();
        var run = new List<(string Text, bool IsGrown)>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Parts))
        {
            if (part.IsGrown || IsNumberLike(part.Text) || IsLoneDigitLike(part.Text))
                run.Add(part);
            else if (part.Text == Bar)
                Close(run, tokens, line, unit);
            else if (part.Text.Any(char.IsLetterOrDigit))
            {
                if (StartsWithFraction().IsMatch(part.Text) && run.Count > 0)
                    run.Add((part.Text, true));
                Close(run, tokens, line, unit);
                tokens.Add(new ScanToken(ScanTokenKind.Word, part.Text, line));
                if (EndsWithDigit().IsMatch(part.Text))
                    run.Add((Grip, true));
            }
        }

        Close(run, tokens, line, unit);
        return tokens;
    }

    private static bool IsLoneDigitLike(string part) =>
        part.Length == 1 && part != Bar && DigitLike.Contains(part[0], StringComparison.Ordinal);

    /// <summary>A word that was meant as a figure, sound or not.</summary>
    private static bool IsNumberLike(string word)
    {
        if (!word.All(letter => char.IsAsciiDigit(letter) || DigitLike.Contains(letter, StringComparison.Ordinal) || IsSeparator(letter)))
            return false;
        var digits = word.Count(char.IsAsciiDigit);
        return word.Contains('%', StringComparison.Ordinal)
            ? word.Length > 1
            : digits > 0 && (digits + word.Count(IsSeparator)) * 2 > word.Length;
    }

    private static bool IsSeparator(char letter) => Separators.Contains(letter, StringComparison.Ordinal);

    private static IEnumerable<(string Text, bool IsGrown)> Parts(string raw)
    {
        if (IsNumberLike(raw) || Grown().Match(raw) is not { Success: true } grown
            || grown.Groups["before"].Length + grown.Groups["after"].Length == 0)
            return [(raw, false)];
        return new[]
        {
            (grown.Groups["before"].Value, false), ($"{Grip}{grown.Groups["figure"].Value}", true), (grown.Groups["after"].Value, false),
        }.Where(part => part.Item1.Length > 0);
    }

    /// <summary>
    /// One figure alone is a figure; percentages end with their sign and can follow each other. A lone digit or two are dirt
    /// unless they touch a figure.
    /// </summary>
    private static void Close(List<(string Text, bool IsGrown)> run, List<ScanToken> tokens, int line, string unit)
    {
        while (run.Count > 1 && run[^2].Text.EndsWith('%') && IsSpeck(run[^1].Text))
            run.RemoveAt(run.Count - 1);
        var isWhole = run.TrueForAll(part => !part.IsGrown);
        if (run is [var speck] && IsSpeck(speck.Text))
        {
            if (char.IsLetter(speck.Text[0]))
                tokens.Add(new ScanToken(ScanTokenKind.Word, speck.Text, line));
        }
        else if (isWhole && (run.Count == 1 || run.TrueForAll(part => part.Text.EndsWith('%'))))
            tokens.AddRange(run.Select(part => Figure(part.Text, line, unit)));
        else if (run.Exists(part => part.Text.Length > 1) || run.Count > LongestSpeck)
            tokens.Add(new ScanToken(ScanTokenKind.Damaged, string.Join(' ', run.Select(part => part.Text)), line));
        run.Clear();
    }

    private static bool IsSpeck(string part) => part.Length <= LongestSpeck && !part.Contains('%', StringComparison.Ordinal);

    private static ScanToken Figure(string text, int line, string unit) =>
        new(PrintedNumber.Read(text, unit, out _) is null ? ScanTokenKind.Damaged : ScanTokenKind.Figure, text, line);
}
