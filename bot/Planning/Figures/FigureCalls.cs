using System.Globalization;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Figures;

/// <summary>The skill calls that answer a question about figures, in the order of the answer.</summary>
internal static class FigureCalls
{
    private const int Everyone = 100;

    public static IReadOnlyList<SkillCall> For(FigureQuestion question) => question.OtherGroups.Count > 0 && question.Group is not null
        ? [.. question.OtherGroups.Prepend(question.Group).SelectMany(group => Of(question with { Group = group }))]
        : Of(question);

    /// <summary>"5 tỉnh thấp nhất và cách mục tiêu bao nhiêu" is one list, "so với bình quân thế nào, chỉ tiêu số hóa" one distance: neither is two questions.</summary>
    public static bool TellsDistances(SkillCall call) => call.Arguments.ContainsKey(MetricsSkill.Distance) || call.Arguments.GetValueOrDefault("against") == MetricsSkill.Average;

    private static IReadOnlyList<SkillCall> Of(FigureQuestion question)
    {
        (string, string?)[] of = [("indicators", question.Indicators), ("period", question.Period)];
        (string, string?)[] kinds = [.. of, ("kind", question.Kind.ToString())];
        var units = string.Join(',', question.Units);
        return question.Ask switch
        {
            FigureAsk.Limit => [SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.LimitFunction, ("reason", question.Limit.ToString()), ("about", question.About))],
            FigureAsk.Claim => [SkillCall.Of(ClaimsSkill.Plugin, ClaimsSkill.CheckFunction, [("entity", question.Units[0]), ("claim", question.Claim!.Kind.ToString()), ("value", Text(question.Claim.Value)),
                ("decimals", Text(question.Claim.Decimals)), ("yet", question.Claim.Yet ? "true" : null), ("against", question.Claim.Kind is ClaimKind.Rank or ClaimKind.FromBottom or ClaimKind.Only ? ClaimsSkill.Others : null), .. of])],
            FigureAsk.Named => [SkillCall.Of(ClaimsSkill.Plugin, ClaimsSkill.WhichFunction, ("entity", question.Units[0]), ("values", string.Join(',', question.Named.Select(value => Text((decimal?)value)))), ("period", question.Period))],
            FigureAsk.Periods => [SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.PeriodsFunction, of)],
            FigureAsk.Source => [SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.SourceFunction, [.. kinds, ("entities", units.Length > 0 ? units : null), ("value", Text(question.Quoted)), ("decimals", question.Quoted is null || units.Length > 0 ? null : Text(question.QuotedDecimals))])],
            FigureAsk.Silent when question.OfBothKinds => [Silent(of, EntityKind.Province), Silent(of, EntityKind.Ministry)],
            FigureAsk.Silent => [Silent(of, question.Kind)],
            FigureAsk.Targets => [Targets(question)],
            FigureAsk.TargetGap => [.. question.Units.Select(unit => SkillCall.Of(ComparisonSkill.Plugin, ComparisonSkill.TargetGapFunction,
                ("entity", unit), ("indicators", question.Indicators), ("year", question.Year), ("period", NotYear(question.Period)), ("value", Text(question.Goal))))],
            FigureAsk.Nearest => [SkillCall.Of(ComparisonSkill.Plugin, ComparisonSkill.NearestFunction, ("kind", question.Kind.ToString()), ("which", question.Distance.ToString()), ("indicators", question.Indicators), ("year", question.Year), ("period", NotYear(question.Period)), ("value", Text(question.Goal)))],
            FigureAsk.Missed when question.BothSides => [Missed(question, meets: true), Missed(question, meets: false)],
            FigureAsk.Missed => [Missed(question, question.Meets)],
            FigureAsk.Trend => [SkillCall.Of(ChangesSkill.Plugin, ChangesSkill.TrendFunction, ("indicators", question.Indicators), ("entities", units), ("period", IsSpan(question) || IsFromTo(question) ? question.Period : null), ("from", IsFromTo(question) ? question.Baseline : null), ("since", question.AskedFrom), ("last", question is { IsInARow: false, LastPeriods: > 1 and var last } ? Text(last) : null), ("run", AsksRun(question) ? Text(question.LastPeriods ?? 0) : null), ("falls", question.Falls ? "true" : null), ("peak", question.PeakOverTime?.ToString()))],
            FigureAsk.Change => [SkillCall.Of(ChangesSkill.Plugin, ChangesSkill.ChangeFunction, [.. of, ("entities", units), ("baseline", question.Baseline), ("each", question.AsksEachPeriod ? "true" : null)])],
            FigureAsk.Movers => [SkillCall.Of(ChangesSkill.Plugin, ChangesSkill.MoversFunction, [.. kinds, ("side", MoveSide(question).ToString()), ("count", Text(question.Count)), ("baseline", question.Baseline), ("since", question.AskedFrom), ("whole", question.CountsMovers ? "true" : null), ("group", question.Group), ("without", Without(question)), ("least", question.LeastChange ? "true" : null), ("times", Text(question.Times)), ("relative", question.IsRelative ? "true" : null), ("ranks", question.MovesInRank ? "true" : null), ("run", question is { LastPeriods: { } run, Baseline: null } && run != 1 ? Text(run) : null), ("each", question.IsInARow || question.LastPeriods == 0 ? "true" : null)])],
            FigureAsk.Both => [SkillCall.Of(ChangesSkill.Plugin, ChangesSkill.BothFunction, [.. kinds, ("side", question.Side.ToString()), ("otherSide", question.OtherSide?.ToString()), ("count", Text(question.Count)), ("others", question.OtherIndicators), ("baseline", question.Baseline)])],
            FigureAsk.Entrants => [SkillCall.Of(ChangesSkill.Plugin, ChangesSkill.EntrantsFunction, [.. kinds, ("side", question.Side.ToString()), ("count", Text(question.Count)), ("baseline", question.Baseline), ("left", question.ComesAndGoes ? "both" : question.Falls ? "true" : null)])],
            FigureAsk.Beyond when question is { BothSides: true, Bound.Upper: null } => [Beyond(question, kinds, ">="), Beyond(question, kinds, "<")],
            FigureAsk.Beyond => [Beyond(question, kinds, question.Bound?.Comparison)],
            FigureAsk.Compare when question.AlsoMean && question.Units.Any(FigureLimits.IsWhole) && question.Units.Count > 2 => Of(question with { Units = [.. question.Units.Where(unit => !FigureLimits.IsWhole(unit))] }),
            FigureAsk.Compare when question is { AlsoMean: true, Units: var beside } && !beside.Any(FigureLimits.IsWhole) => [.. Of(question with { AlsoMean = false }), .. Of(question with { Ask = FigureAsk.Average })],
            FigureAsk.Compare => [SkillCall.Of(ComparisonSkill.Plugin, ComparisonSkill.CompareFunction, [.. of, ("entities", units), ("ratio", question.AsksRatio ? "true" : null)])],
            FigureAsk.Gap => [SkillCall.Of(ComparisonSkill.Plugin, ComparisonSkill.GapFunction,
                [.. kinds, .. GapBetween(question), ("group", question.Group), ("who", question is { AsksNeighbour: true, Against: "above" or "below" } ? "true" : null), ("ratio", question.AsksRatio ? "true" : null)])],
            FigureAsk.Average => [SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.MeanFunction, [.. kinds, ("group", question.Group), ("without", Without(question)), ("median", question.IsMedian ? "true" : null)])],
            FigureAsk.Total => [SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.TotalFunction, [.. kinds, ("group", question.Group), ("entities", units.Length > 0 && !question.AsksPortion ? units : null), ("portion", question.AsksPortion ? question.Units.First(unit => !FigureLimits.IsWhole(unit)) : null)])],
            FigureAsk.Value => question.OtherIndicators is { } other
                ? [Value(question, question.Units[0], question.Indicators), Value(question, question.Units[0], other), .. question.FurtherIndicators.Select(further => Value(question, question.Units[0], further))]
                : [Value(question, question.Units[0], question.Indicators)],
            FigureAsk.AtRank => [SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.AtRankFunction, [.. kinds, ("rank", question.IsMiddle ? MetricsSkill.Middle : question.Places is [{ FromBottom: true } fromBottom] ? fromBottom.ToString() : Text(question.RankAt ?? 1))])],
            FigureAsk.Rank when question.OtherIndicators is { } second && question is { NamesSide: true, NamesGoal: false } => [Rank(question, question.Side.ToString(), question.Count), Rank(question with { Indicators = second }, question.Side.ToString(), question.Count)],
            _ when question.IsPrinted => [Rank(question, MetricsSkill.BothEnds, Everyone)],
            // "Chỉ miền Bắc thôi" after the lowest: all of the region, the lowest first.
            _ when question is { Group: not null, BothEnds: false, NamesSide: false, Side: RankSide.Bottom } => [Rank(question, nameof(RankSide.Bottom), question.Count)],
            _ when question is { AlsoPrevious: true, BothEnds: false } => [Rank(question, question.Side.ToString(), question.Count), Rank(question with { Period = "previous" }, question.Side.ToString(), question.Count)],
            _ when question.Group is not null && (question.BothEnds || !question.NamesSide) => [Rank(question, MetricsSkill.BothEnds, question.Count)],
            _ when question.BothEnds => [Rank(question, nameof(RankSide.Top), question.EndCount), Rank(question, nameof(RankSide.Bottom), question.EndCount)],
            _ when question is { NamesGoal: true, NamesSide: true, AsksDistances: false } => [Rank(question, question.Side.ToString(), question.Count), Targets(question)],
            _ => [Rank(question, question.Side.ToString(), question.Count)],
        };
    }

    // "Có tụt liền 3 tuần không" says which way; "mấy tuần nay ra sao" does not.
    private static bool AsksRun(FigureQuestion question) => question is { IsInARow: true, AsksChange: true };

    private static (string, string?)[] GapBetween(FigureQuestion question) =>
        question.Crossed is { } crossed ? [("entity", crossed.One), ("against", crossed.Other)]
        : question.Units.Count > 0 ? [("entity", question.Units[0]), ("against", question.Against ?? "first")]
        : question.Places.Count > 1 ? [("entity", question.Places[0].ToString()), ("against", question.Places[1].ToString())]
        : question is { Places: [var end], Against: "above" or "below" } ? [("entity", end.ToString()), ("against", question.Against)]
        : question is { Places: [var place], Bound.Upper: null } ? [("entity", place.ToString()), ("against", question.Against)]
        : question is { NamesSide: true, Count: 2, BothEnds: false } ? question.Side == RankSide.Top ? [("entity", "first"), ("against", "second")] : [("entity", "last:2"), ("against", "last")]
        : [("entity", "first"), ("against", question.Against == "second" ? "second" : "last")];

    private static SkillCall Silent((string, string?)[] of, EntityKind kind) => SkillCall.Of(ReportsSkill.Plugin, ReportsSkill.SilentFunction, [.. of, ("kind", kind.ToString())]);

    private static SkillCall Targets(FigureQuestion question) => SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.TargetsFunction,
        ("indicators", question.Indicators), ("kind", Named(question)), ("year", question.Year), ("act", question.Act), ("value", question.ClaimedGoals.Count > 0 ? null : Text(question.Threshold)), ("measured", question.AsksMeasured ? "true" : null), ("claimed", question.ClaimedGoals.Count > 0 ? string.Join(',', question.ClaimedGoals.Select(goal => $"{goal.Kind ?? question.Kind}:{Text(goal.Value)}")) : null));

    private static SkillCall Missed(FigureQuestion question, bool meets) => SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.MissedFunction,
        ("kind", question.Kind.ToString()), ("indicators", question.Indicators), ("year", question.Year), ("period", NotYear(question.Period)), ("meets", meets ? "true" : "false"), ("group", question.Group), ("whole", question.WantsWhole ? "true" : null), ("without", Without(question)), (MetricsSkill.Distance, question.AsksDistances ? "true" : null));

    private static SkillCall Beyond(FigureQuestion question, (string, string?)[] kinds, string? comparison) => SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.ThresholdFunction,
        [.. kinds, ("limit", question.SideOfMean is null ? Text(question.Bound?.Value) : MetricsSkill.Average), ("comparison", question.SideOfMean switch { RankSide.Top => ">", RankSide.Bottom => "<", _ => comparison }), ("upper", Text(question.Bound?.Upper)), ("group", question.Group), ("whole", question.WantsWhole ? "true" : null), ("without", Without(question))]);

    private static SkillCall Value(FigureQuestion question, string unit, string? indicators) =>
        SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.ValueFunction, ("indicators", indicators), ("entity", unit), ("period", question.Period), ("bottom", question.CountsFromBottom ? "true" : null), ("counted", question.AsksCount ? "true" : null), ("group", question.Group));

    private static SkillCall Rank(FigureQuestion question, string side, int count) => SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.RankFunction,
        ("indicators", question.Indicators), ("period", question.Period), ("kind", question.Kind.ToString()), ("side", side), ("count", Text(count)), ("group", question.Group), ("baseline", question.Baseline), ("changed", question is { Baseline: not null, AsksChange: true } ? "true" : null), ("without", Without(question)), (MetricsSkill.Distance, question.AsksDistances ? "true" : null), ("year", question.AsksDistances ? question.Year : null));

    // "Từ tháng 9 đến tháng 12": the line goes over both, and over what lies between.
    private static bool IsSpan(FigureQuestion question) => question.Period?.Split(':')[0] is "year" or "since" || (question is { Baseline: null, Period: { } span } && span.Split(':')[0] is "month" or "quarter");

    // "Từ tuần 42 đến 47": two points in time, and all between them.
    private static bool IsFromTo(FigureQuestion question) =>
        question is { Period: { } last, Baseline: { } first } && first.Split(':')[0] is "week" or "to" or "day" && last.Split(':')[0] is "week" or "to" or "day" or "newest";

    private static RankSide MoveSide(FigureQuestion question) => question.Falls ? RankSide.Bottom : RankSide.Top;

    private static string? Without(FigureQuestion question) => question.Excluded.Count > 0 ? string.Join(',', question.Excluded) : null;

    private static string? Named(FigureQuestion question) => question.NamesKind ? question.Kind.ToString() : null;

    // The year of a target is not the period of a figure.
    private static string? NotYear(string? period) => period?.StartsWith("year:", StringComparison.Ordinal) == true ? null : period;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
