using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Procedures.Imported;

/// <summary>Judges a fee cell by its form, the note beside it and the days that it names.</summary>
internal static partial class PrintedFeeReader
{
    private const int LongestPrinted = 400;

    /// <summary>No fee of the state is below this: smaller printed numbers lost their zeros. VND.</summary>
    private const long SmallestAmount = 1000;

    /// <summary>The same for a number without any point or comma: "1100 VNĐ" stands where acts set a hundred thousand. VND.</summary>
    private const long SmallestBare = 2000;

    /// <param name="channel">As the record names it.</param>
    /// <param name="cell">The fee cell.</param>
    /// <param name="note">What stands beside it.</param>
    /// <param name="asOf">Day on which an end date counts as past.</param>
    public static PrintedFee Read(string channel, string cell, string note, DateOnly asOf)
    {
        var printed = PortalText.OneLine(cell);
        var state = StateOf(printed, note, asOf);
        return new PrintedFee(channel, printed.Length <= LongestPrinted ? printed : printed[..LongestPrinted] + "…", state, state == PrintedFeeState.EmptyButNoteNamesFee ? Told(note, asOf) : null);
    }

    // A short note with a sound amount can be quoted; one whose rate has ended, or that was cut, can't.
    private static string? Told(string note, DateOnly asOf)
    {
        var text = PortalText.OneLine(WithoutEmptyWords(note)).Trim('(', ')', ' ');
        return text.Length <= LongestPrinted && !EndsBefore(text, asOf) && HasSoundAmounts(text) ? text : null;
    }

    private static PrintedFeeState StateOf(string printed, string note, DateOnly asOf)
    {
        if (EndsBefore(printed, asOf))
        {
            return PrintedFeeState.Expired;
        }

        if (IsEmpty(printed))
        {
            return FeeWords().IsMatch(TextFolder.Fold(WithoutEmptyWords(note))) ? PrintedFeeState.EmptyButNoteNamesFee : PrintedFeeState.Empty;
        }

        return HasSoundAmounts(printed) || ForeignAmount().IsMatch(printed) ? PrintedFeeState.Amount : PrintedFeeState.Unclear;
    }

    private static bool HasSoundAmounts(string text)
    {
        var numbers = Amounts().Matches(text).Select(match => match.Groups["number"].Value.Trim()).ToList();
        return numbers.Count > 0 && numbers.TrueForAll(number => AmountOf(number) >= (number.All(char.IsAsciiDigit) ? SmallestBare : SmallestAmount));
    }

    private static bool IsEmpty(string printed) => EmptyCell().IsMatch(TextFolder.Fold(printed));

    // The portal repeats "Miễn phí" in front of the note.
    private static string WithoutEmptyWords(string note) =>
        note.Replace("Miễn phí", " ", StringComparison.OrdinalIgnoreCase).Replace("Không có thông tin", " ", StringComparison.OrdinalIgnoreCase);

    private static bool EndsBefore(string printed, DateOnly asOf) =>
        Ends().Matches(printed).Any(match => DateOnly.TryParseExact(
            $"{match.Groups["d"].Value}/{match.Groups["m"].Value}/{match.Groups["y"].Value}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < asOf);

    private static long AmountOf(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.Length is > 0 and < 16 ? long.Parse(digits, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(@"^(|mien phi|khong|(phi |le phi )*(0|khong)( dong| vnd| viet nam dong)?|khong (co|thu)( phi| le phi)*|chua quy dinh|khong quy dinh)$")]
    private static partial Regex EmptyCell();

    [GeneratedRegex(@"\b(le phi|muc thu|muc phi|phi tham dinh|thu phi|nop phi|thong tu so|[0-9]+ dong|[0-9]+d|[0-9]+ vnd)\b")]
    private static partial Regex FeeWords();

    [GeneratedRegex(@"(?<number>[0-9][0-9.,\s]*)\s*(?:đồng|đ\b|VNĐ|VND|Việt Nam Đồng)", RegexOptions.IgnoreCase)]
    private static partial Regex Amounts();

    // The representations abroad charge in dollars.
    [GeneratedRegex(@"^[^0-9]*[0-9]+(?:[.,][0-9]+)?\s*USD\b", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignAmount();

    [GeneratedRegex(@"đến (?:hết )?(?:ngày )?(?<d>[0-9]{1,2})[/-](?<m>[0-9]{1,2})[/-](?<y>[0-9]{4})", RegexOptions.IgnoreCase)]
    private static partial Regex Ends();
}
