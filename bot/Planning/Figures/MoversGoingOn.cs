using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// "Chỉ các bộ thôi", "còn số hóa" after who rose or fell most: the two periods and the direction stay what they were, where the turn names
/// no others.
/// </summary>
internal static class MoversGoingOn
{
    /// <param name="ask">What is asked.</param>
    /// <param name="reading">What the message says.</param>
    /// <param name="known">The turn before, when this one goes on with it.</param>
    public static FigureReading Resolve(FigureAsk ask, FigureReading reading, Understanding? known)
    {
        if (ask != FigureAsk.Movers || known?.Wish != nameof(FigureAsk.Movers))
        {
            return reading;
        }

        if (reading is { Period: null, Baseline: null, LastPeriods: null, IsInARow: false })
        {
            reading = reading with { Baseline = known.BaselineId, LastPeriods = known.LastPeriods };
        }

        return known.Falls && !reading.Has(FigureWish.Change) && !reading.Has(FigureWish.Fall)
            ? reading with { Wishes = reading.Wishes with { Matches = [.. reading.Wishes.Matches, new CueMatch(FigureWish.Fall, 0, 1)] } }
            : reading;
    }
}
