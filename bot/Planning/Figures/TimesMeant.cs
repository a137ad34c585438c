using Assistant.Bot.Skills;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Which periods a message means that it does not name in full, by the figures told before and by the periods that are held.</summary>
internal sealed class TimesMeant(ReportsNamed reports, RelativePeriods relative, PeriodSteps steps)
{
    /// <param name="reading">What the message says.</param>
    /// <param name="known">The turn before, when this one goes on with it.</param>
    public FigureReading Resolve(FigureReading reading, Understanding? known) =>
        steps.Resolve(Forward(relative.Resolve(WeekYears.OfTalk(reading, known, reports), known), known), known);

    // "Tuần 45 so với tuần này": a change goes from the one named to the newest.
    private static FigureReading Forward(FigureReading reading, Understanding? known) =>
        reading.Baseline == "newest" && (reading.Period ?? Told(known)) is { } named and not ("newest" or "previous") ? reading with { Period = "newest", Baseline = named } : reading;

    private static string? Told(Understanding? known) => known?.ReportId?.StartsWith(MetricPeriods.Since, StringComparison.Ordinal) == true ? null : known?.ReportId;

    /// <summary>"So với tuần 40" after the figure of another period sets that one beside it, not the newest. Null: it does not.</summary>
    /// <param name="reading">What the message says.</param>
    /// <param name="known">The turn before, when this one goes on with it.</param>
    public static string? SetAgainst(FigureReading reading, Understanding? known) =>
        reading is { Period: null, Baseline: not (null or "previous") } && known?.ToldTo is not null && Told(known) is { } told and not ("newest" or "previous") && told != reading.Baseline ? told : null;
}
