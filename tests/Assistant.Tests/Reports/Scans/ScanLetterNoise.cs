using System.Text;

namespace Assistant.Tests.Reports.Scans;

/// <summary>What text recognition without Vietnamese makes of words. Written from looking at scans, not from the reader.</summary>
internal sealed class ScanLetterNoise(ScanLevel level, Random random)
{
    private static readonly Dictionary<string, string[]> Marked = new(StringComparer.Ordinal)
    {
        ["ăắằẳẵặ"] = ["i", "é", "ä", "d", "4", "á"],
        ["âấầẩẫậ"] = ["é", "d", "4", "i", "å", "ä"],
        ["àáảãạ"] = ["á", "d", "4", "é", "à"],
        ["êếềểễệ"] = ["é", "€", "¢", "ê", "8"],
        ["èéẻẽẹ"] = ["é", "¢"],
        ["ôốồổỗộ"] = ["6", "0", "é", "ô", "b", "d", "§", "O", "o6"],
        ["òóỏõọ"] = ["6", "é", "0", "ó"],
        ["ơớờởỡợ"] = ["0", "ot", "d", "é"],
        ["ưứừửữự"] = ["w", "ir", "tr", "ie", "iv", "i"],
        ["ùúủũụ"] = ["ii", "ti", "ú", "y"],
        ["ìíỉĩị"] = ["f", "1", "j", "í"],
        ["ỳýỷỹỵ"] = ["¥", "v", "ý"],
        ["đ"] = ["d", "a", "ð"],
        ["Đ"] = ["P", "B", "DP", "Ð"],
    };

    private static readonly Dictionary<char, string[]> Plain = new()
    {
        ['l'] = ["1", "I", "i"],
        ['i'] = ["1", "l", "j"],
        ['I'] = ["l", "1"],
        ['O'] = ["0"],
        ['o'] = ["0", "c"],
        ['B'] = ["8"],
        ['S'] = ["5"],
        ['t'] = ["l", "f", "i"],
        ['c'] = ["e", "o"],
        ['e'] = ["c"],
        ['n'] = ["ri", "u"],
        ['m'] = ["rn", "n"],
        ['h'] = ["b"],
        ['g'] = ["q", "9"],
        ['u'] = ["ii"],
    };

    public string Ruin(string text)
    {
        var ruined = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            if (letter == ' ')
                ruined.Append(random.NextDouble() < level.BlankLost ? "" : " ");
            else if (char.IsAscii(letter))
                ruined.Append(Plain.TryGetValue(letter, out var alike) && random.NextDouble() < level.LetterConfused ? Any(alike) : letter);
            else
                ruined.Append(RuinMarked(letter));
        }

        return ruined.ToString();
    }

    private string RuinMarked(char letter)
    {
        var chance = random.NextDouble();
        var family = Marked.FirstOrDefault(family => family.Key.Contains(letter, StringComparison.Ordinal)).Value
            ?? Marked.FirstOrDefault(family => family.Key.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal)).Value;
        if (chance < level.MarkConfused && family is not null)
            return char.IsUpper(letter) ? Any(family).ToUpperInvariant() : Any(family);
        return chance < level.MarkConfused + level.MarkLost ? Base(letter) : letter.ToString();
    }

    private static string Base(char letter) => letter switch
    {
        'đ' => "d",
        'Đ' => "D",
        '–' or '—' => "—",
        _ => letter.ToString().Normalize(NormalizationForm.FormD)[..1],
    };

    private string Any(string[] choices) => choices[random.Next(choices.Length)];
}
