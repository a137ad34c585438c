using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Privacy;

/// <summary>
/// Finds Vietnamese personal identifiers in what people type. Amounts ("1.200.000"), codes of procedures ("1.001193") and
/// numbers of acts ("63/2023/TT-BTC") are none. Kinds of numbers: Luật Căn cước 26/2023/QH15 (12 digits), Luật Bảo vệ dữ liệu cá
/// nhân 91/2025/QH15 (what counts as personal).
/// </summary>
public static partial class PersonalData
{
    /// <summary>In the order of the text; none overlaps another.</summary>
    public static IReadOnlyList<PersonalMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!MayHold(text))
        {
            return [];
        }

        var found = new List<PersonalMention>();
        Add(found, Receipt().Matches(text), PersonalKind.ReceiptCode);
        Add(found, Email().Matches(text), PersonalKind.Email);
        Add(found, Password().Matches(text), PersonalKind.Password);
        Add(found, OneTimeCode().Matches(text), PersonalKind.OneTimeCode);
        Add(found, Passport().Matches(text), PersonalKind.Passport);
        foreach (Match number in Digits().Matches(text))
        {
            var digits = string.Concat(number.Value.Where(char.IsAsciiDigit));
            if (KindOf(digits, number.Value, text.AsSpan(0, number.Index)) is { } kind)
            {
                Add(found, number.Groups[0], kind);
            }
        }

        return [.. found.OrderBy(mention => mention.At)];
    }

    /// <summary>The text with every identifier replaced by a space.</summary>
    public static string Without(string text, IReadOnlyList<PersonalMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        var letters = text.ToCharArray();
        foreach (var mention in mentions)
        {
            Array.Fill(letters, ' ', mention.At, mention.Length);
        }

        return mentions.Count == 0 ? text : string.Join(' ', new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    // Most messages have neither.
    private static bool MayHold(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || text.Contains('@', StringComparison.Ordinal) || PasswordWord().IsMatch(text);

    private static PersonalKind? KindOf(string digits, string typed, ReadOnlySpan<char> before) => digits.Length switch
    {
        // 12 digits first: a card number has 13 to 19.
        12 when !IsAmount(typed) && IsIdentity(digits) => PersonalKind.IdentityNumber,
        >= 13 and <= 19 when !IsAmount(typed) && HoldsLuhn(digits) => PersonalKind.BankCard,
        10 or 11 or 12 when IsPhone(digits) && !IsAmount(typed) => PersonalKind.Phone,
        9 when !IsAmount(typed) && OldCardWord().IsMatch(Last(before)) => PersonalKind.IdentityNumber,
        10 when !IsAmount(typed) && OtherNumberWord().IsMatch(Last(before)) => PersonalKind.OtherNumber,
        _ => null,
    };

    // "1.200.000": groups of three after dots or commas.
    private static bool IsAmount(string typed) => Amount().IsMatch(typed);

    // Code of the place of birth 001 to 096, then a digit for century and sex.
    private static bool IsIdentity(string digits) => int.Parse(digits.AsSpan(0, 3), System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 96;

    private static bool IsPhone(string digits) =>
        (digits.Length == 10 && digits[0] == '0' && digits[1] is '3' or '5' or '7' or '8' or '9')
        || (digits.Length == 11 && digits.StartsWith("84", StringComparison.Ordinal) && digits[2] is '3' or '5' or '7' or '8' or '9')
        || (digits.Length == 11 && digits.StartsWith("02", StringComparison.Ordinal));

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

    private static string Last(ReadOnlySpan<char> before) => before[Math.Max(0, before.Length - 40)..].ToString();

    private static void Add(List<PersonalMention> found, MatchCollection matches, PersonalKind kind)
    {
        foreach (Match match in matches)
        {
            Add(found, match.Groups["it"].Success ? match.Groups["it"] : match.Groups[0], kind);
        }
    }

    private static void Add(List<PersonalMention> found, Group group, PersonalKind kind)
    {
        if (!found.Any(other => group.Index < other.At + other.Length && other.At < group.Index + group.Length))
        {
            found.Add(new PersonalMention(kind, group.Index, group.Length));
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}./-])\+?[0-9](?:[ .-]?[0-9]){8,18}(?![\p{L}\p{N}/]|[.,-][0-9])")]
    private static partial Regex Digits();

    // Unit, day of receipt, number of the day: "000.00.01.H29-181218-0001", "H29.12-250101-0001" (Thông tư 01/2018/TT-VPCP, Điều 19).
    [GeneratedRegex(@"(?<![\p{L}\p{N}.-])(?:[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.)?[A-Z][0-9]{2}(?:\.[0-9]{1,3}){0,4}\s?[-–]\s?[0-9]{6}\s?[-–]\s?[0-9]{3,6}(?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Receipt();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}(?:[.,][0-9]{3})+$|^[1-9][0-9]{0,2}(?: 000)+$")]
    private static partial Regex Amount();

    [GeneratedRegex(@"[A-Z0-9._%+-]{1,64}@[A-Z0-9-]{1,63}(?:\.[A-Z0-9-]{1,63})+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"m[aậ]t kh[aẩ]u|password|\bpass\b|\bpwd\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PasswordWord();

    // Only what is told as one: "quên mật khẩu VNeID" tells none.
    [GeneratedRegex(@"(?:m[aậ]t kh[aẩ]u|password|\bpass\b|\bpwd\b)(?:\s+\w{1,12}){0,3}?\s*(?:l[aà]\s+|:\s*|=\s*)(?<it>[^\s,;]{4,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Password();

    [GeneratedRegex(@"(?:\botp\b|m[aã] x[aá]c (?:nh[aậ]n|th[uự]c)|\bsmart ?otp\b|\bmã pin\b|\bma pin\b)[^0-9\n]{0,25}(?<it>[0-9]{4,8})(?![0-9.,/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneTimeCode();

    // One letter and seven or eight digits, as printed.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])[B-EK-PN][0-9]{7,8}(?![\p{L}\p{N}/.])")]
    private static partial Regex Passport();

    [GeneratedRegex(@"c[mc]nd|ch[uứ]ng minh|c[aă]n c[uướ]+c|cccd|gi[aấ]y t[oờ] t[uù]y th[aâ]n|đ[iị]nh danh|dinh danh", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OldCardWord();

    [GeneratedRegex(@"b[aả]o hi[eể]m|bhxh|bhyt|m[aã] s[oố] thu[eế]|\bmst\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherNumberWord();
}

/// <summary>An identifier of <paramref name="Kind"/> at a position in the text.</summary>
public readonly record struct PersonalMention(PersonalKind Kind, int At, int Length);
