namespace Assistant.Knowledge.Fees;

/// <summary>Which rows hold on a day. A row without dates speaks of the present only.</summary>
internal static class FeeDays
{
    /// <summary>How far from today a day still counts as the present, in days on either side.</summary>
    public const int PresentDays = 31;

    /// <summary>
    /// Whether a row holds on <paramref name="day"/> when somebody asks about <paramref name="asked"/>. An undated row
    /// that holds for the asked day is taken to hold before and after it too: it makes no change of its own.
    /// </summary>
    public static bool Holds(FeeRow row, DateOnly day, DateOnly asked, DateOnly today) =>
        row.Validity.IsUndated
            ? Math.Abs(asked.DayNumber - today.DayNumber) <= PresentDays
            : row.Validity.Contains(day);

    /// <summary>The days on which one of the rows begins or has just ended, in order.</summary>
    public static IReadOnlyList<DateOnly> Changes(IEnumerable<FeeRow> rows)
    {
        var days = new SortedSet<DateOnly>();
        foreach (var row in rows)
        {
            if (row.Validity.From is { } from)
                days.Add(from);
            if (row.Validity.To is { } to && to < DateOnly.MaxValue)
                days.Add(to.AddDays(1));
        }

        return [.. days];
    }
}
