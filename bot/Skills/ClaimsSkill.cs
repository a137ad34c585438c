using System.ComponentModel;
using Assistant.Bot.Access;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>
/// Whether what somebody says of a figure is what is recorded. Nothing is decided where the record does not hold it: a rank from the top
/// of a unit that is printed at the bottom, a figure of a unit that is not printed.
/// </summary>
internal sealed class ClaimsSkill(IMetricsStore store, MetricRankings rankings, IndicatorCatalog catalog, IndicatorAnswers answers, UnitFigures figures, UnitNames names) : ISkill
{
    public const string Plugin = "claims";
    public const string CheckFunction = "check";
    public const string WhichFunction = "which";

    /// <summary>Against: who stands at the place that is claimed is told too, so that the answer is not of the one unit alone.</summary>
    public const string Others = "others";

    private const int MostCounted = 100;

    public string PluginName => Plugin;

    [KernelFunction(CheckFunction)]
    [Description("Whether what is said of a unit's figure is so.")]
    public object Check(
        [Description("Place or agency id, or ca-nuoc, khoi-bo, khoi-dia-phuong")] string entity,
        [Description("Equals, AtLeast, Above, Below, Rank, FromBottom or Only")] string claim,
        [Description("The figure, mark or place that is named, decimal point")] string? value = null,
        [Description("With how many decimals it was told")] string? decimals = null,
        [Description("true: whether a mark was reached yet")] string? yet = null,
        [Description("others: of a place, which other units are told of too")] string? against = null,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Period selector")] string? period = null,
        [Description("Why it is so is asked, as that is told: only what is not so is answered")] string? why = null,
        [Description("true: it is taken for granted only that the unit stands high or low, not that it is the first or the last")] string? loosely = null,
        [Description("true: said together with a cause that no figure tells; what holds is told and not confirmed")] string? supposed = null)
    {
        var kind = names.RequiredKind(entity);
        var said = new FigureClaim(
            SkillArguments.Word<ClaimKind>(claim, nameof(claim)),
            value is null ? null : SkillArguments.Number(value, nameof(value)),
            decimals is null ? 0 : SkillArguments.Decimals(decimals),
            yet == "true");
        var isNowhere = false;
        var same = said is { Kind: ClaimKind.Equals, Value: { } figure } ? Same(entity, figure, said.Decimals) : [];
        if (said.Kind == ClaimKind.Equals && same.Count == 0 && !CallerScope.Caller.MaySeeInternal && names.FormsOf(entity).Any(form => store.HoldsInternal(new ObservationFilter { EntityId = form })))
        {
            // Whether some internal figure is just that must not show.
            return SkillRefusal.Instance;
        }

        if (indicators is null && same.FirstOrDefault(item => IsIn(item.Report, item.Indicator.Id, period)) is { } meant)
        {
            // The figure itself says which indicator is spoken of.
            indicators = meant.Indicator.Id;
        }

        var mark = said.Kind is ClaimKind.AtLeast or ClaimKind.Above or ClaimKind.Below ? said.Value : null;
        if (indicators is null && said.Kind is ClaimKind.Rank or ClaimKind.FromBottom or ClaimKind.Only && CallerScope.Caller.MaySeeInternal)
        {
            // No indicator is named: the place is claimed where reports print the unit, and first where it holds.
            var printed = PrintedOf(entity, period);
            indicators = printed.FirstOrDefault(id => Checked(id) is ClaimFacts { Holds: true }) ?? (printed.Count > 0 ? printed[0] : null);
            isNowhere = printed.Count == 0;
        }

        var told = Checked(indicators);
        if (supposed == "true")
        {
            return told is ClaimFacts taken ? taken with { IsSupposed = true, Holds = loosely == "true" ? null : taken.Holds } : told;
        }

        // Over a feed it is known who stands where; what documents print of two ends denies only of whom they print.
        return why is null ? told : told is ClaimFacts { Holds: false } denied && ((denied.Row is not null && loosely != "true") || denied.Report?.IsFeed == true) ? denied with { AsksWhy = true } : new FigureLimitFacts(FigureLimit.NotMeasured, why, []);

        object Checked(string? ids) => answers.First(ids, kind, mark, choice =>
        {
            var (form, result) = figures.Of(choice, entity, answers.Period(period, choice));
            if (said.Kind == ClaimKind.Equals && period is null && result.Row is { } newest && !Agrees(newest.Observation.Value, said) && same.FirstOrDefault(item => item.Indicator.Id == choice.Indicator.Id) is { } earlier)
            {
                // True of another period than the newest, and no period was named.
                (form, result) = figures.Of(choice, entity, new MetricPeriod(earlier.Report.Id, null));
            }

            var fromBottom = result is { Row: { } ranked, Report: { } report } && (ranked.Observation.Side == RankSide.Bottom || report.IsFeed) ? FromBottom(choice, kind, form, report) : null;
            var beyond = Beyond(choice, kind, said, result);
            var others = beyond.Count > 0 ? beyond : OthersAt(choice, kind, said, result, form, against);
            var isFound = result.Row is not null;
            return (result.Outcome, new ClaimFacts(
                choice,
                names.Name(entity),
                isFound ? figures.MeasuredAs(entity, form) : null,
                said,
                isNowhere || IsMeant(choice, said) ? beyond.Count >= (said.Value ?? 1) && beyond.Count > 0 ? false : Holds(said, result, fromBottom, others, ids is not null, same) : null,
                result.Report,
                result.Row,
                fromBottom,
                others,
                [.. same.Where(item => item.Indicator.Id != choice.Indicator.Id || item.Report.Id != result.Report?.Id)],
                PeriodLabels.Of(period))
            { IsUnranked = isFound && result.Row is { Rank: null, Observation.Side: null } });
        });
    }

