using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Whether a message of a citizen speaks of what is measured at all. "Trên 75 tuổi", "dưới 3 triệu mỗi tháng" beside the name of a province
/// are somebody's age and pay: who asks about them must not be told that figures are for officials.
/// </summary>
internal static class CitizensFigures
{
    /// <summary>
    /// Whether something is said that only reports and rankings have, or what is measured together with whom it is measured of. What is
    /// measured ("nộp trực tuyến") and whose name is in a report ("ngân hàng", "bảo hiểm xã hội") stand alone in everyday questions.
    /// </summary>
    /// <param name="slots">The message.</param>
    /// <param name="reading">What it says of figures.</param>
    /// <param name="everyday">Words of every day that look like words of rankings where marks are left out: "công ty" like "cổng", "ngân hàng" like "hạng".</param>
    public static bool Are(Slots slots, FigureReading reading, CueIndex everyday)
    {
        var others = everyday.Read(slots.Words);
        return NamesReport(reading) || reading.Bound is { Unit: "%" } || reading.Quoted is not null || SpeaksOfShares(slots)
            || slots.Cues.Matches.Any(match => match.Id == Intents.Rank && !others.Covers(match.At) && !others.Covers(match.At + match.Length - 1))
            || (others.Matches.Count == 0
                && (slots.RankAt is not null || slots.AsksRank || ((slots.Indicators.Count > 0 || reading.Indicators.Count > 0) && NamesWhom(slots, reading))));
    }

    private static bool NamesWhom(Slots slots, FigureReading reading) =>
        reading.Units.Count > 0 || reading.Candidates.Count > 0 || reading.Kind is not null || reading.Group is not null || slots.EntityKind is not null || slots.Agencies.Count > 0;

    /// <summary>An indicator is named, or a wording that is used of figures.</summary>
    public static bool NamesMeasure(Slots slots) =>
        slots.Indicators.Count > 0 || slots.RankAt is not null || slots.AsksRank || slots.EntityKind is not null || slots.Cues.Has(Intents.Rank) || SpeaksOfShares(slots);

    private static bool SpeaksOfShares(Slots slots) =>
        slots.Cues.Has(Intents.Share) || slots.Cues.Has(Intents.Target) || slots.Cues.Has(Intents.Average)
        || slots.Question.Contains('%', StringComparison.Ordinal) || slots.Folded.Contains(Percent, StringComparison.Ordinal)
        || FigureReader.NamesTable(slots.Folded);

    private const string Percent = "phan tram";

    private static bool NamesReport(FigureReading reading) =>
        PeriodMentions.NamesReport(reading.Period) || reading.Table is not null || reading.Act is not null
        || reading.AsksWhichReports || reading.AsksPeriods || reading.Has(FigureWish.Periods);
}
