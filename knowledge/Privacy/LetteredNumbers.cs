using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Privacy;

/// <summary>Identifiers of letters and digits: passports, health insurance cards, number plates, accounts with letters.</summary>
internal static partial class LetteredNumbers
{
    /// <summary>The forms in the order in which they claim, with the digits that each has at least.</summary>
    private static readonly (int Digits, Regex Form, PersonalKind Kind)[] Forms =
    [
        (13, Insurance(), PersonalKind.OtherNumber),
        (7, Passport(), PersonalKind.Passport),
        (6, PassportNamed(), PersonalKind.Passport),
        (1, Account(), PersonalKind.BankAccount),
        (6, Plate(), PersonalKind.Plate),
        (6, PlateNamed(), PersonalKind.Plate),
    ];

    public static IEnumerable<PersonalMention> Find(string text, NumeralSigns numerals) => numerals.Digits == 0 ? []
        : Forms.Where(form => numerals.Digits >= form.Digits).SelectMany(form => All(form.Form, text, form.Kind));

    private static IEnumerable<PersonalMention> All(Regex form, string text, PersonalKind kind) =>
        form.Matches(text).Select(match => match.Groups["it"].Success ? match.Groups["it"] : match.Groups[0]).Select(group => new PersonalMention(kind, group.Index, group.Length));

    // Two letters, a digit of the share of costs, two of the province, ten of the person (Quyết định 1351/QĐ-BHXH); newer cards show the ten alone.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])[A-Z]{2}\s?[1-5]\s?-?[0-9]{2}\s?-?[0-9]{3}\s?-?[0-9]{3}\s?-?[0-9]{4}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[A-Z]{2}\s?[1-5]\s?[0-9]{2}\s?[0-9]{2}\s?[0-9]{3}\s?[0-9]{5}(?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Insurance();

    // One letter and seven or eight digits, as printed.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])[B-EK-PN][0-9]{7,8}(?![\p{L}\p{N}/.])")]
    private static partial Regex Passport();

    // Of other countries, or in small letters: where a word in the message says that it speaks of one.
    [GeneratedRegex(@"(?<=(?:h[oộ] chi[eế]u|passport|\bpp\b|\bhc\b)[^\n]{0,80}?)(?<![\p{L}\p{N}])[A-Z]{1,2}\s?[0-9]{6,8}(?![\p{L}\p{N}/.])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PassportNamed();

    [GeneratedRegex(@"(?:\bstk\b|s[oố] t[aà]i kho[aả]n|\bs[oố] tk\b)[^\n0-9]{0,25}?(?<![\p{L}\p{N}])(?<it>(?=[A-Z]*[0-9])[A-Z0-9]{6,20})(?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Account();

    // Number of the province, series, four or five digits (Thông tư 79/2024/TT-BCA): "29A-123.45", "59X1-123.45", "30K 12345", "29AA-123.45".
    [GeneratedRegex(@"(?<![\p{L}\p{N}.,/-])[1-9][0-9]\s?-?\s?(?:[A-HK-NPR-VX-ZĐ][0-9A-HK-NPR-VX-Z]?|NG|QT|NN|LD|DA|MĐ|MD|KT|CD)\s?[-–. ]\s?(?:[0-9]{3}\s?[. ]\s?[0-9]{2}|[0-9]{4,5})(?![\p{L}\p{N}]|[.,][0-9])|(?<![\p{L}\p{N}.,/-])[1-9][0-9][A-HK-NPR-VX-ZĐ][0-9]?[0-9]{5}(?![\p{L}\p{N}]|[.,][0-9])")]
    private static partial Regex Plate();

    // In small letters a word before says that it is one, or its form is whole: "51h-99999", "43a1-123.45".
    [GeneratedRegex(@"(?:bi[eể]n|\bbs\b|\bbsx\b|\bxe\b)[^\n0-9]{0,25}?(?<it>[1-9][0-9]\s?-?\s?[a-zđ]{1,2}[0-9]?\s?[-–. ]?\s?(?:[0-9]{3}[. ]?[0-9]{2}|[0-9]{4}))(?![\p{L}\p{N}]|[.,][0-9])|(?<![\p{L}\p{N}.,/-])(?<it>[1-9][0-9][a-hk-npr-vx-zđ][0-9]?\s?[-–]\s?(?:[0-9]{3}\.?[0-9]{2}|[0-9]{4}))(?![\p{L}\p{N}]|[.,][0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlateNamed();
}
