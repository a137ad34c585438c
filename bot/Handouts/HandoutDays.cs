using System.Text.RegularExpressions;
using Assistant.Bot.Answers;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Handouts;

/// <summary>As of when a record speaks.</summary>
internal static partial class HandoutDays
{
    /// <summary>"23/11/2026"; of an imported record as precise as it is printed: "06/2026", "tháng 06 đến 07/2026".</summary>
    public static string AsOf(Procedure procedure)
    {
        if (procedure.PrintedAsOf is not { Length: > 0 } printed)
        {
            return VietnameseFormat.Day(procedure.AsOf);
        }

        // Two months with a slash would read as a day.
        var span = Months().Match(printed);
        return span.Success ? $"tháng {span.Groups["first"].Value} đến {span.Groups["last"].Value}/{span.Groups["year"].Value}" : VietnameseFormat.SourceDate(printed);
    }

    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<first>[0-9]{2})/(?<last>[0-9]{2})$")]
    private static partial Regex Months();
}
