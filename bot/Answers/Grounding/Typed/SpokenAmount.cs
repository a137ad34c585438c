using System.Globalization;

namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>Numbers as texts write them: with separators of thousands, with a decimal sign, in words, in Roman figures.</summary>
internal static class SpokenAmount
{
    /// <summary>Digits, for patterns over folded text.</summary>
    public const string Digits = @"(?:[0-9]{1,3}(?:[.,][0-9]{3})+(?![0-9])|[0-9]+(?:[.,][0-9]+)?)";

    /// <summary>One word of a number.</summary>
    public const string Word = "(?:khong|mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin|muoi|chuc|tram|nghin|ngan|trieu|ty|linh|le|bam|ham)";

    /// <summary>Words of a number.</summary>
    public const string Words = @"\b" + Word + "(?:[ -]" + Word + @")*\b";

    public const string Any = "(?:" + Digits + "|" + Words + ")";

    /// <summary>Whatever is larger is claimed as this much, which no record proves: multiplied by its unit it would fit no decimal.</summary>
    private const decimal Largest = 1_000_000_000_000_000_000m;

    /// <summary>So many digits and signs are read as a number at all.</summary>
    private const int Longest = 25;

    private static readonly string[] English = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The number; null: it is none.</summary>
    public static decimal? Of(string text)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (char.IsDigit(text[0]))
        {
            return Written(text);
        }

        return Array.IndexOf(English, text) is var english and >= 0 ? english : Spoken(text.Split(' ', '-'));
    }

    private static decimal? Written(string text)
    {
        if (text.Length > Longest)
        {
            return Largest;
        }

        var parts = text.Split('.', ',');
        var isThousands = parts.Length > 1 && parts[0].Length <= 3 && parts[0] != "0" && parts.Skip(1).All(part => part.Length == 3);
        var plain = isThousands ? string.Concat(parts) : text.Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, Largest) : null;
    }

    private static decimal? Spoken(string[] words)
    {
        // "Triệu tập", "làm hộ": a number says a digit, or ten.
        if (words[0] is "lam" or "nham" or "linh" or "le" || !words.Any(word => Digit(word) is not null || word is "muoi" or "bam" or "ham"))
        {
            return null;
        }

        decimal total = 0, group = 0, scale = 0;
        int? digit = null;
        foreach (var word in words)
        {
            if (Digit(word) is { } said)
            {
                // "Hai lăm" leaves "mươi" out.
                group += digit is { } tens ? tens * 10 : 0;
                digit = said;
                continue;
            }

            switch (word)
            {
                case "muoi" or "chuc":
                    group = group % 100 > 0 && digit is null ? group * 10 : group + ((digit ?? 1) * 10);
                    break;
                case "bam" or "ham":
                    group += word == "bam" ? 30 : 20;
                    break;
                case "tram":
                    group += (digit ?? 1) * 100;
                    break;
                case "nghin" or "ngan" or "trieu" or "ty":
                    scale = word switch { "trieu" => 1_000_000, "ty" => 1_000_000_000, _ => 1_000 };
                    total += Math.Max(group + (digit ?? 0), total == 0 ? 1 : 0) * scale;
                    group = 0;
                    break;
                case "linh" or "le":
                    continue;
                default:
                    return null;
            }

            digit = null;
        }

        // "Hai triệu năm" is two and a half.
        var tail = digit is { } last && group == 0 && scale > 0 && words.Length > 1 && Digit(words[^1]) is not null && Digit(words[^2]) is null && words[^2] is not ("linh" or "le")
            ? last * scale / 10
            : digit ?? 0;
        return total + group + tail;
    }

    public static int? Digit(string word) => word switch
    {
        "khong" => 0,
        "mot" => 1,
        "hai" => 2,
        "ba" => 3,
        "bon" or "tu" => 4,
        "nam" or "lam" or "nham" => 5,
        "sau" => 6,
        "bay" => 7,
        "tam" => 8,
        "chin" => 9,
        _ => null,
    };

    public static int? Roman(string text) => text switch
    {
        "i" => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        "v" => 5,
        "vi" => 6,
        "vii" => 7,
        "viii" => 8,
        "ix" => 9,
        "x" => 10,
        _ => null,
    };

    public static string Text(decimal number) => (number / 1.000000000000m).ToString(CultureInfo.InvariantCulture);
}
