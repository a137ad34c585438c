using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>Kinds of question about targets.</summary>
internal sealed partial class FigureAsks
{
    private FigureAsk? OfTargets()
    {
        if ((reading.Act is not null || reading.OnlyTargets) && AreWholes && !AsksWhoOfAct)
        {
            return FigureAsk.Targets;
        }

        if (_before == FigureAsk.Targets && AreWholes && (IsOtherBloc || (reading.Has(FigureWish.Source) && reading is { Quoted: null, Indicators.Count: 0 })))
        {
            // "Khối tỉnh" after the target of the ministries, "văn bản nào quy định" after any.
            return FigureAsk.Targets;
        }

        if (reading.AsksWhence && NamesGoal && reading.Units.Count == 0 && (reading.Threshold ?? reading.Quoted) is not null)
        {
            // "Mục tiêu 70 là của năm nào".
            return FigureAsk.Targets;
        }

        if (reading.Has(FigureWish.Actual))
        {
            // "Thực tế được mấy" after a target asks for the figure.
            return units.Count == 1 && reading.Units.Count == 0 && _before == FigureAsk.Targets ? FigureAsk.Value : null;
        }

        var afterTargets = IsAfterTargets;
        var goal = NamesGoal || (reading.Has(FigureWish.Met) && reading.Year is not null);
        if (IsTargetGap(goal, afterTargets))
        {
            return FigureAsk.TargetGap;
        }

        if (reading.Units.Any(unit => !FigureLimits.IsWhole(unit)) && !reading.Has(FigureWish.Goal))
        {
            return null;
        }

        if (reading is { Side: not null, Count: not null, Units.Count: 0 } && !reading.Has(FigureWish.Missed))
        {
            // "Với mốc 50%, ba bộ thấp nhất có bộ nào qua được": the three are told, the target behind them.
            return null;
        }

        var missed = reading.Has(FigureWish.Missed) || (reading.Has(FigureWish.Met) && (goal || afterTargets));
        var forWhom = _before == FigureAsk.Targets && reading.Kind is not null && reading.Side is null && units.Count == 0;
        return reading.Bound is not null ? null
            : forWhom && !missed ? FigureAsk.Targets
            : missed && (reading.Kind is not null || reading.Group is not null || reading.Has(FigureWish.Many) || units.Count == 0) ? FigureAsk.Missed
            : goal || (afterTargets && reading.Year is not null) ? FigureAsk.Targets
            : null;
    }

    // "Địa phương nào chưa đạt 50% theo Quyết định 27": who, and not what the act sets.
    private bool AsksWhoOfAct => reading is { Act: not null, Bound: not null, OnlyTargets: false, Units.Count: 0 } && (reading.AsksWhich || reading.Has(FigureWish.Many)) && (reading.Has(FigureWish.Missed) || reading.Has(FigureWish.Met));

    private bool IsOtherBloc => reading is { Kind: not null, Side: null, Count: null, RankAt: null, Bound: null, Quoted: null, AsksWhich: false, Indicators.Count: 0 }
        && !reading.Has(FigureWish.Actual) && !reading.Has(FigureWish.Met) && !reading.Has(FigureWish.Missed) && !reading.Has(FigureWish.Gap) && !reading.Has(FigureWish.Compare) && !slots.Cues.Has(Intents.Share);

    private bool IsTargetGap(bool goal, bool afterTargets)
    {
        if (reading is { NamesYears: true, GoalYear: null, Bound: null, Quoted: null } && !goal && !afterTargets)
        {
            // "Đà Nẵng 2022 với 2024 chênh thế nào" sets two periods side by side.
            return false;
        }

        if (reading.NamesYears && AreWholes && !reading.Has(FigureWish.Missed) && !reading.Has(FigureWish.Met))
        {
            // "Ngưỡng cả nước 2022 với 2023" sets two targets side by side.
            return false;
        }

        if (units.Count != 1)
        {
            return units.Count == 2 && AreWholes && goal && (reading.Has(FigureWish.Missed) || reading.Has(FigureWish.Met) || AsksWhether);
        }

        var asksHowFar = reading.Has(FigureWish.Gap) || (afterTargets && reading.Has(FigureWish.Compare)) || AsksPoints().IsMatch(TextFolder.Fold(slots.Question)) || reading.Has(FigureWish.Met) || reading.Has(FigureWish.Missed) || AsksWhether;
        if (reading is { AsksGoalAmount: true, Units.Count: 0, Year: not null } && !reading.Has(FigureWish.Gap) && !reading.Has(FigureWish.Missed))
        {
            // "Sang 2026 phải đạt bao nhiêu" asks for the target alone.
            return false;
        }

        var ofKnownUnit = goal && reading.Units.Count == 0;
        // "Còn thiếu mấy điểm" is missing from a target, if from nothing else that is named.
        var lacks = _before == FigureAsk.Value && reading.Units.Count == 0 && reading.Places.Count == 0 && reading.Bound is null && reading.Baseline is null
            && Lacks().IsMatch(TextFolder.Fold(slots.Question)) && !reading.Has(FigureWish.First) && !reading.Has(FigureWish.Last);
        return lacks || ((goal || afterTargets) && asksHowFar) || ofKnownUnit
            || (reading.Year is not null && ((goal && reading.Has(FigureWish.Compare)) || (reading.Has(FigureWish.Gap) && !reading.Has(FigureWish.First) && !reading.Has(FigureWish.Last))));
    }

    [GeneratedRegex(@"\b(?:thieu|hut|con thieu|con hut)(?: khoang)? (?:may|bao nhieu|nhieu)\b")]
    private static partial Regex Lacks();

    [GeneratedRegex(@"\b(?:con|duoc|la|dat) (?:bao nhieu|may)\b")]
    private static partial Regex StillHas();

    [GeneratedRegex(@"\b(?:may|bao nhieu|nhieu) diem\b")]
    private static partial Regex AsksPoints();
}
