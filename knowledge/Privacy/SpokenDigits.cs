using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Privacy;

/// <summary>Numbers that are said digit by digit: "không chín một hai ba bốn năm sáu bảy tám".</summary>
internal static partial class SpokenDigits
{
    /// <summary>Fewer digit words in a row are counts, years and the like, unless a word says that they are a code.</summary>
    private const int Fewest = 8;
    private const int FewestOfCode = 4;

    /// <summary>Numbers in digits are read elsewhere.</summary>
    private const int FewestSaid = 3;

    public static IEnumerable<PersonalMention> Find(string text)
    {
        foreach (Match run in Run().Matches(text))
        {
            var said = Word().Count(run.Value);
            var words = said + run.Value.Count(char.IsAsciiDigit);
            if (said < FewestSaid)
            {
                continue;
            }

            var before = text[Math.Max(0, run.Index - 30)..run.Index];
            if (words >= Fewest)
            {
                var opens = Word().Match(run.Value).Value;
                yield return new PersonalMention(opens.StartsWith("kh", StringComparison.OrdinalIgnoreCase) && words is 10 or 11 ? PersonalKind.Phone : words == 12 ? PersonalKind.IdentityNumber : PersonalKind.OtherNumber, run.Index, run.Length);
            }
            else if (words >= FewestOfCode && Code().IsMatch(before))
            {
                yield return new PersonalMention(PersonalKind.OneTimeCode, run.Index, run.Length);
            }
        }
    }

    private const string Digit = "(?:không|khong|hông|một|mot|mốt|hai|ba|bốn|bon|tư|năm|nam|lăm|sáu|sau|bảy|bay|bẩy|tám|tam|chín|chin)";

    [GeneratedRegex(@"(?<![\p{L}\p{N}])" + Digit + @"(?:[\s,.-]{1,2}(?:" + Digit + @"|[0-9]{1,4})(?![\p{L}\p{N}])){3,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])" + Digit + @"(?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\botp\b|m[aã] x[aá]c|\bpin\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
