namespace Assistant.Bot.Planning.Figures;

/// <summary>Questions about the reports: where a figure stands, which reports there are, who is silent in them.</summary>
internal sealed partial class FigureAsks
{
    private FigureAsk? OfReports()
    {
        // "Đích 982 dịch vụ căn cứ quyết định số mấy": the act stands beside the target.
        if (NamesGoal && reading.Has(FigureWish.Source) && reading.Units.Count == 0 && (reading.Threshold is not null || reading.Year is not null || _before == FigureAsk.Targets))
        {
            return FigureAsk.Targets;
        }

        if (reading is { AsksWhence: true, Units.Count: 0, Quoted: not null, Threshold: not null } && slots.Folded.Contains("quyet dinh", StringComparison.Ordinal))
        {
            // "Mức 80% năm 2025 là của quyết định nào": decisions set targets, and reports print figures.
            return FigureAsk.Targets;
        }

        if (_before == FigureAsk.Targets && reading is { Quoted: null, Indicators.Count: 0, Units.Count: 0, Table: null } && reading.Has(FigureWish.Source))
        {
            // "Văn bản nào quy định" after a target.
            return FigureAsk.Targets;
        }

        if (reading.OnlyTargets && reading.Has(FigureWish.Source) && AreWholes)
        {
            // What is not measured has no table to stand in: the act that sets it is meant.
            return FigureAsk.Targets;
        }

        var asksSource = reading.Has(FigureWish.Source) && (units.Count > 0 || !NamesGoal);
        var asksWhose = reading is { Quoted: not null, AsksWhose: true, Bound: null, Baseline: null } && reading.Units.Count == 0 && !NamesGoal;
        return asksSource || asksWhose || IsOnlyQuoted() ? FigureAsk.Source
            // One weak end ("từ dưới") does not outweigh a sure wording about a report.
            : reading.Has(FigureWish.Periods) && reading.Units.Count == 0 && (reading.Side is null || (reading is { AsksPeriods: true, Kind: null, Count: null, AsksWhich: false })) && reading.Bound is null && !reading.Has(FigureWish.Change) ? FigureAsk.Periods
            : reading.Has(FigureWish.Silent) && reading.Units.Count == 0 && !reading.Has(FigureWish.Pointed) ? FigureAsk.Silent
            : null;
    }

    // "28,13% của Bộ Lao động có đúng không": no limit, no change, no goal that the figure could be.
    private bool IsOnlyQuoted() =>
        reading.Quoted is not null && reading.Units.Count > 0 && (reading.Units.Count == 1 || (!reading.Has(FigureWish.Compare) && QuotedFigure.Count(slots.Question) >= reading.Units.Count)) && reading.Bound is null && reading.Baseline is null
        && !reading.Has(FigureWish.Change) && !reading.Has(FigureWish.Gap) && !reading.Has(FigureWish.Goal) && !reading.Has(FigureWish.Met);
}