    private List<string> PrintedOf(string entity, string? period) =>
        [.. names.FormsOf(entity).SelectMany(form => store.Series(new ObservationFilter { EntityId = form, IncludeInternal = CallerScope.Caller.MaySeeInternal }))
            .OrderByDescending(item => item.Report.Period.To).Where(item => IsIn(item.Report, item.Observation.IndicatorId, period)).Select(item => item.Observation.IndicatorId).Distinct()];

    // A list of examples has no ranks, and yet whoever stands below another one of it is not the first.
    private IReadOnlyList<RankedObservation> Beyond(IndicatorChoice choice, EntityKind kind, FigureClaim claim, ValueResult result) =>
        claim.Kind is ClaimKind.Rank or ClaimKind.FromBottom && result is { Report: { } report, Row: { Rank: null, Observation: { Side: null } own } }
            ? [.. Ranking(choice, kind, claim.Kind == ClaimKind.Rank ? RankSide.Top : RankSide.Bottom, report).Rows.Where(row => claim.Kind == ClaimKind.Rank ? row.Observation.Value > own.Value : row.Observation.Value < own.Value)]
            : [];

    [KernelFunction(WhichFunction)]
    [Description("What each of some figures of a unit is: the indicator and the report that print it.")]
    public object Which(
        [Description("Place or agency id, or ca-nuoc, khoi-bo, khoi-dia-phuong")] string entity,
        [Description("Comma-separated figures, decimal point")] string values,
        [Description("Period selector")] string? period = null)
    {
        var told = values.Split(',').Select(value => SkillArguments.Number(value, nameof(values)))
            .Select(value => new NamedFigure(value, [.. Same(entity, value, 2).Where(item => IsIn(item.Report, item.Indicator.Id, period))])).ToList();
        return told.TrueForAll(figure => figure.Figures.Count == 0) && !CallerScope.Caller.MaySeeInternal && names.FormsOf(entity).Any(form => store.HoldsInternal(new ObservationFilter { EntityId = form }))
            ? SkillRefusal.Instance
            : new NamedFiguresFacts(names.Name(entity), told);
    }

    // Of an indicator that nobody named nothing is decided, unless the mark itself is a target of it.
    private bool IsMeant(IndicatorChoice choice, FigureClaim claim) =>
        !choice.Assumed || claim.Kind == ClaimKind.Equals || (claim.Kind is ClaimKind.AtLeast or ClaimKind.Above or ClaimKind.Below && TargetChoice.Of(catalog, choice.Indicator.Id).Any(target => target.Threshold == claim.Value));

