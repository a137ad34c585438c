using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Whom a message is about: those it names, those that the turn before named or told, or both.</summary>
internal static class FollowedUnits
{
    public static List<string> Of(FigureReading reading, Understanding? known)
    {
        if (reading.Swaps is { } swapped)
        {
            return [.. swapped];
        }

        var before = known?.EntityId?.Split(',') ?? [];
        if (PairTold(reading, known, before) is { } pair)
        {
            return pair;
        }

        if (known?.ToldIds?.Split(',') is [var one, var two] && known.Wish == nameof(FigureAsk.Gap) && reading is { Units.Count: 0, Kind: null, Places.Count: 0, Bound: null } && reading.Has(FigureWish.Gap) && reading.Has(FigureWish.Compare) && !reading.Has(FigureWish.Above) && !reading.Has(FigureWish.Below) && !NamesEnd(reading))
        {
            // "Cách nhau mấy lượt" after who stands right behind the first.
            return [one, two];
        }

        if (reading.Units.Count == 0 && ToldAtEnd(reading, known) is { } pointed)
        {
            return pointed;
        }

        return reading.Units.Count > 0 ? Named(reading, known, before)
            : before.Length == 0 && Told(reading, known) is { } told ? told
            : Kept(reading, known, before);
    }

    // "Hai ông này chênh nhau mấy" after "Hà Nội cách đầu bảng bao nhiêu, còn Sài Gòn": those two, and not the first of the table. "Hai tỉnh này
    // so với Đà Nẵng" sets both beside it.
    private static List<string>? PairTold(FigureReading reading, Understanding? known, string[] before) =>
        before is [var last] && reading.Has(FigureWish.Both) && reading.SetsBeside && reading is { Group: null, Places.Count: 0, Bound: null, Baseline: null } && !NamesEnd(reading)
        && known?.EarlierEntityId?.Split(',') is [var first] && first != last && !FigureLimits.IsWhole(first)
        && (reading.Units.Count == 1 ? !reading.Units.Contains(first) && !reading.Units.Contains(last) : reading.Units.Count == 0 && known is { Wish: nameof(FigureAsk.Gap), BaseId: null })
            ? [first, last, .. reading.Units]
            : null;

    // "Ba tỉnh đó", "bộ bét ấy" of the list told before; where a figure stands is asked of what was told first.
    private static List<string>? ToldAtEnd(FigureReading reading, Understanding? known)
    {
        if (known is not { ToldIds: { } told, EntityId: null } || reading.Group is not null)
        {
            return null;
        }

        var ids = told.Split(',');
        return reading.PointsAtAll && ids.Length > 1 ? [.. ids.Take(reading.Count ?? ids.Length)]
            : reading.PointsAt is { } end ? [end.ToString() == known.Side ? ids[0] : ids[^1]]
            : reading.Has(FigureWish.Source) && reading is { Quoted: null, Kind: null, Indicators.Count: 0 } && known.Wish is nameof(FigureAsk.Rank) ? [ids[0]]
            : null;
    }

    private static bool IsAboutTargets(Understanding? known) =>
        known?.Wish is nameof(FigureAsk.TargetGap) or nameof(FigureAsk.Targets) or nameof(FigureAsk.Missed) or nameof(FigureAsk.Nearest);

    // Names a unit and nothing else.
    private static bool IsBare(FigureReading reading) =>
        !reading.SetsBeside && reading.Period is null && reading.Indicators.Count == 0 && reading.Side is null && reading.Bound is null && !reading.Has(FigureWish.Change) && !reading.Has(FigureWish.Goal) && !reading.Has(FigureWish.Source);

    private static bool NamesEnd(FigureReading reading) => reading.Has(FigureWish.First) || reading.Has(FigureWish.Last);

