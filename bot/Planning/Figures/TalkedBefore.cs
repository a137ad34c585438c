using System.Globalization;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// What a turn points at that was talked about in several turns before: units asked about one by one ("ba tỉnh trên"), the two periods of one
/// unit ("chênh bao nhiêu"), the other side of a limit ("thế tỉnh nào đạt"), and the end of a list that only changes its length ("top 10 đi").
/// </summary>
internal static class TalkedBefore
{
    /// <summary>More units nobody points at with one word.</summary>
    private const int MostKept = 6;

    /// <summary>In more words a turn says more than which side.</summary>
    private const int MostOfSide = 9;

    /// <param name="turns">The wordings.</param>
    /// <param name="slots">The turn.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="known">The turn before.</param>
    public static FigureReading Resolve(FigureTurnLexicon turns, Slots slots, FigureReading reading, Understanding known) =>
        reading.Units.Count > 0 || reading.Candidates.Count > 0 || reading.Quoted is not null || reading.Unmeasured is not null ? reading
        : Units(turns, slots, reading, known) ?? BetweenPeriods(reading, known) ?? OtherSide(turns, slots, reading, known) ?? SameEnd(slots, reading, known) ?? reading;

    /// <summary>The units talked about, those just named last; null: none.</summary>
    public static string? With(string? before, IReadOnlyList<string> named)
    {
        List<string> units = [.. named.Where(unit => !FigureLimits.IsWhole(unit))];
        List<string> all = [.. (before?.Split(',') ?? []).Except(units), .. units];
        return all.Count == 0 ? null : string.Join(',', all.TakeLast(MostKept));
    }

    /// <summary>The period of the turn before, where it asked the same of the same unit; null: it did not.</summary>
    public static string? EarlierPeriod(Understanding? known, FigureAsk ask, List<string> units, string? period) =>
        ask == FigureAsk.Value && known is { Wish: nameof(FigureAsk.Value), EntityId: { } before } && units is [var unit] && unit == before && (known.ReportId ?? Until(known.ToldTo)) is { } earlier && period is not null && earlier != period
            ? earlier
            : null;

    private static string? Until(string? day) => day is null ? null : $"to:{day}";

    // "Xếp cả ba", "so 3 nơi đó", "ai cao nhất trong mấy tỉnh vừa hỏi": no list was told, they were asked about one by one.
    private static FigureReading? Units(FigureTurnLexicon turns, Slots slots, FigureReading reading, Understanding known)
    {
        if (known is not { EntityId: not null, TalkedIds: { } talked } || talked.Split(',') is not { Length: > 1 } units || reading is not { Group: null, Bound: null, Baseline: null } || turns.Talked.Match(FigureReader.Folded(slots)) is not { Success: true } pointed)
        {
            return null;
        }

        var several = pointed.Groups["n"].Success ? int.Parse(pointed.Groups["n"].Value, CultureInfo.InvariantCulture) : reading.Has(FigureWish.Both) ? 2 : units.Length;
        if (several > units.Length || (!pointed.Groups["n"].Success && !reading.PointsAtAll && !reading.Has(FigureWish.Both)))
        {
            return null;
        }

        return reading with
        {
            Units = [.. units.TakeLast(several)],
            Count = null,
            RankAt = null,
            Places = [],
            Side = null,
            Kind = null,
            AsksWhich = false,
            PointsAtAll = false,
            Wishes = reading.Wishes with { Matches = [.. reading.Wishes.Matches.Where(match => match.Id is not (FigureWish.Both or FigureWish.Pointed or FigureWish.First or FigureWish.Last or FigureWish.SecondFirst or FigureWish.SecondLast)), new CueMatch(FigureWish.Compare, 0, 1)] },
        };
    }

    private static FigureReading? BetweenPeriods(FigureReading reading, Understanding known) =>
        known is { Wish: nameof(FigureAsk.Value), EarlierReportId: { } earlier, ReportId: { } now, EntityId: not null }
        && reading is { Period: null, Baseline: null, Kind: null, Group: null, Bound: null, Count: null, AsksWhich: false, Indicators.Count: 0, Places.Count: 0, NamesTarget: false } && (reading.Has(FigureWish.Gap) || reading.Has(FigureWish.Compare)) && !reading.Has(FigureWish.Goal)
            ? reading with { Period = now, Baseline = earlier, Side = null, Wishes = reading.Wishes with { Matches = [.. reading.Wishes.Matches, new CueMatch(FigureWish.Change, 0, 2)] } }
            : null;

    // "Thế tỉnh nào đạt" after who is below 50%: at the same limit.
    private static FigureReading? OtherSide(FigureTurnLexicon turns, Slots slots, FigureReading reading, Understanding known)
    {
        if (known is not { Wish: nameof(FigureAsk.Beyond), Bound: { } told } || told.Split(':') is not [var comparison, var value] || reading is not { Bound: null, Period: null, Indicators.Count: 0, Year: null } || slots.Words.Count > MostOfSide || comparison is not ("<" or ">" or ">=" or "<="))
        {
            return null;
        }

        var text = FigureReader.Folded(slots);
        var meant = turns.Lacks.IsMatch(text) ? "<"
            : turns.Reaches.IsMatch(text) ? ">="
            : reading.Has(FigureWish.Flip) ? comparison[0] == '<' ? ">=" : "<"
            : null;
        return meant is null ? null : reading with
        {
            Bound = new FigureBound(decimal.Parse(value, CultureInfo.InvariantCulture), meant),
            Side = null,
            NamesTarget = false,
            Wishes = reading.Wishes with { Matches = [.. reading.Wishes.Matches.Where(match => match.Id is not (FigureWish.Flip or FigureWish.Met or FigureWish.Missed or FigureWish.Goal))] },
        };
    }

    // "Top 10 đi" after the lowest five: the same end, another number.
    private static FigureReading? SameEnd(Slots slots, FigureReading reading, Understanding known) =>
        known is { Wish: nameof(FigureAsk.Rank), Side: nameof(RankSide.Bottom), EntityId: null } && reading is { Side: RankSide.Top, Count: not null, BothEnds: false, Kind: null, Group: null, Indicators.Count: 0, Period: null }
        && slots.Words.Any(word => word.Folded == "top") && !slots.Words.Any(word => word.Folded is "nhat" or "cao" or "dau" or "tren")
            ? reading with { Side = null, Wishes = reading.Wishes with { Matches = [.. reading.Wishes.Matches.Where(match => match.Id != FigureWish.First)] } }
            : null;
}
