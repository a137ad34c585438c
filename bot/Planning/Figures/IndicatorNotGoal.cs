using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>"Chỉ tiêu" is a target and an indicator: of one that no document sets a target for ("chỉ tiêu lượt truy cập") the figures are asked.</summary>
internal static class IndicatorNotGoal
{
    private static readonly CueIndex Said = CueIndex.Of("indicator", ["chỉ tiêu"]);

    /// <summary>The message with the indicator named and no target.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="reading">What it says about figures.</param>
    /// <param name="catalog">Which indicators have targets.</param>
    public static (Slots Slots, FigureReading Reading) Resolve(Slots slots, FigureReading reading, IndicatorCatalog catalog)
    {
        var said = Said.Read(slots.Words).Matches;
        if (!slots.ForOfficial || said.Count == 0 || reading.Indicators.Count != 1 || reading.Indicators[0].Any(id => catalog.TargetsOf(id).Any()) || reading.Has(FigureWish.Met) || reading.Has(FigureWish.Missed)
            || !slots.Cues.Matches.Where(match => match.Id == Intents.Target).All(match => IsSaid(slots.Rest, match)) || !reading.Wishes.Matches.Where(match => match.Id == FigureWish.Goal && match.Length > 1).All(match => IsSaid(slots.Words, match)))
        {
            return (slots, reading);
        }

        var wishes = reading.Wishes.Matches.Where(match => match.Id != FigureWish.Goal).ToList();
        if (reading is { Units.Count: 0, Kind: null, Side: null, RankAt: null, Bound: null, AsksWhich: false, Group: null } && wishes.TrueForAll(match => match.Id is FigureWish.Periods or FigureWish.List or FigureWish.Pointed))
        {
            // "Cho xem chỉ tiêu lượt truy cập": the table of it.
            wishes = [.. wishes, new CueMatch(FigureWish.Printed, 0, 1)];
        }

        return (
            slots with { Cues = slots.Cues with { Matches = [.. slots.Cues.Matches.Where(match => match.Id != Intents.Target)] } },
            reading with { NamesTarget = false, Wishes = reading.Wishes with { Matches = wishes } });
    }

    // The wording is just that word, and no other one of targets.
    private static bool IsSaid(IReadOnlyList<Word> words, CueMatch match) =>
        match.Length == 2 && Said.Read([.. words.Skip(match.At).Take(match.Length)]).Matches is [{ At: 0 }];
}
