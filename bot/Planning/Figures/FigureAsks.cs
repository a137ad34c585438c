using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;

namespace Assistant.Bot.Planning.Figures;

/// <summary>The kinds of question about figures.</summary>
internal enum FigureAsk
{
    Rank,
    AtRank,
    Value,
    Compare,
    Gap,
    TargetGap,
    Change,
    Movers,
    Entrants,
    Trend,
    Beyond,
    Missed,
    Targets,
    Average,
    Silent,
    Source,
    Periods,
    Limit,
}

/// <summary>Decides which kind of question a message is: from what it says, else from the turn before.</summary>
internal static class FigureAsks
{
    public static FigureAsk Of(Slots slots, FigureReading reading, IReadOnlyList<string> units, Understanding? known)
    {
        if (reading.Quoted is not null && reading.Units.Count > 0 && OfReports(slots, reading, units) is { } quoted)
        {
            return quoted;
        }

        if (IsLimited(slots, reading, units))
        {
            return FigureAsk.Limit;
        }

        return OfReports(slots, reading, units) ?? OfTargets(slots, reading, units, known) ?? OfChanges(slots, reading, units, known) ?? GoesOn(slots, reading, units, known) ?? OfPlaces(slots, reading, units)
            ?? Before(reading, units, known) ?? (units.Count > 1 ? FigureAsk.Compare : units.Count == 1 ? FigureAsk.Value : FigureAsk.Rank);
    }

    public static FigureLimit LimitOf(Slots slots, FigureReading reading) =>
        reading.Unmeasured is not null ? FigureLimit.NotMeasured
        : reading.District is not null ? FigureLimit.BelowProvince
        : IsMerged(reading) ? FigureLimit.Merged
        : slots.Cues.Has(Intents.Average) ? FigureLimit.NoAverage
        : FigureLimit.NoSum;

    private static bool IsLimited(Slots slots, FigureReading reading, IReadOnlyList<string> units) =>
        reading.Unmeasured is not null || (reading.District is not null && reading.Units.Count == 0) || IsMerged(reading)
        || (reading.Has(FigureWish.Total) && !reading.Has(FigureWish.Also) && (units.Count != 1 || reading.Units.Count > 0 || reading.Kind is not null))
        || (slots.Cues.Has(Intents.Average) && reading.Group is not null);

    // "Lâm Đồng mới", "Bắc Ninh sau sáp nhập": what has not been measured.
    private static bool IsMerged(FigureReading reading) =>
        reading.Has(FigureWish.Merged) && reading.Units.Any(unit => !IsWhole(unit)) && FollowsUnit(reading);

    private static bool FollowsUnit(FigureReading reading) => reading.Wishes.Matches.Any(match => match.Id == FigureWish.Merged && (match.Length > 1 || reading.NewAfterUnit));

    private static FigureAsk? OfReports(Slots slots, FigureReading reading, IReadOnlyList<string> units) =>
        (reading.Has(FigureWish.Source) && !(units.Count == 0 && (reading.Has(FigureWish.Goal) || slots.Cues.Has(Intents.Target)))) || (reading.Quoted is not null && reading.Bound is null && reading.Units.Count > 0 && !reading.Has(FigureWish.Change) && reading.Baseline is null && !reading.Has(FigureWish.Gap) && !reading.Has(FigureWish.Goal) && !reading.Has(FigureWish.Met)) ? FigureAsk.Source
        : reading.Has(FigureWish.Periods) && reading.Units.Count == 0 && reading.Side is null && reading.Bound is null && !reading.Has(FigureWish.Change) ? FigureAsk.Periods
        : reading.Has(FigureWish.Silent) && units.Count == 0 ? FigureAsk.Silent
        : null;

