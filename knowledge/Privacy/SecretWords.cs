using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Privacy;

/// <summary>Passwords and one-time codes: what a word before or behind says to be one.</summary>
internal static partial class SecretWords
{
    private const int DigitsOfCode = 4;

    public static IEnumerable<PersonalMention> Find(string text, NumeralSigns numerals)
    {
        IEnumerable<PersonalMention> passwords = Word().IsMatch(text) ? [.. All(Password(), text, PersonalKind.Password), .. All(PasswordLike(), text, PersonalKind.Password)] : [];
        return numerals.Digits < DigitsOfCode ? passwords
            : passwords.Concat(All(OneTimeCode(), text, PersonalKind.OneTimeCode)).Concat(All(CodeBefore(), text, PersonalKind.OneTimeCode));
    }

    private static IEnumerable<PersonalMention> All(Regex form, string text, PersonalKind kind) =>
        form.Matches(text).Select(match => match.Groups["it"]).Select(group => new PersonalMention(kind, group.Index, group.Length));

    private const string Cue = @"(?:m[aậ]t kh[aẩ]u|\bm[aậ]t m[aã]\b|password|passcode|passwd|\bpass\b|\bpwd\b|\bpw\b|\bmk\b|\bmkhau\b|\bpin\b)";

    [GeneratedRegex(Cue, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    // Only what is told as one: "quên mật khẩu VNeID" tells none, nor does "mật khẩu là gì".
    [GeneratedRegex(Cue + @"(?:\s+[\p{L}\p{N}]{1,12}){0,5}?\s*(?:\bl[aà]\s+|\bis\s+|:\s*|=\s*)(?!(?:g[iì]|sao|bao|m[aấ]y|c[aá]i)\b)(?<it>[^\s,;]{4,40}?)(?=[\s,;]|[.?!](?:\s|$)|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Password();

    // Letters with digits, or with signs, soon after the word: "mk vssid Baohiem12@".
    [GeneratedRegex(Cue + @"(?:[\s,]+(?:\p{L}{1,12}|[0-9])){0,5}?[\s,]+(?<it>(?=\S*\p{L})(?=\S*[0-9@#$!%&*_])(?![A-Z]{2}[0-9]{2}\b)[^\s,;?]{5,40}?)(?=[\s,;]|[.?!](?:\s|$)|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PasswordLike();

    [GeneratedRegex(@"(?:\botp\b|m[aã] x[aá]c (?:nh[aậ]n|th[uự]c)|\bsmart ?otp\b|m[aã] pin\b|\bpin\b|verification code|passcode|\bm[aã] (?:x[aá]c minh|k[ií]ch ho[aạ]t)\b)[^0-9\n]{0,40}(?<it>[0-9](?:[ -]?[0-9]){3,7})(?![0-9]|[.,/][0-9]|\s?(?:đồng|dong|k\b|số|so\b|giây|giay|phút|phut|lần|lan\b|ngày|ngay|chữ|chu\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneTimeCode();

    [GeneratedRegex(@"(?<![\p{L}\p{N}./,-])(?<it>[0-9]{4,8})\s+(?:l[aà]|is)\s+(?:(?:the|my|your|c[aá]i)\s+)?(?:m[aã]\s+)?(?:otp|x[aá]c (?:nh[aậ]n|th[uự]c)|pin)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodeBefore();
}
