using System.Globalization;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.Input;

/// <summary>The as-of day of a request, in ISO form.</summary>
internal static class DayInput
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    /// <summary>For a day that <see cref="Read"/> does not take.</summary>
    public static Problem Problem { get; } = Operations.Problems.Problem.BadRequest("Ngày không hợp lệ",
        $"Ngày (date) phải là ngày có thật, viết theo dạng năm-tháng-ngày như 2026-11-23, từ năm {FirstYear} đến năm {LastYear}.", "date");

    /// <returns>Null when the text is no such day.</returns>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= FirstYear and <= LastYear
            ? day
            : null;
}
