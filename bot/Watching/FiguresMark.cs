using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Answers;

namespace Assistant.Bot.Watching;

/// <summary>Tells figures apart without keeping them.</summary>
/// <param name="Hash">Of the figures; empty when there were none.</param>
/// <param name="Day">Last day of their period, ISO; null when not known.</param>
/// <param name="Label">The name of their period.</param>
internal sealed record FiguresMark(string Hash, string? Day, string? Label)
{
    public static FiguresMark None { get; } = new("", null, null);

    public static FiguresMark Of(Answer answer)
    {
        if (answer.Rows is not { Count: > 0 } rows)
        {
            return None;
        }

        // Files beside the answer have new addresses each time, and wordings may change with a new version: only figures count.
        var figures = new StringBuilder(answer.Indicator).Append('|').Append(answer.Period?.To);
        foreach (var row in rows)
        {
            figures.Append(CultureInfo.InvariantCulture, $"|{row.Entity}={row.Value:0.######}{row.Unit}@{row.Period?.To}");
        }

        var newest = rows.Select(row => row.Period).Where(period => period is not null).MaxBy(period => period!.To, StringComparer.Ordinal);
        var period = answer.Period ?? newest;
        return new FiguresMark(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(figures.ToString())).AsSpan(0, 16)), period?.To, period?.Label);
    }

    /// <summary>The same period with other figures, or an earlier one: somebody has put something right.</summary>
    public bool Corrects(FiguresMark known) => Day is not null && known.Day is not null && string.CompareOrdinal(Day, known.Day) <= 0;
}
