using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Bot.Helping;

/// <summary>
/// Reads Helping:GoalsFile: a line for each ward, "Phường Hải Châu,12" (a semicolon or tab also parts them), with or without a head
/// line. Lines that are not of that form are named and left out.
/// </summary>
internal static partial class WardGoalFile
{
    /// <summary>More than all wards of the country.</summary>
    private const int MostLines = 10_000;

    private const int MostProblems = 5;
    private const int MostPeople = 10_000;

    /// <param name="lines">Of the file.</param>
    /// <param name="others">People per day of wards that it does not name.</param>
    public static WardGoalTable Read(IEnumerable<string> lines, int others)
    {
        var named = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var problems = new List<string>();
        foreach (var (text, number) in lines.Take(MostLines).Select((text, at) => (text.Trim().TrimStart('\uFEFF'), at + 1)))
        {
            if (text.Length == 0 || (number == 1 && !text.Any(char.IsAsciiDigit)))
            {
                continue;
            }

            var line = Line().Match(text);
            var ward = Tidy(line.Groups["ward"].Value);
            if (!line.Success || !int.TryParse(line.Groups["goal"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var goal) || goal > MostPeople)
            {
                problems.Add($"Dòng {number} của tệp mục tiêu không đọc được; ghi \"Phường Hải Châu,12\", từ 0 đến {MostPeople} lượt.");
            }
            else if (!named.TryAdd(ward, goal))
            {
                problems.Add($"Dòng {number} của tệp mục tiêu lặp lại {ward}; mức ở dòng trước được dùng.");
            }
        }

        return new WardGoalTable(named, others, [.. problems.Take(MostProblems)]);
    }

    private static string Tidy(string ward) => Spaces().Replace(ward.Trim(' ', '"'), " ").Normalize(NormalizationForm.FormC);

    [GeneratedRegex("^(?<ward>[^,;\\t]{2,80})[,;\\t]\\s*\"?(?<goal>[0-9]{1,5})\"?\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
