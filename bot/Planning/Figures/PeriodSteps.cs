using System.Globalization;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>"Kỳ sau", "kỳ trước" of a follow-up: counted from the period that the turn before told.</summary>
internal sealed class PeriodSteps(IndicatorChooser chooser)
{
    /// <summary>Nothing was measured then: a period that does not exist finds no figure.</summary>
    private const string Never = "to:1900-01-01";

    /// <param name="reading">What the message says.</param>
    /// <param name="known">The turn before.</param>
    public FigureReading Resolve(FigureReading reading, Understanding? known)
    {
        if (reading is { Period: null, Baseline: null, Units.Count: 0 } && SetsPeriodsApart(reading) && Told(known) is { } since && IndicatorOf(reading, known) is { } measured && IsFirst(measured, since))
        {
            // "Tỉnh nào thoát khỏi nhóm đó" after the first period that there is: from then until now.
            return reading with { Period = "newest", Baseline = string.Create(CultureInfo.InvariantCulture, $"to:{since:yyyy-MM-dd}") };
        }

        var forward = reading is { PeriodStep: 1, Period: null, Baseline: null };
        if ((!forward && reading is not { Period: "previous", Baseline: null }) || Told(known) is not { } told)
        {
            return reading;
        }

        if (IndicatorOf(reading, known) is not { } indicator)
        {
            return reading;
        }

        // Every report that there is, whoever may see it: only its last day is used, and the figures are asked for with the right of the caller.
        var days = chooser.AllReports(indicator).Select(report => report.Period.To).Distinct().ToList();
        DateOnly? day = forward
            ? days.Where(to => to > told).Cast<DateOnly?>().Min()
            : Before(days, told) ?? Before(OfNear(indicator), told);
        return reading with { Period = day is { } found ? string.Create(CultureInfo.InvariantCulture, $"to:{found:yyyy-MM-dd}") : forward ? Never : reading.Period };
    }

    private static DateOnly? Before(IEnumerable<DateOnly> days, DateOnly told) => days.Where(to => to < told).Cast<DateOnly?>().Max();

    // "Kỳ trước" of an indicator that was measured by another definition then: that period is meant, and the answer says that it is another.
    private IEnumerable<DateOnly> OfNear(string indicator) =>
        chooser.Candidates(indicator, EntityKind.Province)[0].Near.Value.SelectMany(near => chooser.AllReports(near.Indicator.Id)).Select(report => report.Period.To);

    private static bool SetsPeriodsApart(FigureReading reading) => reading.Has(FigureWish.Entered) || reading.Has(FigureWish.Left) || reading.Has(FigureWish.Change);

    private static string? IndicatorOf(FigureReading reading, Understanding? known) =>
        reading.Indicators is [[var named, ..], ..] ? named : known?.IndicatorId?.Split(',')[0];

    private bool IsFirst(string indicator, DateOnly day)
    {
        var days = chooser.AllReports(indicator).Select(report => report.Period.To).ToList();
        return days.TrueForAll(to => to >= day) && days.Exists(to => to > day);
    }

    private static DateOnly? Told(Understanding? known) =>
        DateOnly.TryParseExact(known?.ToldTo, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