    private static List<string> Named(FigureReading reading, Understanding? known, string[] before)
    {
        // "Thêm Lạng Sơn vào": beside those before.
        if (reading.Has(FigureWish.Also) && before.Length > 0)
        {
            return [.. before.Concat(reading.Units).Distinct()];
        }

        // "Hơn Nội vụ mấy điểm" after a figure of another unit.
        var other = known?.BaseId ?? (before.Length > 0 ? before[0] : known?.ToldFirstId);
        if (other is not null && reading.Units is [var again] && again == other && before.Length == 1 && known?.EarlierEntityId?.Split(',') is [.., var talkedOf])
        {
            // "Vậy hơn cả nước bao nhiêu" after the figure of a province and then that of the nation.
            other = talkedOf;
        }

        if (known is { BaseId: { } measured, Wish: nameof(FigureAsk.Compare) } && reading.Units.Count == 1 && measured != reading.Units[0] && IsBare(reading))
        {
            // "Còn Tây Ninh" after "hơn Cà Mau bao nhiêu": the same one beside another.
            return [measured, reading.Units[0]];
        }

        var aboutGoal = reading.Has(FigureWish.Goal) || IsAboutTargets(known);
        // "Hòa Bình tuần 51 hơn tuần 40 mấy điểm" sets its own two periods side by side.
        var withOther = reading.SetsBeside && reading.Baseline is null && !aboutGoal && !NamesEnd(reading) && reading.Bound is null && reading.Units.Count == 1;
        return withOther && other is not null && other != reading.Units[0] ? [other, reading.Units[0]] : [.. reading.Units];
    }

    // Units of a list that the turn before told; null: the message points at none.
    private static List<string>? Told(FigureReading reading, Understanding? known)
    {
        if (known?.ToldFirstId is not { } first || FigureAsks.ApartAfterEnd(reading, known))
        {
            return null;
        }

        if (reading.Places.Count > 1 || reading.Distance is not null)
        {
            return null;
        }

        if (known is { Wish: nameof(FigureAsk.Gap), ToldLastId: { } measured })
        {
            // "Hơn đứa thứ nhì" after "đứa đầu hơn đứa thứ năm bao nhiêu" is about the same one.
            first = measured;
        }

        if (known.Wish == nameof(FigureAsk.Movers) && reading.Has(FigureWish.Change) && reading.Kind is null && reading.Group is null && reading.Side is null && !reading.LeastChange && reading.Period is null)
        {
            // "Tăng mấy lượt" after who rose most.
            return [first];
        }

        if (known is { EarlierToldId: { } earlierTold } && earlierTold != first && reading.Has(FigureWish.Gap) && reading.Has(FigureWish.Both) && (known.ToldLastId ?? first) == first)
        {
            // "Hai bộ cách nhau mấy" after who is first and who is second.
            return [earlierTold, first];
        }

        if (FigureAsks.TwoEndsTold(known) && reading.SetsBeside && !reading.Has(FigureWish.Pointed))
        {
            return [];
        }

        // "Hai ông này chênh nhau mấy"; after a unit and then the one at the end, those two.
        var betweenThem = reading.Has(FigureWish.Gap) && reading.Has(FigureWish.Compare)
            && !reading.Has(FigureWish.Pointed) && !NamesEnd(reading) && reading.Places.Count == 0 && !reading.Has(FigureWish.SecondFirst);
        if (reading.Has(FigureWish.Both) && known.EarlierEntityId is { } before && !before.Contains(',', StringComparison.Ordinal) && before != first)
        {
            return [first, before];
        }

        if ((reading.Has(FigureWish.Both) || betweenThem) && known.ToldLastId is { } last && last != first)
        {
            return [first, last];
        }

        // "Tỉnh đó", "còn kém ông đầu bảng mấy điểm"; "đầu với cuối lệch mấy" is about the ends themselves.
        var betweenEnds = reading.Has(FigureWish.First) && (reading.Has(FigureWish.Last) || reading.Has(FigureWish.SecondFirst));
        return reading.Has(FigureWish.Pointed) || reading.Has(FigureWish.Above) || reading.Has(FigureWish.Below) || (reading.Has(FigureWish.Gap) && !betweenEnds) ? [first] : null;
    }

