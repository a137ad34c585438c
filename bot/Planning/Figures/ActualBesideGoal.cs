using System.Text.RegularExpressions;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>"Mục tiêu của khối bộ là bao nhiêu, đạt được bao nhiêu": a target and what became of it, which one answer tells.</summary>
internal static partial class ActualBesideGoal
{
    /// <param name="reading">What the message says.</param>
    /// <param name="text">Folded.</param>
    public static FigureReading Resolve(FigureReading reading, string text)
    {
        var units = reading.Units.Count == 1 ? reading.Units
            : reading is { Units.Count: 0, Kind: { } kind, AsksWhich: false, Group: null } ? [UnitNames.WholeId(kind == EntityKind.Ministry ? EntityKind.MinistryBloc : EntityKind.LocalBloc)]
            : [];
        return units is [_] && reading is { Bound: null, Indicators.Count: < 2, OnlyTargets: false } && (reading.Has(FigureWish.Goal) || reading.NamesTarget) && Both().IsMatch(text)
            ? Measured(reading with { Units = units })
            : reading;
    }

    /// <summary>The target and the figure beside it are asked for.</summary>
    public static FigureReading Measured(FigureReading reading) => reading with
    {
        Wishes = reading.Wishes with
        {
            Matches = [.. reading.Wishes.Matches.Where(match => match.Id != FigureWish.Actual), new CueMatch(FigureWish.Goal, 0, 1), new CueMatch(FigureWish.Met, 0, 1)],
        },
        AsksGoalAmount = false,
    };

    [GeneratedRegex(@"\b(?:bao nhieu|may|the nao|nao)(?: phan tram)?(?: nhi| vay| the| a)? (?:va |con |ma |roi |voi )*(?:(?:khoi |cac )?(?:bo|dia phuong|tinh)(?: nganh)? )?(?:thuc te |hien nay |hien |nay |gio |da |dang |moi |ho )*(?:dat|lam)(?: duoc| toi| den)* (?:bao nhieu|may|chua|dau|the nao)\b")]
    private static partial Regex Both();
}
