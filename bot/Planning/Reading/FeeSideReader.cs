using System.Globalization;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>What a message says of the sides by which a fee has several items: "xe cũ", "trễ 3 tháng", "cháu 8 tuổi".</summary>
internal sealed class FeeSideReader(FeeSideCatalog sides, SlotLexicon lexicon)
{
    private const int LongestNumber = 3;

    /// <summary>Days of a unit of time, as far as terms need it.</summary>
    private static readonly Dictionary<string, int> DaysOf = new(StringComparer.Ordinal) { ["ngay"] = 1, ["hom"] = 1, ["bua"] = 1, ["tuan"] = 7, ["thang"] = 30, ["nam"] = 365, ["tuoi"] = 365 };

    /// <param name="words">The message.</param>
    /// <param name="today">The day on which it is asked.</param>
    /// <returns>As <see cref="FeeSidesSaid"/> takes it.</returns>
    public IReadOnlyList<string> Read(IReadOnlyList<Word> words, DateOnly today)
    {
        var said = sides.Said(words);
        if (NamedAges.AreIn(words) && NamedAges.In(words).Distinct().Take(2).ToList() is [var age])
        {
            said.Add(Number(FeeSidesSaid.Age, age));
        }

        // A time that has passed is a number and its unit.
        if (NamesUnit(words) && Elapsed(words).Distinct().Take(2).ToList() is [var days])
        {
            said.Add(Number(FeeSidesSaid.Days, days));
        }
        else if (BirthYears.In(words, lexicon.Births, today).Where(born => born.From > 0).Take(2).ToList() is [var born])
        {
            // "Khai sinh cho con sinh năm 2019": what is registered took place that long ago.
            said.Add(Number(FeeSidesSaid.Days, born.From * DaysOf["nam"]));
        }

        return said;
    }

    private static bool NamesUnit(IReadOnlyList<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (DaysOf.ContainsKey(words[i].Folded))
            {
                return true;
            }
        }

        return false;
    }

    // A time counts as passed by the word before or behind it: "làm trong 5 ngày" is none.
    private IEnumerable<int> Elapsed(IReadOnlyList<Word> words)
    {
        var numbers = Numbers(words).ToList();
        if (numbers.Count == 0)
        {
            yield break;
        }

        var ends = sides.BeforeElapsed.Read(words).Matches.Select(match => match.At + match.Length).ToHashSet();
        var starts = sides.AfterElapsed.Read(words).Matches.Select(match => match.At).ToHashSet();
        foreach (var (at, length, count) in numbers)
        {
            var unit = at + length;
            if (unit < words.Count && DaysOf.TryGetValue(words[unit].Folded, out var days) && (words[unit].Folded == "tuoi" || ends.Contains(at) || starts.Contains(unit + 1)))
            {
                yield return count * days;
            }
        }
    }

    private IEnumerable<(int At, int Length, int Count)> Numbers(IReadOnlyList<Word> words) =>
        words.Index().Where(word => word.Item.Folded.Length is > 0 and <= LongestNumber && word.Item.Folded.All(char.IsAsciiDigit))
            .Select(word => (word.Index, 1, int.Parse(word.Item.Folded, CultureInfo.InvariantCulture)))
            .Concat(lexicon.Numbers.Read(words).Matches.Select(match => (match.At, match.Length, int.Parse(match.Id, CultureInfo.InvariantCulture))));

    private static string Number(string key, int number) => string.Create(CultureInfo.InvariantCulture, $"{key}:{number}");
}