    // What all have on average is asked, not what the one talked about has; beside it the one stays.
    private static List<string>? OfMean(FigureReading reading, Understanding? known, string[] before) =>
        reading is not { IsMean: true, NamesSeveralPeriods: false, LastPeriods: null, PointsAtAll: false } || reading.Has(FigureWish.Pointed) || reading.Has(FigureWish.Both) ? null
        : !reading.BesideMean || reading.AsksWhich ? []
        : before.Length > 0 ? [known?.BaseId ?? before[^1]]
        : known is { Wish: nameof(FigureAsk.Average), EarlierEntityId: { } earlier } ? [earlier.Split(',')[^1]]
        : null;

    private static List<string> Kept(FigureReading reading, Understanding? known, string[] before)
    {
        if (OfMean(reading, known, before) is { } besideMean)
        {
            return besideMean;
        }

        if (known is { Wish: nameof(FigureAsk.Targets), EntityKind: { } aimedAt } && before.Length == 0 && reading is { Kind: null, Group: null } && reading.Has(FigureWish.Actual))
        {
            // "Thực tế được mấy" after the target of the ministries.
            return [UnitNames.WholeId(aimedAt == nameof(EntityKind.Ministry) ? EntityKind.MinistryBloc : EntityKind.LocalBloc)];
        }

        if (known?.Wish == nameof(FigureAsk.TargetGap) && reading.Kind is { } bloc)
        {
            return [UnitNames.WholeId(bloc == EntityKind.Ministry ? EntityKind.MinistryBloc : EntityKind.LocalBloc)];
        }

        if (known?.Wish == nameof(FigureAsk.Value) && before is [var whole] && FigureLimits.IsWhole(whole) && reading is { Kind: { } other, Side: null, AsksWhich: false, Count: null, RankAt: null, Bound: null, Group: null })
        {
            // "Bộ thì sao" after the figure of the nation: all of them together.
            return [UnitNames.WholeId(other == EntityKind.Ministry ? EntityKind.MinistryBloc : EntityKind.LocalBloc)];
        }

        // "Hơn bộ bét bao nhiêu", "hơn đứa thứ ba mấy": the one talked about beside a place in the ranking.
        if (before.Length > 0 && reading.Group is null && ((reading.SetsBeside && reading.Places.Count == 1) || reading.Has(FigureWish.Above) || reading.Has(FigureWish.Below)))
        {
            return [known?.BaseId ?? before[0]];
        }

        if (reading.Places.Count > 1 && reading.SetsBeside)
        {
            return [];
        }

        if (reading.Has(FigureWish.Flip) && before is [UnitNames.MinistryBloc or UnitNames.LocalBloc])
        {
            // "So với bên kia": the other bloc beside this one.
            return [before[0], before[0] == UnitNames.MinistryBloc ? UnitNames.LocalBloc : UnitNames.MinistryBloc];
        }

        if (reading.Has(FigureWish.Both) && reading.SetsBeside && before.Length == 1 && known?.EarlierEntityId is { } one && !NamesEnd(reading) && reading.Places.Count == 0)
        {
            // "Hai tỉnh này chênh nhau bao nhiêu" after one and then the other.
            return [.. one.Split(',').TakeLast(1).Concat(before).Distinct()];
        }

        if (reading.Kind is not null || reading.Group is not null)
        {
            // "Đứng thứ mấy trong các tỉnh" after a figure of one: the kind says only among whom.
            return reading.Has(FigureWish.Pointed) || (reading.AsksRank && before is [var asked] && !FigureLimits.IsWhole(asked)) ? [.. before] : [];
        }

        // "Chênh nhau mấy điểm" after two units in two turns is about both.
        return reading.SetsBeside && !IsAboutTargets(known) && !NamesEnd(reading) && before.Length == 1 && known?.EarlierEntityId is { } earlier
            ? [.. earlier.Split(',').TakeLast(1).Concat(before).Distinct()]
            : [.. before];
    }
}
