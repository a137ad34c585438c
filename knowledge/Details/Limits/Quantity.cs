using System.Globalization;
using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Details.Limits;

/// <summary>In what something is counted.</summary>
internal enum CountedIn
{
    Day,
    Week,
    Month,
    Year,
    Age,
    Thousand,
    Million,
    Billion,
}

/// <summary>A number with its unit, as a message or a record tells it.</summary>
/// <param name="At">First word.</param>
/// <param name="End">After the last word.</param>
/// <param name="Amount">How many; 2.5 of "2 năm rưỡi".</param>
/// <param name="Unit">Of what.</param>
/// <param name="Days">Further days ("2 tháng 20 ngày").</param>
internal readonly record struct Quantity(int At, int End, double Amount, CountedIn Unit, double Days)
{
    /// <summary>"time", "age" or "money", as measures name it.</summary>
    public string Kind => Unit switch { CountedIn.Age => "age", <= CountedIn.Year => "time", _ => "money" };

    /// <summary>Every number with a unit. What may be the second half of a broken number ("1,2 tỷ") is left out.</summary>
    public static List<Quantity>? In(IReadOnlyList<Word> words)
    {
        List<Quantity>? found = null;
        for (var at = 0; at < words.Count; at++)
        {
            if (NumberAt(words, at) is not { } number || (at > 0 && char.IsAsciiDigit(words[at - 1].Folded[^1])) || UnitAt(words, number.End) is not { } unit || NamesMonth(words, at, unit.Unit))
            {
                continue;
            }

            var end = unit.End;
            // "45 ngày tuổi" is days; "19 tuổi 11 tháng" is 19.
            if (unit.Unit == CountedIn.Age && NumberAt(words, end) is { } months && UnitAt(words, months.End) is { Unit: CountedIn.Month } further)
            {
                end = further.End;
            }

            var amount = number.Value;
            var days = 0.0;
            if (end < words.Count && words[end].Folded == "ruoi")
            {
                (amount, end) = (amount + 0.5, end + 1);
            }
            else if (unit.Unit is CountedIn.Million or CountedIn.Billion && TenthAt(words, end) is { } tenths)
            {
                (amount, end) = (amount + (tenths / 10.0), end + 1);
            }
            else if (unit.Unit == CountedIn.Month && NumberAt(words, end) is { } rest && UnitAt(words, rest.End) is { Unit: CountedIn.Day } day)
            {
                (days, end) = (rest.Value, day.End);
            }
            else if (unit.Unit == CountedIn.Year && NumberAt(words, end) is { } part && UnitAt(words, part.End) is { Unit: CountedIn.Month } month)
            {
                (amount, end) = (amount + (part.Value / 12), month.End);
            }

            (found ??= []).Add(new Quantity(at, end, amount, unit.Unit, days));
            at = end - 1;
        }

        return found;
    }

    /// <summary>The months that it surely and at most holds; the days of a month are 28 to 31.</summary>
    public (double Low, double High) Months => Unit switch
    {
        CountedIn.Year => (Amount * 12, Amount * 12),
        CountedIn.Month => (Amount + (Days / 31), Amount + (Days / 28)),
        CountedIn.Week => (Amount * 7 / 31, Amount * 7 / 28),
        _ => (Amount / 31, Amount / 28),
    };

    /// <summary>As <see cref="Months"/>, in days.</summary>
    public (double Low, double High) InDays => Unit switch
    {
        CountedIn.Year => (Amount * 365, Amount * 366),
        CountedIn.Month => ((Amount * 28) + Days, (Amount * 31) + Days),
        CountedIn.Week => (Amount * 7, Amount * 7),
        _ => (Amount, Amount),
    };

    /// <summary>In đồng.</summary>
    public double Money => Amount * Unit switch { CountedIn.Billion => 1e9, CountedIn.Million => 1e6, _ => 1e3 };

    // "Tháng 3 năm sau" is a month; "2 tháng 3 ngày" and "mỗi tháng 3 triệu" count.
    private static bool NamesMonth(IReadOnlyList<Word> words, int at, CountedIn unit) =>
        unit == CountedIn.Year && at > 0 && words[at - 1].Folded == "thang" && (at == 1 || NumberAt(words, at - 2) is null);

    private static (double Value, int End)? NumberAt(IReadOnlyList<Word> words, int at) =>
        at >= words.Count ? null
            : int.TryParse(words[at].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number, at + 1)
            : Array.IndexOf(Numbers, words[at].Folded) is >= 0 and var spelled ? (spelled + 1, at + 1)
            : null;

    // "1 tỷ 2": a single digit that counts nothing of its own; what may follow is a closed class of the language.
    private static int? TenthAt(IReadOnlyList<Word> words, int at) =>
        at < words.Count && words[at].Folded is [>= '1' and <= '9'] && UnitAt(words, at + 1) is null && (at + 1 == words.Count || Tails.Contains(words[at + 1].Folded)) ? words[at].Folded[0] - '0' : null;

    private static readonly HashSet<string> Tails = ["thi", "co", "phai", "mot", "1", "moi", "dong", "vay", "nop", "a", "khong", "ko", "duoc"];

    // "Năm" is a year far more often than five, and "tư" is mostly none.
    private static readonly string[] Numbers = ["mot", "hai", "ba", "bon", "-", "sau", "bay", "tam", "chin", "muoi"];

    private static (CountedIn Unit, int End)? UnitAt(IReadOnlyList<Word> words, int at) => at >= words.Count ? null : words[at].Folded switch
    {
        "ngay" or "hom" or "bua" => (CountedIn.Day, at + 1),
        "tuan" => (CountedIn.Week, at + 1),
        "thang" => (CountedIn.Month, at + 1),
        "nam" => (CountedIn.Year, at + 1),
        "tuoi" => (CountedIn.Age, at + 1),
        // "Ba tui" is a father.
        "tui" when char.IsAsciiDigit(words[at - 1].Folded[0]) => (CountedIn.Age, at + 1),
        "k" or "nghin" or "ngan" => (CountedIn.Thousand, at + 1),
        "tr" or "trieu" or "cu" => (CountedIn.Million, at + 1),
        "ty" or "ti" => (CountedIn.Billion, at + 1),
        _ => null,
    };
}
