using Assistant.Bot.Planning.Cues;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Whether a message of a citizen speaks of what is measured at all. "Trên 75 tuổi", "dưới 3 triệu mỗi tháng" beside the name of a province
/// are somebody's age and pay: who asks about them must not be told that figures are for officials.
/// </summary>
internal static class CitizensFigures
{
    /// <summary>Whether an indicator is named, or something that only reports and rankings have.</summary>
    public static bool Are(Slots slots, FigureReading reading) =>
        NamesMeasure(slots) || reading.Indicators.Count > 0 || NamesReport(reading)
        || reading.Kind is not null || reading.Group is not null || reading.Units.Any(unit => FigureLimits.IsWhole(unit)) || slots.Agencies.Count > 0
        || reading.Bound is { Unit: "%" } || reading.Quoted is not null;

    /// <summary>The same of what every message is read for.</summary>
    public static bool NamesMeasure(Slots slots) =>
        slots.Indicators.Count > 0 || slots.RankAt is not null || slots.AsksRank || slots.EntityKind is not null
        || slots.Cues.Has(Intents.Rank) || slots.Cues.Has(Intents.Share) || slots.Cues.Has(Intents.Target) || slots.Cues.Has(Intents.Average)
        || slots.Question.Contains('%', StringComparison.Ordinal) || slots.Folded.Contains(Percent, StringComparison.Ordinal)
        || FigureReader.NamesTable(slots.Folded);

    private const string Percent = "phan tram";

    private static bool NamesReport(FigureReading reading) =>
        PeriodMentions.NamesReport(reading.Period) || reading.Table is not null || reading.Act is not null
        || reading.AsksWhichReports || reading.AsksPeriods || reading.Has(FigureWish.Periods);
}
