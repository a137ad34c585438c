using System.ComponentModel;
using Assistant.Bot.Access;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>What changed between two periods of one definition, and figures over time.</summary>
internal sealed class ChangesSkill(MetricChanges changes, MetricRankings rankings, IndicatorAnswers answers, IndicatorChooser chooser, UnitNames names, UnitGroups groups) : ISkill
{
    public const string Plugin = "changes";
    public const string ChangeFunction = "change";
    public const string MoversFunction = "movers";
    public const string EntrantsFunction = "entrants";
    public const string TrendFunction = "trend";

    private static bool IncludeInternal => CallerScope.Caller.MaySeeInternal;

    public string PluginName => Plugin;

    [KernelFunction(ChangeFunction), AllowedToEveryone]
    [Description("How units changed since an earlier period.")]
    public object Change(
        [Description("Comma-separated place or agency ids, or wholes")] string entities,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Period selector")] string? period = null,
        [Description("Selector of the earlier period; null: the one before")] string? baseline = null)
    {
        var ids = entities.Split(',');
        var kind = KindOf(ids[0]);
        return answers.First(indicators, kind, null, choice =>
        {
            var forms = ids.ToDictionary(id => id, id => names.FormsOf(id).ToList(), StringComparer.Ordinal);
            var result = changes.Change(Query(choice, kind, period, baseline) with
            {
                Among = forms.Values.SelectMany(form => form).ToHashSet(StringComparer.Ordinal),
            });
            var units = ids.Select(id => Unit(choice, kind, id, result, result.Rows.FirstOrDefault(row => forms[id].Contains(row.Now.EntityId)))).ToList();
            return (result.Outcome, new ChangeFacts(choice, units, result, result.Report is not null && result.Baseline is null ? Apart(choice, ids) : []));
        });
    }

    [KernelFunction(MoversFunction), AllowedToEveryone]
    [Description("The units that rose or fell most.")]
    public object Movers(
        [Description("Province or Ministry")] string kind,
        [Description("Top: risen most; Bottom: fallen most")] string side,
        [Description("How many, 1..100")] string count,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Period selector")] string? period = null,
        [Description("Selector of the earlier period; null: the one before")] string? baseline = null,
        [Description("Region of figures.yaml; null: all units")] string? group = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        var end = SkillArguments.Word<RankSide>(side, nameof(side));
        return answers.First(indicators, units, null, choice =>
        {
            var result = changes.Change(Query(choice, units, period, baseline) with
            {
                Side = end,
                Count = SkillArguments.Count(count, nameof(count), 100),
                Among = groups.Members(group),
            });
            return (result.Outcome, new MoversFacts(choice, units, end, result));
        });
    }

    [KernelFunction(EntrantsFunction), AllowedToEveryone]
    [Description("Who came into, and who left, the first or last of a ranking.")]
    public object Entrants(
        [Description("Province or Ministry")] string kind,
        [Description("Top or Bottom")] string side,
        [Description("How many at that end, 1..100")] string count,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Period selector")] string? period = null,
        [Description("Selector of the earlier period; null: the one before")] string? baseline = null,
        [Description("true: who left is asked")] string? left = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        var end = SkillArguments.Word<RankSide>(side, nameof(side));
        var asked = SkillArguments.Count(count, nameof(count), 100);
        return answers.First(indicators, units, null, choice =>
        {
            var pair = changes.Change(Query(choice, units, period, baseline));
            var now = Ranking(choice, units, end, asked, pair.Report);
            return (pair.Outcome, new EntrantsFacts(choice, units, end, asked, now, Ranking(choice, units, end, asked, pair.Baseline), left == "true"));
        });
    }

