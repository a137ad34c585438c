using System.Globalization;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// The ages that years of birth tell ("mẹ sinh 1958", "cháu sinh ngày 3/4/2015"). A year alone leaves open whether the birthday of the year has
/// been, so that an age is told from when to when.
/// </summary>
internal static class BirthYears
{
    private const int Oldest = 130;

    /// <summary>Between the wording and the year stand a day, a month and their names.</summary>
    private const int YearWithin = 6;

    private const int YearDigits = 4;
    private const int ShortYearDigits = 2;

    /// <param name="words">The message.</param>
    /// <param name="births">Wordings in front of a date of birth; those with the id <see cref="OfYear"/> stand in front of a year only.</param>
    /// <param name="today">The day that is asked about.</param>
    public static IEnumerable<(int From, int To)> In(IReadOnlyList<Word> words, CueIndex births, DateOnly today)
    {
        foreach (var match in births.ReadAsMeant(words).Matches)
        {
            if (Read(words, match.At + match.Length, match.Id == OfYear, today) is { } age)
            {
                yield return age;
            }
        }
    }

    /// <summary>"sinh năm", behind which two digits are a year, too.</summary>
    public const string OfYear = "year";

    private static (int From, int To)? Read(IReadOnlyList<Word> words, int at, bool ofYear, DateOnly today)
    {
        var numbers = new List<int>();
        for (var i = at; i < words.Count && i < at + YearWithin; i++)
        {
            var word = words[i].Folded;
            if (word.Length is 0 or > YearDigits || !word.All(char.IsAsciiDigit))
            {
                if (word is "ngay" or "thang" or "nam")
                {
                    continue;
                }

                return null;
            }

            var number = int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture);
            if (ofYear && numbers.Count == 0 && word.Length == ShortYearDigits)
            {
                number += number <= today.Year % 100 ? today.Year / 100 * 100 : (today.Year / 100 * 100) - 100;
                return Age(number, numbers, today);
            }

            if (word.Length == YearDigits)
            {
                return Age(number, numbers, today);
            }

            numbers.Add(number);
        }

        return null;
    }

    private static (int From, int To)? Age(int year, List<int> before, DateOnly today)
    {
        var years = today.Year - year;
        if (years is < 0 or > Oldest)
        {
            return null;
        }

        // With day and month, or the month of another season, the birthday has been or has not.
        var isDay = before is [>= 1 and <= 31, >= 1 and <= 12];
        var (month, day) = isDay ? (before[1], before[0]) : before is [>= 1 and <= 12 and var only] ? (only, 0) : (0, 0);
        return month == 0 || (!isDay && month == today.Month) ? (Math.Max(0, years - 1), years)
            : month < today.Month || (month == today.Month && day <= today.Day) ? (years, years)
            : (Math.Max(0, years - 1), Math.Max(0, years - 1));
    }
}
