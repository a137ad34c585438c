using Assistant.Knowledge.Metrics;

namespace Assistant.Knowledge.Reports.Scans;

/// <summary>
/// Tells a scan from clean text. Text recognition without Vietnamese loses most marks; one with Vietnamese still garbles
/// some of the names that stand before figures.
/// </summary>
internal static class ScanSigns
{
    private const int FewestLetters = 200;
    private const double FewestMarked = 0.1;

    /// <summary>Clean text misspells a name now and then ("Đăk Nông").</summary>
    private const int MostGarbledNames = 1;
    private const double MostGarbledShare = 0.1;
    private const int MostWords = 12;

    public static bool HaveGarbledNames(IReadOnlyList<string> lines, LikelyNames likely, EntityNames names)
    {
        var (known, garbled) = (0, 0);
        foreach (var name in lines.SelectMany(NamesBeforeFigures))
        {
            if (names.Find(name) is not null)
                known++;
            else if (IsGarbled(name, likely))
                garbled++;
        }

        return garbled > MostGarbledNames && garbled > known * MostGarbledShare;
    }

    public static bool HaveLostMarks(IReadOnlyList<string> lines)
    {
        var (letters, marked) = (0, 0);
        foreach (var letter in lines.SelectMany(line => line).Where(char.IsLetter))
        {
            letters++;
            marked += char.ToLowerInvariant(letter) is 'ă' or 'â' or 'đ' or 'ê' or 'ô' or 'ơ' or 'ư' or (>= 'ạ' and <= 'ỹ') ? 1 : 0;
        }

        return letters >= FewestLetters && marked < letters * FewestMarked;
    }

    private static IEnumerable<string> NamesBeforeFigures(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords || !words.Any(TableCells.IsValue))
            yield break;
        var start = 0;
        for (var at = 0; at < words.Length; at++)
        {
            if (!TableCells.IsValue(words[at]))
                continue;
            if (at > start)
                yield return string.Join(' ', words[start..at]);
            start = at + 1;
        }
    }

    private static bool IsGarbled(string name, LikelyNames likely) =>
        (likely.Guess(ScanLetters.Of(name), EntityKind.Province).Entity ?? likely.Guess(ScanLetters.Of(name), EntityKind.Ministry).Entity) is not null;
}
