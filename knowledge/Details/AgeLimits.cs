using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Details;

/// <summary>Of which ages a sentence speaks ("từ 6 đến dưới 14 tuổi"), in whole years, both ends included.</summary>
internal readonly partial record struct AgeLimits(int From, int To)
{
    private const int Oldest = 130;

    public bool Holds(int age) => age >= From && age <= To;

    public static IReadOnlyList<AgeLimits> In(string sentence)
    {
        if (!sentence.Contains("tuổi", StringComparison.Ordinal))
        {
            return [];
        }

        var text = TextFolder.Fold(sentence);
        var between = Between().Matches(text).Select(match => new AgeLimits(Number(match, "from"), Number(match, "to") - 1)).ToList();
        return between.Count > 0
            ? between
            : [.. Under().Matches(text).Select(match => new AgeLimits(0, Number(match, "to") - 1)), .. AtLeast().Matches(text).Select(match => new AgeLimits(Number(match, "from"), Oldest)), .. Beyond().Matches(text).Select(match => new AgeLimits(Number(match, "from") + 1, Oldest))];
    }

    /// <summary>The ages that a question names ("cháu 4 tuổi").</summary>
    public static IReadOnlyList<int> Named(IReadOnlyList<Word> words)
    {
        List<int>? ages = null;
        for (var at = 1; at < words.Count; at++)
        {
            if (words[at].Folded is "tuoi" or "tui" or "t" && int.TryParse(words[at - 1].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age <= Oldest)
            {
                // "Dưới 14 tuổi", "chưa đủ 18 tuổi".
                var isUnder = (at > 1 && words[at - 2].Folded == "duoi") || (at > 2 && words[at - 3].Folded == "chua" && words[at - 2].Folded is "du" or "toi" or "tron");
                (ages ??= []).Add(isUnder ? age - 1 : age);
            }
        }

        return ages ?? (IReadOnlyList<int>)[];
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?<from>[0-9]{1,2}) (?:tuoi )?den duoi (?<to>[0-9]{1,2}) tuoi\b")]
    private static partial Regex Between();

    [GeneratedRegex(@"\b(?:duoi|chua du) (?<to>[0-9]{1,2}) tuoi\b")]
    private static partial Regex Under();

    [GeneratedRegex(@"\b(?:tu du|tu|du) (?<from>[0-9]{1,2}) tuoi\b|\b(?<from>[0-9]{1,2}) tuoi tro len\b")]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"\b(?:sau|tren) (?<from>[0-9]{1,2}) tuoi\b")]
    private static partial Regex Beyond();
}