    private static FigureAsk? OfTargets(Slots slots, FigureReading reading, IReadOnlyList<string> units, Understanding? known)
    {
        if ((reading.Act is not null || reading.OnlyTargets) && units.All(IsWhole))
        {
            return FigureAsk.Targets;
        }

        var afterTargets = known?.Wish is nameof(FigureAsk.Targets) or nameof(FigureAsk.TargetGap) or nameof(FigureAsk.Missed);
        var goal = slots.Cues.Has(Intents.Target) || reading.Has(FigureWish.Goal) || (reading.Has(FigureWish.Met) && reading.Year is not null);
        if (units.Count == 2 && units.All(IsWhole) && goal && reading.Has(FigureWish.Missed))
        {
            return FigureAsk.TargetGap;
        }

        var missed = reading.Has(FigureWish.Missed) || (reading.Has(FigureWish.Met) && (goal || afterTargets));
        if (units.Count == 1 && (((goal || afterTargets) && (reading.Has(FigureWish.Gap) || reading.Has(FigureWish.Met) || reading.Has(FigureWish.Missed) || AsksWhether(slots) || (goal && reading.Units.Count == 0))) || (goal && reading.Year is not null && reading.Has(FigureWish.Compare))
            || (reading.Has(FigureWish.Gap) && reading.Year is not null && !reading.Has(FigureWish.First) && !reading.Has(FigureWish.Last))))
        {
            return FigureAsk.TargetGap;
        }

        if (units.Count > 0 && reading.Units.Any(unit => !IsWhole(unit)) && !reading.Has(FigureWish.Goal))
        {
            return null;
        }

        var whom = known?.Wish == nameof(FigureAsk.Targets) && reading.Kind is not null && reading.Side is null && units.Count == 0;
        return reading.Bound is not null ? null
            : whom ? FigureAsk.Targets
            : missed && (reading.Kind is not null || reading.Group is not null || reading.Has(FigureWish.Many) || units.Count == 0) ? FigureAsk.Missed
            : goal || (afterTargets && reading.Year is not null) ? FigureAsk.Targets
            : null;
    }

    // "… chưa?", "… không?"
    private static bool AsksWhether(Slots slots) => slots.Words.Count > 0 && slots.Words[^1].Folded is "chua" or "khong" or "ko" or "k" or "hong";

    private static FigureAsk? OfChanges(Slots slots, FigureReading reading, IReadOnlyList<string> units, Understanding? known)
    {
        if (reading.Has(FigureWish.Entered) || reading.Has(FigureWish.Left))
        {
            return FigureAsk.Entrants;
        }

        if (reading.Has(FigureWish.Trend) && units.Count > 0)
        {
            return FigureAsk.Trend;
        }

        // "Phải thêm mấy điểm mới đuổi kịp Lâm Đồng" sets two places side by side, not two periods.
        var sideBySide = reading.Units.Count > 1 && reading.Baseline is null && (reading.Has(FigureWish.Gap) || reading.Has(FigureWish.Compare));
        if (sideBySide || (!reading.Has(FigureWish.Change) && reading.Baseline is null))
        {
            return null;
        }

        // "Ai rớt ra", after a ranking.
        return units.Count > 0 && (reading.Units.Count > 0 || reading.Has(FigureWish.Pointed) || known?.Wish is not nameof(FigureAsk.Rank)) ? FigureAsk.Change
            : reading.Side is not null && !Superlative(slots, reading) ? FigureAsk.Rank
            : reading.Wishes.Matches.Any(match => match.Id == FigureWish.Change && !SaysOnlyBefore(match, slots)) || reading.Baseline is not null && reading.Side is null ? FigureAsk.Movers
            : FigureAsk.Rank;
    }

    // "Tăng mạnh nhất" ranks changes; "thấp nhất, so với kỳ trước" ranks figures.
    private static bool Superlative(Slots slots, FigureReading reading)
    {
        for (var i = 0; i < slots.Words.Count; i++)
        {
            if (reading.Wishes.Matches.Any(match => match.Id == FigureWish.Change && match.At == i) && slots.Words.Skip(i).Take(ChangeToSuperlative).Any(word => word.Folded == "nhat"))
            {
                return true;
            }
        }

        return false;
    }

    private const int ChangeToSuperlative = 11;

