using System.Buffers;
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
        var numerals = NumeralSigns.Of(text);

        // The first that claims a stretch of text keeps it.
        List<PersonalMention>? found = null;
        if (numerals.Digits >= DigitsOfReceipt)
        {
            Add(ref found, Receipt().Matches(text).Select(match => new PersonalMention(PersonalKind.ReceiptCode, match.Index, match.Length)));
        }

        if (MayHoldEmail(text, numerals))
        {
            Add(ref found, Email().Matches(text).Select(match => new PersonalMention(PersonalKind.Email, match.Index, match.Length)));
        }

        Add(ref found, SecretWords.Find(text, numerals));
        Add(ref found, LetteredNumbers.Find(text, numerals));
        Add(ref found, NumberRuns.Find(text, numerals));
        Add(ref found, SpokenDigits.Find(text));
        Add(ref found, HomeAddresses.Find(text, numerals));
        return found is null ? [] : [.. found.OrderBy(mention => mention.At)];
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

    // "a cong" without marks may be a person and the police; with a number, a spoken point or an ending beside it is an address.
    private static bool MayHoldEmail(string text, NumeralSigns numerals) =>
        text.Contains('@', StringComparison.Ordinal)
        || text.Contains("a còng", StringComparison.OrdinalIgnoreCase)
        || (text.Contains("a cong", StringComparison.OrdinalIgnoreCase) && (numerals.Digits > 0 || text.AsSpan().ContainsAny(AddressSigns)));

    private static readonly SearchValues<string> AddressSigns = SearchValues.Create(["chấm", "cham", "dot", ".com", ".vn"], StringComparison.OrdinalIgnoreCase);

    private static void Add(ref List<PersonalMention>? found, IEnumerable<PersonalMention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention.Length > 0 && found?.Exists(other => mention.At < other.At + other.Length && other.At < mention.At + mention.Length) != true)
            {
                (found ??= []).Add(mention);
            }
        }
    }

    // Series, day of receipt and number of the day: two, six and three digits at least.
    private const int DigitsOfReceipt = 11;

    // Unit, day of receipt, number of the day: "000.00.01.H29-181218-0001", "H29.12-250101-0001" (Thông tư 01/2018/TT-VPCP, Điều 19).
    [GeneratedRegex(@"(?<![\p{L}\p{N}.-])(?:[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.)?[A-Z][0-9]{2}(?:\.[0-9]{1,3}){0,4}\s?[-–]\s?[0-9]{6}\s?[-–]\s?[0-9]{3,6}(?![\p{L}\p{N}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Receipt();

    [GeneratedRegex(@"[A-Z0-9._%+-]{1,64}@[A-Z0-9-]{1,63}(?:\.[A-Z0-9-]{1,63})+|[A-Z0-9._%+-]{2,64}(?:\s(?:chấm|cham|dot)\s\w{1,30})*\s+(?:a còng|a cong|@)\s*[A-Z0-9-]{1,63}(?:\s*(?:\.|\s(?:chấm|cham|dot)\s)\s*[A-Z0-9-]{1,63})+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Email();
}

/// <summary>An identifier of <paramref name="Kind"/> at a position in the text.</summary>
public readonly record struct PersonalMention(PersonalKind Kind, int At, int Length);
