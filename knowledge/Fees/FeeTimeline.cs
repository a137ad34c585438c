namespace Assistant.Knowledge.Fees;

/// <summary>When the deciding row of a line changes: walks over the first and last days of the rows, nothing in between can change it.</summary>
internal static class FeeTimeline
{
    /// <param name="rows">The rows of the line.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="current">The row that decides on that day.</param>
    /// <param name="decide">The row that decides on another day.</param>
    public static FeeChange? Next(IReadOnlyList<FeeRow> rows, DateOnly day, FeeRow? current, Func<DateOnly, FeeRow?> decide)
    {
        foreach (var start in Starts(rows).Where(start => start > day).Order())
        {
            var then = decide(start);
            if (then?.Id != current?.Id)
            {
                return SameFigure(then, current) ? null : new FeeChange(start, then);
            }
        }

        return null;
    }

    public static FeeRow? Previous(IReadOnlyList<FeeRow> rows, DateOnly day, FeeRow? current, Func<DateOnly, FeeRow?> decide)
    {
        foreach (var start in Starts(rows).Where(start => start <= day && start > DateOnly.MinValue).OrderDescending())
        {
            var before = decide(start.AddDays(-1));
            if (before?.Id != current?.Id)
            {
                return SameFigure(before, current) ? null : before;
            }
        }

        return null;
    }

    // A day on which a row begins, or the day after one ends.
    private static IEnumerable<DateOnly> Starts(IReadOnlyList<FeeRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Validity.From is { } from)
            {
                yield return from;
            }

            if (row.Validity.To is { } to && to < DateOnly.MaxValue)
            {
                yield return to.AddDays(1);
            }
        }
    }

    private static bool SameFigure(FeeRow? a, FeeRow? b) =>
        a is not null && b is not null && a.AmountVnd == b.AmountVnd && a.Rate == b.Rate;
}
