using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>Numbers to call: "1900 0368", "024.3826.1234", "+84 901 …", "113" after a word for calling, digits in words.</summary>
internal sealed partial class PhoneClaims : IClaimPattern
{
    /// <summary>Digits of a number that is no short one.</summary>
    private const int Fewest = 7;

    private const int Most = 13;

    public IEnumerable<TypedClaim> Find(ReadableText text)
    {
        foreach (Match match in Long().Matches(text.Folded))
        {
            var digits = string.Concat(match.Value.Where(char.IsAsciiDigit));
            if (digits.Length is >= Fewest and <= Most)
            {
                yield return text.Claim(TypedClaimKind.Phone, match.Index, match.Length, match.Value.Contains("+84", StringComparison.Ordinal) ? $"0{digits[2..]}" : digits);
            }
        }

        foreach (Match match in Short().Matches(text.Folded))
        {
            var number = match.Groups["n"];
            yield return text.Claim(TypedClaimKind.Phone, number.Index, number.Length, number.Value);
        }

        foreach (Match match in Spoken().Matches(text.Folded))
        {
            var digits = new StringBuilder();
            foreach (var word in match.Value.Split(' '))
            {
                digits.Append(SpokenAmount.Digit(word));
            }

            yield return text.Claim(TypedClaimKind.Phone, match.Index, match.Length, digits.ToString());
        }
    }

    private const string Digit = "(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)";

    [GeneratedRegex(@"(?<![0-9.,/-])(?:\+ ?84|\(0[0-9]{1,3}\)|0[0-9]|1[89]00|190)(?:[ .-]?[0-9]){2,11}(?![0-9]|[.,/-][0-9]| ?(?:dong|d(?![a-z])|vnd|%|nghin|trieu|ho so|luot))")]
    private static partial Regex Long();

    [GeneratedRegex(@"(?:\b(?:goi|so|tong dai|duong day nong|hotline|lien he|alo|bam|call|dial|hoi|nhac|cap cuu|cuu hoa|chua chay|canh sat|qua)(?: (?:ngay|so|den|toi|khan cap|may|giup))*:? ?)(?<n>11[0-9]|10[0-9]{2}|1[0-9]{3})(?![0-9/]|[.,][0-9]|[ ](?:ho so|luot|nguoi|dong|diem|thu tuc|phieu|ngay|[0-9]))|\b(?:tong dai|duong day nong|hotline)[a-z ]{0,40} (?:la|so):? (?<n>11[0-9]|1[0-9]{3})(?![0-9/]|[.,][0-9])|(?<=\b(?:goi|goi ngay|tong dai|hotline|duong day nong|call|bam) )(?<n>11[0-9]|10[0-9]{2})(?![0-9/]|[.,][0-9])")]
    private static partial Regex Short();

    [GeneratedRegex(@"\b" + Digit + "(?: " + Digit + @"){6,11}\b|\bmot mot (?:ba|bon|tu|lam|nam)\b")]
    private static partial Regex Spoken();
}
