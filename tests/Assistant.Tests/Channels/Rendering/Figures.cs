using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Answers;

namespace Assistant.Tests.Channels.Rendering;

/// <summary>The figures of a text as a set, in one spelling each: "6,60" is 6.6 and "01/7/2025" is 1/7/2025.</summary>
internal static partial class Figures
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static HashSet<string> Of(string text) => [.. Number().Matches(text).Select(match => Normal(match.Value))];

    /// <summary>The figures that programs get: amounts, ranks, values.</summary>
    public static HashSet<string> OfRecords(Answer answer) =>
    [
        .. (answer.Amounts ?? []).Select(amount => amount.AmountVnd).OfType<long>().Select(vnd => Normal(vnd.ToString("#,0", Vietnamese))),
        .. (answer.Rows ?? []).SelectMany(row => new decimal?[] { row.Rank, row.Value }).OfType<decimal>().Select(value => Normal(value.ToString("#,0.######", Vietnamese))),
    ];

    private static string Normal(string figure) =>
        figure.Contains('/', StringComparison.Ordinal) ? string.Join('/', figure.Split('/').Select(part => part.TrimStart('0')))
        : figure.Contains(',', StringComparison.Ordinal) && decimal.TryParse(figure, NumberStyles.Number, Vietnamese, out var value) ? value.ToString("0.######", CultureInfo.InvariantCulture)
        : figure.Replace(".", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\d+(?:[.,/]\d+)*")]
    private static partial Regex Number();
}
