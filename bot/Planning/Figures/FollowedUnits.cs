using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Whom a message is about: those it names, those that the turn before named or told, or both.</summary>
internal static class FollowedUnits
{
    public static List<string> Of(FigureReading reading, Understanding? known)
    {
        var before = known?.EntityId?.Split(',') ?? [];
        return reading.Units.Count > 0 ? Named(reading, known, before)
            : before.Length == 0 && Told(reading, known) is { } told ? told
            : Kept(reading, known, before);
    }

    private static bool NamesEnd(FigureReading reading) => reading.Has(FigureWish.First) || reading.Has(FigureWish.Last);

    private static bool IsSetBeside(FigureReading reading) => reading.Has(FigureWish.Gap) || reading.Has(FigureWish.Compare);

    private static List<string> Named(FigureReading reading, Understanding? known, string[] before)
    {
        // "Thêm Lạng Sơn vào": beside those before.
        if (reading.Has(FigureWish.Also) && before.Length > 0)
        {
            return [.. before.Concat(reading.Units).Distinct()];
        }

        // "Hơn Nội vụ mấy điểm" after a figure of another unit.
        var other = before.Length > 0 ? before[0] : known?.ToldFirstId;
        var aboutGoal = reading.Has(FigureWish.Goal) || known?.Wish is nameof(FigureAsk.TargetGap) or nameof(FigureAsk.Targets);
        var withOther = IsSetBeside(reading) && !aboutGoal && !NamesEnd(reading) && reading.Bound is null && reading.Units.Count == 1;
        return withOther && other is not null && other != reading.Units[0] ? [other, reading.Units[0]] : [.. reading.Units];
    }

    // Units of a list that the turn before told; null: the message points at none.
    private static List<string>? Told(FigureReading reading, Understanding? known)
    {
        if (known is not { ToldFirstId: { } first })
        {
            return null;
        }

        // "Hai ông này chênh nhau mấy".
        var betweenThem = reading.Has(FigureWish.Gap) && reading.Has(FigureWish.Compare)
            && !reading.Has(FigureWish.Pointed) && !NamesEnd(reading) && !reading.Has(FigureWish.SecondFirst);
        if ((reading.Has(FigureWish.Both) || betweenThem) && known.ToldLastId is { } last && last != first)
        {
            return [first, last];
        }

        // "Tỉnh đó", "còn kém ông đầu bảng mấy điểm"; "đầu với cuối lệch mấy" is about the ends themselves.
        var betweenEnds = reading.Has(FigureWish.First) && (reading.Has(FigureWish.Last) || reading.Has(FigureWish.SecondFirst));
        return reading.Has(FigureWish.Pointed) || (reading.Has(FigureWish.Gap) && !betweenEnds) ? [first] : null;
    }

    private static List<string> Kept(FigureReading reading, Understanding? known, string[] before)
    {
        if (known?.Wish == nameof(FigureAsk.TargetGap) && reading.Kind is { } bloc)
        {
            return [UnitNames.WholeId(bloc == EntityKind.Ministry ? EntityKind.MinistryBloc : EntityKind.LocalBloc)];
        }

        if (reading.Kind is not null || reading.Group is not null)
        {
            return reading.Has(FigureWish.Pointed) ? [.. before] : [];
        }

        // "Chênh nhau mấy điểm" after two units in two turns is about both.
        return IsSetBeside(reading) && !NamesEnd(reading) && before.Length == 1 && known?.EarlierEntityId is { } earlier
            ? [.. earlier.Split(',').TakeLast(1).Concat(before).Distinct()]
            : [.. before];
    }
}