    [KernelFunction(TrendFunction), AllowedToEveryone]
    [Description("The figures of one or more units over time.")]
    public object Trend(
        [Description("Comma-separated place or agency ids, or wholes")] string entities,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("year:2024 or the like; null: the last periods")] string? period = null)
    {
        var ids = entities.Split(',');
        return answers.First(indicators, KindOf(ids[0]), null, choice =>
        {
            var when = answers.Period(period, choice);
            var lines = ids.Select(id => (Name: names.Name(id), Result: names.FormsOf(id)
                .Select(form => changes.Trend(new TrendQuery
                {
                    IndicatorId = choice.Indicator.Id,
                    EntityKind = KindOf(id),
                    EntityId = form,
                    Period = when.Filter,
                    IncludeInternal = IncludeInternal,
                }))
                .MinBy(result => (IndicatorAnswers.Order(result.Outcome), -result.Points.Count))!)).ToList();
            return (lines.MinBy(line => IndicatorAnswers.Order(line.Result.Outcome)).Result.Outcome, new TrendFacts(choice, lines, lines.Exists(line => line.Result.Points.Count == 1) ? Near(choice, ids) : []));
        });
    }

    private List<ApartFigure> Apart(IndicatorChoice choice, IReadOnlyList<string> ids) => [.. ids.SelectMany(id => Newest(choice, id)), .. Near(choice, ids)];

    private List<ApartFigure> Near(IndicatorChoice choice, IReadOnlyList<string> ids) => [.. choice.Near.Value.SelectMany(near => ids.SelectMany(id => Newest(near, id)))];

    private IEnumerable<ApartFigure> Newest(IndicatorChoice choice, string id) => names.FormsOf(id)
        .Select(form => rankings.ValueOf(new ValueQuery { IndicatorId = choice.Indicator.Id, EntityKind = KindOf(id), EntityId = form, IncludeInternal = IncludeInternal }))
        .Where(value => value is { Row: not null, Report: not null })
        .Take(1)
        .Select(value => new ApartFigure(choice.Indicator, value.Report!, value.Row!.Observation));

    private EntityKind KindOf(string id) => names.KindOf(id) ?? throw new ArgumentException("Unknown unit id.", nameof(id));

    private ChangeQuery Query(IndicatorChoice choice, EntityKind kind, string? period, string? baseline)
    {
        var when = answers.Period(period, choice);
        var before = baseline is null or "previous" ? default : answers.Period(baseline, choice);
        var earlier = before.ReportId is { } id && chooser.AllReports(choice.Indicator.Id).FirstOrDefault(report => report.Id == id) is { } named
            ? new PeriodFilter { EndsFrom = named.Period.To, EndsTo = named.Period.To }
            : before.Filter;
        return new ChangeQuery
        {
            IndicatorId = choice.Indicator.Id,
            EntityKind = kind,
            ReportId = when.ReportId,
            Period = when.Filter,
            Baseline = earlier,
            IncludeInternal = IncludeInternal,
        };
    }

    private UnitChange Unit(IndicatorChoice choice, EntityKind kind, string id, ChangeResult result, ChangeRow? row) => row is null
        ? new UnitChange(names.Name(id), null, null, null)
        : new UnitChange(names.Name(row.Now.EntityId), row, RankIn(choice, kind, row.Now.EntityId, result.Report), RankIn(choice, kind, row.Now.EntityId, result.Baseline));

    private int? RankIn(IndicatorChoice choice, EntityKind kind, string id, Report? report) => rankings.ValueOf(new ValueQuery
    {
        IndicatorId = choice.Indicator.Id,
        EntityKind = kind,
        EntityId = id,
        ReportId = report?.Id,
        LowerIsBetter = !choice.Indicator.HigherIsBetter,
        IncludeInternal = IncludeInternal,
    }).Row?.Rank;

    private RankingResult Ranking(IndicatorChoice choice, EntityKind kind, RankSide side, int count, Report? report) => report is null
        ? new RankingResult(MetricOutcome.NoData)
        : rankings.Rank(new RankQuery
        {
            IndicatorId = choice.Indicator.Id,
            EntityKind = kind,
            Side = side,
            Count = count,
            ReportId = report.Id,
            LowerIsBetter = !choice.Indicator.HigherIsBetter,
            IncludeInternal = IncludeInternal,
        });
}
