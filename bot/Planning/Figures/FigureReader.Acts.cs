using System.Globalization;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Acts that set targets, and the years that targets are set for.</summary>
internal sealed partial class FigureReader
{
    private readonly HashSet<string> _acts = [.. catalog.Targets.SelectMany(ActsOf)];

    // "Chỉ tiêu năm nay là bao nhiêu": targets are set for years to come, figures are never of them.
    private int? GoalYear(Slots slots, CueReading wishes) =>
        wishes.Has(FigureWish.Goal) && !wishes.Has(FigureWish.Missed) && !wishes.Has(FigureWish.Met) && lexicon.GoalYears.Read(slots.Words).Matches is [{ Id: var after }]
            ? slots.AsOf.Year + int.Parse(after, CultureInfo.InvariantCulture)
            : null;

    // "QĐ 411", or the number alone beside what acts do ("749 giao bao nhiêu").
    private string? ActIn(string text, CueReading wishes) =>
        Act().Match(text) is { Success: true } act ? act.Groups["n"].Value
        : wishes.Has(FigureWish.Goal) && BareNumber().Matches(text).FirstOrDefault(number => _acts.Contains(number.Value)) is { } bare ? bare.Value
        : null;

    // "Những ai chưa đạt chỉ tiêu theo Quyết định 27": the one mark that the act sets.
    private FigureReading WithGoalOfAct(Slots slots, FigureReading reading)
    {
        if (!slots.ForOfficial || reading is not { Act: { } number, Bound: null, Units.Count: 0, AsksWhich: true, Year: null } || reading.Has(FigureWish.Missed) == reading.Has(FigureWish.Met)
            || catalog.Targets.Where(target => ActsOf(target).Contains(number)).ToList() is not { Count: > 0 } set
            || set.Select(target => target.Threshold).Distinct().ToList() is not [{ } mark])
        {
            return reading;
        }

        return reading with { Bound = new FigureBound(mark, reading.Has(FigureWish.Missed) ? "<" : ">=") };
    }

    private static IEnumerable<string> ActsOf(Target target) =>
        target.Sources.Select(source => $"{source.Title} {source.Number}").Append(target.Note ?? "").SelectMany(text => ActNumber().Matches(text)).Select(number => number.Groups["n"].Value);
}
