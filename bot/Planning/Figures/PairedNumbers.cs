using System.Text.RegularExpressions;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// "Bc 18–28", "tuần 40/51", "w40-51": folding takes the sign out from between two numbers, and with it that there are two. They are
/// written out before anything is read.
/// </summary>
internal static partial class PairedNumbers
{
    private const int FirstShortYear = 20;
    private const int LastShortYear = 30;

    /// <param name="question">As typed.</param>
    /// <param name="folded">The same message, folded.</param>
    public static string WriteOut(string question, string folded)
    {
        foreach (Match pair in Signed().Matches(question))
        {
            var (one, other) = (pair.Groups["a"].Value, pair.Groups["b"].Value);
            // "Tuần 40/22": the second number is a year.
            if (one == other || (pair.Groups["sign"].Value == "/" && pair.Groups["week"].Success && int.Parse(other, System.Globalization.CultureInfo.InvariantCulture) is >= FirstShortYear and <= LastShortYear))
            {
                continue;
            }

            folded = Regex.Replace(folded, $@"\b(?<name>tuan|bao cao|bc|w|t)(?<space> ?)(?<so>sox? )?{one} {other}\b", $"${{name}}${{space}}${{so}}{one} den ${{name}}${{space}}{other}", RegexOptions.CultureInvariant);
        }

        return folded;
    }

    // "Tuần 40-51/2022" are two weeks of a year; "báo cáo 07/10/2022" is of a day.
    [GeneratedRegex(@"\b(?:(?<week>tuần|tuan|w|t)|báo cáo|bao cao|bc)(?: ?số| ?so)? ?(?<a>[0-9]{1,2}) ?(?<sign>[-–—→>~/&+]|->|=>|-->|\.\.+) ?(?<b>[0-9]{1,2})(?:(?(week)(?=/20[0-9][0-9](?![0-9]))(?<!/ ?[0-9]{1,2})|(?!))|(?![0-9]|[/.,%-][0-9]| ?%| ?phần))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signed();
}
