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
        if (reading is { Bound: null, Indicators.Count: < 2, OnlyTargets: false, AsksWhich: false, Side: null, Count: null, Act: null } && (reading.Has(FigureWish.Goal) || reading.NamesTarget) && !reading.Has(FigureWish.Gap) && !reading.NamesYears
            && (DoneBesideGoal().IsMatch(text) || (reading is { AsksTruth: true, Quoted: { } said } && said != decimal.Truncate(said) && units is [var whole] && FigureLimits.IsWhole(whole)) || (units is [var bloc] && FigureLimits.IsWhole(bloc) && WhetherMet().IsMatch(text))))
        {
            // "Thực hiện so với mục tiêu" of nobody: of both blocs.
            var whom = units is [_] ? units : reading is { Units.Count: 0, Kind: null, Group: null, Candidates.Count: 0 } ? [UnitNames.MinistryBloc, UnitNames.LocalBloc] : reading.Units;
            return whom.Count > 0 ? Measured(reading with { Units = whom }) : reading;
        }

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

    // "Thực hiện được mấy so với mục tiêu", "so thực hiện với chỉ tiêu".
    [GeneratedRegex(@"\b(?:thuc hien|thuc dat|thuc te|ket qua|dat)(?: \w+){0,8} so voi (?:muc tieu|chi tieu|dich|ke hoach)\b|\b(?:thuc hien|thuc dat|thuc te|ket qua)(?: \w+){0,2} (?:voi|va|tren) (?:muc tieu|chi tieu|ke hoach)\b")]
    private static partial Regex DoneBesideGoal();

    // "Bộ ngành đạt mục tiêu 2025 chưa"; "các bộ" asks of each.
    [GeneratedRegex(@"^(?!.*\b(?:cac|nhung|may|bao nhieu|tat ca|moi|nao|ai)\b).*\b(?:dat|hoan thanh|ve|qua)(?: duoc)? (?:muc tieu|chi tieu|dich|ke hoach)\b.*\b(?:chua|khong|ko|chua ban|roi chua)(?: a| em| vay| nhi)*$")]
    private static partial Regex WhetherMet();

    [GeneratedRegex(@"\b(?:bao nhieu|may|the nao|nao)(?: phan tram)?(?: nhi| vay| the| a)? (?:va |con |ma |roi |voi )*(?:(?:khoi |cac )?(?:bo|dia phuong|tinh)(?: nganh)? )?(?:thuc te |hien nay |hien |nay |gio |da |dang |moi |ho )*(?:dat|lam)(?: duoc| toi| den)* (?:bao nhieu|may|chua|dau|the nao)\b")]
    private static partial Regex Both();
}
