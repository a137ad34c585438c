using Assistant.Bot.Access;
using Assistant.Bot.Evaluation;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Metrics;

namespace Assistant.Tests.Golden.Generated;

/// <summary>
/// Questions about figures put together from parts, the same for the same seed. What is right comes straight from the store, so
/// that no reading of the assistant can confirm itself.
/// </summary>
internal static class GeneratedFigureQuestions
{
    /// <summary>Noise of questions that no figure answers.</summary>
    public const string Untold = "untold";

    /// <summary>As many of each kind; an item's id begins with its kind.</summary>
    public static QuestionSet Make(IMetricsStore store, UnitNames names, FigurePartsFile parts, ulong seed, int ofEach)
    {
        var dice = new Dice(seed);
        var tables = FigureTable.All(store);
        var (say, typing) = (new FigureWording(parts, tables, names, dice), new Typing(parts, dice));
        var claims = new ClaimQuestions(say, typing, parts, tables, dice);
        // With dice of its own: further kinds leave the questions of the others as they are.
        var own = new Dice(seed + 1);
        var desk = new DeskQuestions(new FigureWording(parts, tables, names, own), new Typing(parts, own), parts, tables, own);
        var told = new ToldQuestions(say, typing, parts, tables, dice).Makers.Concat(claims.Told).Concat(desk.Told).Select(maker => (maker.Key, maker.Value, Noise: "told"));
        var untold = new UntoldQuestions(say, typing, parts, tables, dice).Makers.Concat(claims.Untold).Concat(desk.Untold).Select(maker => (maker.Key, maker.Value, Noise: Untold));
        var changed = new TurnQuestions(say, typing, parts, tables, dice).Makers.Select(maker => (maker.Key, maker.Value, Noise: "told"));
        var items = new List<GoldenItem>();
        foreach (var (kind, make, noise) in told.Concat(untold).Concat(changed))
        {
            var asked = new HashSet<string>(StringComparer.Ordinal);
            for (var (tries, made) = (0, 0); made < ofEach && tries < 4 * ofEach; tries++)
            {
                if (make() is { } turns && asked.Add(string.Join('|', turns.Select(turn => turn.Question))))
                {
                    items.Add(new GoldenItem($"{kind}-{++made}", noise, turns, new Caller(Role.Official)));
                }
            }
        }

        return new QuestionSet("generated", items);
    }
}