    private static bool SaysOnlyBefore(Knowledge.Language.CueMatch match, Slots slots) => slots.Words[match.At].Folded is "so" or "hon" or "kem";

    private static FigureAsk? OfPlaces(Slots slots, FigureReading reading, IReadOnlyList<string> units)
    {
        var mark = reading.Bound is { Upper: null } || (reading.Bound is null && reading.Quoted is not null && reading.Has(FigureWish.Met));
        if (reading.Units.Count == 1 && units.Count == 1 && mark && (reading.Has(FigureWish.Gap) || reading.Has(FigureWish.Met) || reading.Has(FigureWish.Missed)))
        {
            return FigureAsk.Gap;
        }

        if (reading.Bound is not null && (units.Count == 0 || reading.Units.Count == 0))
        {
            return FigureAsk.Beyond;
        }

        var ends = reading.Has(FigureWish.First) || reading.Has(FigureWish.Last) || reading.Has(FigureWish.SecondFirst) || slots.Cues.Has(Intents.Average);
        if (reading.Has(FigureWish.Gap) && units.Count <= 1 && ends && (units.Count == 1 || (reading.Has(FigureWish.First) && (reading.Has(FigureWish.Last) || reading.Has(FigureWish.SecondFirst)))))
        {
            return FigureAsk.Gap;
        }

        if (units.Count > 1)
        {
            return FigureAsk.Compare;
        }

        if (units.Count == 1 && reading.Units.Count == 1)
        {
            return IsWhole(units[0]) && reading.Side is not null ? FigureAsk.Rank : FigureAsk.Value;
        }

        if ((slots.AsksRank || reading.Has(FigureWish.SecondLast)) && units.Count == 1)
        {
            return FigureAsk.Value;
        }

        if (reading.RankAt is not null || reading.Has(FigureWish.SecondFirst))
        {
            return FigureAsk.AtRank;
        }

        if (slots.Cues.Has(Intents.Average) && reading.Side is null)
        {
            return FigureAsk.Average;
        }

        return reading.Side is not null || reading.Kind is not null || reading.Group is not null || reading.Count is not null ? FigureAsk.Rank : null;
    }

    // "Còn Đắk Nông?" after a trend is about its trend; after a list of who missed a target, about the target.
    private static FigureAsk? GoesOn(Slots slots, FigureReading reading, IReadOnlyList<string> units, Understanding? known)
    {
        if (units.Count != 1 || slots.AsksRank || reading.Bound is not null || reading.Indicators.Count > 0 || reading.Side is not null || !Enum.TryParse<FigureAsk>(known?.Wish, out var before))
        {
            return null;
        }

        if (before is FigureAsk.TargetGap or FigureAsk.Missed)
        {
            return FigureAsk.TargetGap;
        }

        var other = reading.Units.Count == 1 && !reading.Has(FigureWish.Compare) && (before == FigureAsk.Gap || !reading.Has(FigureWish.Gap));
        return other && before is FigureAsk.Trend or FigureAsk.Change or FigureAsk.Gap ? before : null;
    }

    // Only another unit, period or indicator is named: the question stays what it was.
    private static FigureAsk? Before(FigureReading reading, IReadOnlyList<string> units, Understanding? known)
    {
        if (!Enum.TryParse<FigureAsk>(known?.Wish, out var before))
        {
            return null;
        }

        return before switch
        {
            FigureAsk.Limit or FigureAsk.Source or FigureAsk.Periods => null,
            FigureAsk.Value or FigureAsk.TargetGap or FigureAsk.Gap or FigureAsk.Trend or FigureAsk.Change when units.Count == 0 => null,
            FigureAsk.Compare when units.Count < 2 => null,
            FigureAsk.Rank or FigureAsk.Beyond or FigureAsk.Movers when reading.Units.Count > 0 => null,
            _ => before,
        };
    }

    private static bool IsWhole(string unit) => unit is UnitNames.Nation or UnitNames.MinistryBloc or UnitNames.LocalBloc;
}
