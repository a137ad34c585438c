using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Privacy;

/// <summary>
/// Identifiers that are digits only: identity cards, telephones, cards and accounts of banks, social insurance, tax. Digits
/// may stand in groups, and two numbers one after the other.
/// </summary>
internal static partial class NumberRuns
{
    /// <summary>So far before a number a word may say what it is.</summary>
    private const int Reach = 45;

    /// <summary>A run has so many digits at least, or letters o in their place.</summary>
    private const int Fewest = 6;

    public static IEnumerable<PersonalMention> Find(string text, NumeralSigns numerals) =>
        numerals.Digits == 0 || numerals.Longest < Fewest ? [] : Find(text);

    private static IEnumerable<PersonalMention> Find(string text)
    {
        foreach (Match run in Run().Matches(text))
        {
            var groups = Group().Matches(run.Value);
            for (var first = 0; first < groups.Count; first++)
            {
                var before = Last(text.AsSpan(0, run.Index + groups[first].Index));
                for (var last = groups.Count - 1; last >= first; last--)
                {
                    var (at, end) = (groups[first].Index, groups[last].Index + groups[last].Length);
                    var typed = run.Value[at..end];
                    // "+84.918.015.665" is in groups of three, and no amount.
                    var isAbroad = at > 0 && run.Value[at - 1] == '+';
                    if (KindOf(typed, before, isAbroad) is { } kind)
                    {
                        // A sign before it is part of a telephone number.
                        var sign = at > 0 && kind == PersonalKind.Phone && run.Value[at - 1] is '+' or '(' ? 1 : 0;
                        yield return new PersonalMention(kind, run.Index + at - sign, end - at + sign);
                        first = last;
                        break;
                    }
                }
            }
        }
    }

    private static PersonalKind? KindOf(string typed, string before, bool isAbroad)
    {
        var digits = string.Concat(typed.Where(static c => char.IsAsciiDigit(c) || c is 'o' or 'O')).Replace('o', '0').Replace('O', '0');
        if (digits.Length is < Fewest or > 19 || (Amount().IsMatch(typed) && !isAbroad && !TaxJustBefore().IsMatch(before)))
        {
            return null;
        }

        var cue = Cue().Matches(before) is { Count: > 0 } cues ? cues[^1] : null;
        return cue?.Groups["account"].Success == true || AccountJustBefore().IsMatch(before) ? PersonalKind.BankAccount
            : digits.Length == 12 && IsIdentity(digits) ? PersonalKind.IdentityNumber
            : digits.Length is >= 13 and <= 19 && HoldsLuhn(digits) ? PersonalKind.BankCard
            : cue?.Groups["other"].Success == true && digits.Length is 10 or 13 ? PersonalKind.OtherNumber
            : IsPhone(digits) ? PersonalKind.Phone
            : cue?.Groups["passport"].Success == true && digits.Length is 8 or 9 ? PersonalKind.Passport
            : cue?.Groups["card"].Success == true && digits.Length is 9 ? PersonalKind.IdentityNumber
            : null;
    }

    // Code of the place of birth 001 to 096, then a digit for century and sex.
    private static bool IsIdentity(string digits) =>
        int.Parse(digits.AsSpan(0, 3), System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 96 && digits[3] <= '3';

    private static bool IsPhone(string digits) =>
        (digits.Length == 10 && digits[0] == '0' && digits[1] is '3' or '5' or '7' or '8' or '9')
        || (digits.Length == 11 && digits.StartsWith("84", StringComparison.Ordinal) && digits[2] is '3' or '5' or '7' or '8' or '9')
        || (digits.Length == 12 && digits.StartsWith("840", StringComparison.Ordinal) && digits[3] is '3' or '5' or '7' or '8' or '9')
        // Landlines, and mobiles as they were until 2018 (011 to 019, eleven digits).
        || (digits.Length == 11 && digits[0] == '0' && digits[1] is '2' or '1');

    private static bool HoldsLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? (2 * digit) - 9 : 2 * digit;
        }

        return sum % 10 == 0;
    }

    private static string Last(ReadOnlySpan<char> before) => before[Math.Max(0, before.Length - Reach)..].ToString();

    // Digits with at most two signs between them; the letter o is often typed for nought. Glued fields: "SDT:0912345678CCCD:…".
    [GeneratedRegex(@"(?<![\p{L}\p{N}./-])[+(]?(?:[0-9]|[oO](?=[0-9]))(?:[ .()\-–]{0,2}(?:[0-9]|[oO](?=[0-9 .\-]))){5,40}(?![\p{L}\p{N}/]|[.,-][0-9])|(?<=:)[0-9]{9,12}(?=\p{L})")]
    private static partial Regex Run();

    [GeneratedRegex("[0-9oO]+")]
    private static partial Regex Group();

    // "1.200.000", "1 200 000": groups of three. A number that begins with nought is no amount.
    [GeneratedRegex(@"^[1-9][0-9]{0,2}(?:[.,][0-9]{3})+$|^[1-9][0-9]{0,2}(?: [0-9]{3})*(?: 000)+$")]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?:m[aã] s[oố] thu[eế]|\bmst\b)\s*(?:\p{L}+\s*){0,3}:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TaxJustBefore();

    [GeneratedRegex(@"t[aà]i kho[aả]n(?:\s+\p{L}+){0,4}\s+s[oố]\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AccountJustBefore();

    // What the number is said to be; the nearest word counts.
    [GeneratedRegex(
        @"(?<account>\bstk\b|s[oố] t[aà]i kho[aả]n|\bs[oố] tk\b|\btk\b|t[aà]i kho[aả]n (?:ng[aâ]n h[aà]ng|vietcombank|vcb|agribank|bidv|mb|techcombank|vietinbank|acb|sacombank)|account (?:number|no)|bank account)"
        + @"|(?<other>b[aả]o hi[eể]m|bhxh|bhyt|m[aã] s[oố] thu[eế]|\bmst\b|tax (?:code|number|id))"
        + @"|(?<passport>h[oộ] chi[eế]u|passport)"
        + @"|(?<card>c[mc]nd|\bcmt\b|ch[uứ]ng minh|c[aă]n c[uướ]+c|cccd|gi[aấ]y t[oờ] t[uù]y th[aâ]n|đ[iị]nh danh|dinh danh|\bid\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cue();
}