    private static bool? Holds(FigureClaim claim, ValueResult result, int? fromBottom, IReadOnlyList<RankedObservation> others, bool named, IReadOnlyList<ApartFigure> same)
    {
        if (result.Row is not { } row)
        {
            // A figure to the hundredth that is printed of the unit under another name is not this one; who is not printed among the
            // highest is not the highest.
            return claim switch
            {
                { Kind: ClaimKind.Equals, Decimals: > 0 } when named && same.Count > 0 => false,
                { Kind: ClaimKind.Rank } or { Kind: ClaimKind.FromBottom } when others.Count > 0 && result.Report is { IsFeed: false } => false,
                _ => null,
            };
        }

        var figure = row.Observation.Value;
        return claim.Kind switch
        {
            ClaimKind.Equals => Agrees(figure, claim) ? true : named ? false : null,
            ClaimKind.AtLeast => figure >= claim.Value,
            ClaimKind.Above => figure > claim.Value,
            ClaimKind.Below => figure < claim.Value,
            ClaimKind.Rank => row.Rank is { } rank ? rank == claim.Value : row.Observation.Side == RankSide.Bottom && others.Count > 0 ? false : null,
            ClaimKind.FromBottom => fromBottom is { } place ? place == claim.Value : row.Observation.Side == RankSide.Top && others.Count > 0 ? false : null,
            _ => others.Count > 0 ? false : row.Rank == 1 && result.PrintedTop > 1 ? true : null,
        };
    }

    private static bool Agrees(decimal figure, FigureClaim claim) => figure == claim.Value || (claim.Value is { } value && FigureClaim.IsRounded(figure, value, claim.Decimals));

    private IReadOnlyList<ApartFigure> Same(string entity, decimal value, int decimals) =>
    [
        .. names.FormsOf(entity).SelectMany(form => store.Series(new ObservationFilter { EntityId = form, IncludeInternal = CallerScope.Caller.MaySeeInternal }))
            .Where(item => item.Observation.Value == value || ((decimals >= 0 ? item.Observation.Unit == "%" : item.Observation.Unit != "%") && FigureClaim.IsRounded(item.Observation.Value, value, decimals)))
            .Select(item => (item.Report, item.Observation, Indicator: catalog.Find(item.Observation.IndicatorId)))
            .Where(item => item.Indicator is not null)
            .Select(item => new ApartFigure(item.Indicator!, item.Report, item.Observation)),
    ];

    private bool IsIn(Report report, string indicator, string? period) =>
        period is null || MetricPeriods.Resolve(period, answers.AllReports(answers.Choice(indicator))) is var when && (when.ReportId == report.Id || (when.ReportId is null && store.ReportsWith(new ObservationFilter { IndicatorId = indicator, Period = when.Filter, IncludeInternal = CallerScope.Caller.MaySeeInternal }).Any(held => held.Id == report.Id)));

    // Units of one value share a place; null: the end of the ranking is not known, or the unit is not told there.
    private int? FromBottom(IndicatorChoice choice, EntityKind kind, string form, Report report)
    {
        var ranking = Ranking(choice, kind, RankSide.Bottom, report);
        return ranking.EndIsKnown && ranking.Rows.FirstOrDefault(row => row.Observation.EntityId == form) is { } own
            ? ranking.Rows.TakeWhile(row => row.Observation.Value != own.Observation.Value).Count() + 1
            : null;
    }

    // Who stands at the place that is claimed; for "nobody else", who else has the figure.
    private IReadOnlyList<RankedObservation> OthersAt(IndicatorChoice choice, EntityKind kind, FigureClaim claim, ValueResult result, string form, string? against)
    {
        if (result.Report is not { } report || against != Others || claim.Kind is not (ClaimKind.Rank or ClaimKind.FromBottom or ClaimKind.Only))
        {
            return [];
        }

        if (claim.Kind == ClaimKind.Only)
        {
            return result.Row is not { } own ? [] : [.. Ranking(choice, kind, RankSide.Top, report).Rows.Where(row => row.Observation.Value == own.Observation.Value && row.Observation.EntityId != form)];
        }

        var ranking = Ranking(choice, kind, claim.Kind == ClaimKind.FromBottom ? RankSide.Bottom : RankSide.Top, report);
        var at = (int)(claim.Value ?? 1) - 1;
        return !ranking.EndIsKnown || at < 0 || at >= ranking.Rows.Count || (ranking.Rows[at].Observation.Side is null && !report.IsFeed) ? []
            : [.. ranking.Rows.Where(row => row.Observation.Value == ranking.Rows[at].Observation.Value && row.Observation.EntityId != form)];
    }

    private RankingResult Ranking(IndicatorChoice choice, EntityKind kind, RankSide side, Report report) => rankings.Rank(IndicatorAnswers.Scoped(
        new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Side = side, Count = MostCounted }, choice, new MetricPeriod(report.Id, null)));
}
