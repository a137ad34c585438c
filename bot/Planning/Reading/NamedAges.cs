using System.Globalization;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>The ages that a message names, in whole years: "mẹ anh 71 tuổi".</summary>
internal static class NamedAges
{
    private const string Years = "tuoi";
    private const string Months = "thang";
    private const int Oldest = 130;

    /// <summary>Whether a word stands there without which no age is named: most messages name none.</summary>
    public static bool AreIn(IReadOnlyList<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Folded == Years)
            {
                return true;
            }
        }

        return false;
    }

    // "6 tháng tuổi" is less than a year.
    public static IEnumerable<int> In(IReadOnlyList<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Folded == Years && words[i - 1].Folded == Months)
            {
                yield return 0;
            }
            else if (words[i].Folded == Years && int.TryParse(words[i - 1].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years <= Oldest)
            {
                yield return years;
            }
        }
    }
}
