using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Among whom a question is asked: the group and who is left out of it, in the message and before.</summary>
internal static class ScopeGoingOn
{
    /// <summary>The group; null: all units.</summary>
    /// <param name="reading">What the message says.</param>
    /// <param name="kind">Of which units.</param>
    /// <param name="known">The turn before, when this one goes on with it.</param>
    public static string? Group(FigureReading reading, EntityKind kind, Understanding? known) =>
        reading.Group?.Id ?? (reading.Has(FigureWish.Whole) || reading.Units.Count > 0 || known?.Group is not { } before ? null
            : kind == EntityKind.Province || (IsListed(before) && known.EntityKind == kind.ToString()) ? before
            : null);

    /// <summary>Who is left out: "trừ thêm Cà Mau" leaves out one more, until another question is asked in full.</summary>
    /// <param name="ask">What is asked.</param>
    /// <param name="reading">What the message says.</param>
    /// <param name="kind">Of which units.</param>
    /// <param name="known">The turn before, when this one goes on with it.</param>
    public static IReadOnlyList<string> LeftOut(FigureAsk ask, FigureReading reading, EntityKind kind, Understanding? known)
    {
        if (ask is not (FigureAsk.Rank or FigureAsk.Movers or FigureAsk.Beyond or FigureAsk.Missed or FigureAsk.Average))
        {
            return [];
        }

        var isNew = reading.Has(FigureWish.Whole) || known?.EntityKind != kind.ToString() || (reading.Indicators.Count > 0 && (reading.Side ?? (object?)reading.Count ?? reading.Bound) is not null);
        return isNew || known?.Without is not { } before ? reading.Excluded : [.. before.Split(',').Concat(reading.Excluded).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsListed(string group) => group.StartsWith(UnitGroups.Listed, StringComparison.Ordinal);
}
