using System.ComponentModel;
using System.Globalization;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>Units beside each other, beside the ends of a ranking and beside a target: always in one report, of one definition.</summary>
internal sealed class ComparisonSkill(MetricRankings rankings, IndicatorCatalog catalog, IndicatorAnswers answers, IndicatorChooser chooser, UnitFigures figures, UnitNames names, UnitMeans means, MissingNow missing, UnitsBeyond beyond, UnitGroups groups) : ISkill
{
    public const string Plugin = "comparisons";
    public const string CompareFunction = "compare";
    public const string GapFunction = "gap";
    public const string TargetGapFunction = "target_gap";
    public const string NearestFunction = "nearest_target";

    private const string LimitPrefix = "limit:";
    private const int MostUnits = 100;

    /// <summary>How many reports back one is looked for that has all the units.</summary>
    private const int MostReports = 8;

    public string PluginName => Plugin;

    [KernelFunction(CompareFunction), OfferedToModel]
    [Description("Several units side by side.")]
    public object Compare(
        [Description("Comma-separated place or agency ids, or ca-nuoc, khoi-bo, khoi-dia-phuong")] string entities,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Period selector")] string? period = null,
        [Description("true: how many times as much is asked")] string? ratio = null)
    {
        var ids = entities.Split(',');
        var kind = names.RequiredKind(ids[0]);
        var told = answers.First(indicators, period == "newest" && indicators is null ? MissingNow.PartOf(kind) : kind, null, Ask);
        // No indicator is named, and the one assumed does not have them all: another that has.
        return indicators is null or IndicatorChooser.OrNear && told is ComparisonFacts facts && facts.Units.Any(unit => unit.Row is null)
            ? answers.FirstOther(kind, Ask, other => other is ComparisonFacts { Units: var units } && units.All(unit => unit.Row is not null)) ?? told
            : told;

        (MetricOutcome Outcome, object Facts) Ask(IndicatorChoice choice)
        {
            var (outcome, report, rows) = SideBySide(choice, ids, period);
            if (ids is [var one, var whole] && IsOfAll(whole) && rows is [{ Row: not null } own, { Row: null }] && report is not null && means.Of(choice, names.RequiredKind(one), report) is { } mean)
            {
                // "So với bình quân cả nước" in a week of a feed, which holds no figure of the nation.
                return (outcome, new GapFacts(choice, report, own, null, $"bình quân các {(names.RequiredKind(one) == EntityKind.Ministry ? "bộ, ngành" : "tỉnh, thành phố")} có số, em tự tính", mean) { Newer = missing.Of(choice, period, report, [one]) });
            }

            return (outcome, new ComparisonFacts(choice, report, rows, ratio == "true") { Newer = missing.Of(choice, period, report, ids), Others = answers.OthersBeside(choice, kind) });
        }
    }

    private static bool IsOfAll(string unit) => unit is UnitNames.Nation or UnitNames.LocalBloc or UnitNames.MinistryBloc;

    [KernelFunction(GapFunction), OfferedToModel]
    [Description("How far a unit is from the first, the last, the second or an average.")]
    public object Gap(
        [Description("Place or agency id; first, last, first:2 or last:2 for places in the ranking; Ministry/last:1 for one of that kind")] string entity,
        [Description("first, last, second, first:3, last:2, above, below, average, or limit:100 in the indicator's unit")] string against,
        [Description("Province or Ministry")] string kind,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Period selector")] string? period = null,
        [Description("true: who stands there is asked, not how far it is")] string? who = null,
        [Description("true: how many times as much is asked")] string? ratio = null,
        [Description("Region of figures.yaml whose first or last is meant; null: of all units")] string? group = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        return answers.First(indicators, units, null, choice =>
        {
            if (entity is "first" or "last" || PlaceInRanking.Parse(entity) is not null || CrossedEnds.Parse(entity) is not null)
            {
                var (outcomeOfEnds, facts) = BetweenEnds(choice, units, entity, against, period, group);
                return (outcomeOfEnds, facts is GapFacts gap ? gap with { AsksRatio = ratio == "true", Members = gap.Report is { } told ? groups.On(group, told.Period.To) : null } : facts);
            }

            var (outcome, report, rows) = SideBySide(choice, [entity], period);
            if (report is null || rows[0].Row is null)
            {
                return (outcome, new GapFacts(choice, report, rows[0], null, Name(against, group)));
            }

            var newer = missing.Of(choice, period, report, [entity]);
            if (against.StartsWith(LimitPrefix, StringComparison.Ordinal))
            {
                return (outcome, new GapFacts(choice, report, rows[0], null, "", SkillArguments.Number(against[LimitPrefix.Length..], nameof(against))) { Newer = newer });
            }

            var to = against == "average"
                ? SideBySide(choice, [UnitNames.WholeId(units == EntityKind.Ministry ? EntityKind.MinistryBloc : EntityKind.LocalBloc)], $"id:{report.Id}").Rows[0]
                : against is "above" or "below" ? Neighbour(choice, units, rows[0].Row!, report, against)
                : End(choice, units, against, $"id:{report.Id}", group).Row is { } end ? Row(end) : null;
            if (against == "average" && to?.Row is null && means.Of(choice, units, report) is { } mean)
            {
                return (outcome, new GapFacts(choice, report, rows[0], null, $"bình quân các {(units == EntityKind.Ministry ? "bộ, ngành" : "tỉnh, thành phố")} có số, em tự tính", mean) { Newer = newer });
            }

            return (outcome, who == "true" && to?.Row is { } holder
                ? new RankHolderFacts(choice, units, holder.Rank ?? 0, new RankHolderResult(MetricOutcome.Found) { Report = report, Holders = [holder] }, $"{Name(against)} {rows[0].Name}", rows[0].Row)
                : new GapFacts(choice, report, rows[0], to, Name(against, group), AsksRatio: ratio == "true") { Newer = newer, Members = groups.On(group, report.Period.To) });
        });
    }

    [KernelFunction(TargetGapFunction)]
    [Description("A unit's figure beside the target of a year.")]
    public object TargetGap(
        [Description("Place or agency id, or ca-nuoc, khoi-bo, khoi-dia-phuong")] string entity,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Year of the target")] string? year = null,
        [Description("Period selector of the figure")] string? period = null,
        [Description("The target itself, where it is named")] string? value = null)
    {
        var kind = names.RequiredKind(entity);
        var byValue = value is null ? null : WithThreshold(kind, SkillArguments.Number(value, nameof(value)));
        return answers.First(indicators ?? byValue ?? TargetChoice.IndicatorsWith(catalog, kind, year), kind, null, choice =>
        {
            var (outcome, report, rows) = SideBySide(choice, [entity], period);
            int? asked = year is null ? null : SkillArguments.Count(year, nameof(year), 9999);
            // "Đạt mục tiêu 70% chưa" is of the target that is 70%, whichever year it is of.
            var target = (year is null && value is not null ? TargetChoice.OfThreshold(catalog, choice.Indicator.Id, kind, SkillArguments.Number(value, nameof(value))) : null) ?? TargetChoice.For(catalog, choice.Indicator.Id, kind, year, report?.Period.To.Year);
            var next = asked is null && target is { Threshold: { } threshold } && rows[0].Row is { } own && own.Observation.Value >= threshold
                ? TargetChoice.After(catalog, target)
                : null;
            return (outcome, new TargetGapFacts(choice, report, rows[0], target, asked, Next: next)
            {
                Newer = missing.Of(choice, period, report, [entity]),
                UnsetYear = value is null ? TargetChoice.UnsetYear(target, year, report?.Period.To.Year) : null,
            });
        });
    }

    [KernelFunction(NearestFunction)]
    [Description("Of the units that are told, the one that comes nearest to its target, stays farthest below it, or goes farthest beyond it.")]
    public object Nearest(
        [Description("Province or Ministry")] string kind,
        [Description("Near: least short of it; Far: most short of it; Beyond: most beyond it")] string which,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Year of the target; null: that of the figures")] string? year = null,
        [Description("Period selector")] string? period = null,
        [Description("The target itself, where it is named, decimal point")] string? value = null) =>
        beyond.Nearest(
            SkillArguments.Word<EntityKind>(kind, nameof(kind)), SkillArguments.Word<TargetDistance>(which, nameof(which)), indicators, year, period, value is null ? null : SkillArguments.Number(value, nameof(value)));

    // "Có đạt mục tiêu 50% không": the indicator whose target that is.
    private string? WithThreshold(EntityKind kind, decimal threshold)
    {
        var ids = catalog.Targets.Where(target => target.Threshold == threshold && (target.AppliesTo is null or EntityKind.Nation || target.AppliesTo == kind)).Select(target => target.IndicatorId).Distinct().ToList();
        return ids.Count > 0 ? string.Join(',', ids) : null;
    }

    private (MetricOutcome Outcome, Report? Report, IReadOnlyList<UnitRow> Rows) SideBySide(IndicatorChoice choice, IReadOnlyList<string> ids, string? period)
    {
        (MetricOutcome Outcome, Report? Report, IReadOnlyList<UnitRow> Rows) best = (MetricOutcome.NoData, null, [.. ids.Select(id => new UnitRow(names.Name(id), null, null))]);
        foreach (var when in Places(choice, period, ids))
        {
            var found = ids.Select(id => (Id: id, Value: figures.Of(choice, id, when).Result)).ToList();
            var outcome = found.Min(item => IndicatorAnswers.Order(item.Value.Outcome));
            var report = found.Select(item => item.Value).FirstOrDefault(value => value.Row is not null)?.Report ?? found[0].Value.Report;
            var rows = found.ConvertAll(item => Row(item.Id, item.Value, report));
            if (best.Report is null || rows.Count(row => row.Row is not null) > best.Rows.Count(row => row.Row is not null))
            {
                best = (found.First(item => IndicatorAnswers.Order(item.Value.Outcome) == outcome).Value.Outcome, report, rows);
            }

            if (rows.TrueForAll(row => row.Row is not null))
            {
                break;
            }
        }

        return best;
    }

    // The period named, or the newest reports that have all the units: weeks of a feed may lie above the document that prints the blocs.
    private IEnumerable<MetricPeriod> Places(IndicatorChoice choice, string? period, IReadOnlyList<string> ids)
    {
        var places = Places(choice, period).ToList();
        if (period is not (null or "newest") || places.Count < MostReports)
        {
            return places;
        }

        var held = ids.Select(id => chooser.ReportsOf(choice.Indicator.Id, names.FormsOf(id))).ToList();
        return chooser.AllReports(choice.Indicator.Id).Where(report => held.TrueForAll(reports => reports.Contains(report.Id))).Take(1).Select(report => new MetricPeriod(report.Id, null)).Concat(places);
    }

    private IEnumerable<MetricPeriod> Places(IndicatorChoice choice, string? period)
    {
        if (period?.StartsWith("id:", StringComparison.Ordinal) == true)
        {
            return [new MetricPeriod(period[3..], null)];
        }

        var reports = chooser.AllReports(choice.Indicator.Id);
        return period is null or "newest" && reports.Count > 0
            ? reports.Take(MostReports).Select(report => new MetricPeriod(report.Id, null))
            : [answers.Period(period, choice)];
    }

    private UnitRow Row(string id, ValueResult value, Report? report)
    {
        var row = value.Report?.Id == report?.Id ? value.Row : null;
        return new UnitRow(names.Name(id), row is null ? null : figures.MeasuredAs(id, row.Observation.EntityId), row);
    }

    private UnitRow Row(RankedObservation row) => new(names.Name(row.Observation.EntityId), null, row);

    // Who stands right above or below; null where the report does not print them.
    private UnitRow? Neighbour(IndicatorChoice choice, EntityKind kind, RankedObservation own, Report report, string against)
    {
        foreach (var side in new[] { RankSide.Top, RankSide.Bottom })
        {
            var rows = rankings.Rank(IndicatorAnswers.Scoped(
                new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Side = side, Count = MostUnits }, choice, new MetricPeriod(report.Id, null))).Rows.ToList();
            var at = rows.FindIndex(row => row.Observation.EntityId == own.Observation.EntityId);
            var next = at + (side == RankSide.Top == (against == "above") ? -1 : 1);
            if (at >= 0 && next >= 0 && next < rows.Count)
            {
                return Row(rows[next]);
            }
        }

        return null;
    }

    private (MetricOutcome Outcome, object Facts) BetweenEnds(IndicatorChoice choice, EntityKind units, string entity, string against, string? period, string? group)
    {
        var from = End(choice, units, entity, period, group);
        if (from.Row is { } placed && against.StartsWith(LimitPrefix, StringComparison.Ordinal))
        {
            return (from.Outcome, new GapFacts(choice, from.Report, Row(placed), null, "", SkillArguments.Number(against[LimitPrefix.Length..], nameof(against))));
        }

        // "Đội sổ kém ông đứng trên bao nhiêu".
        var other = against is "above" or "below" ? null : End(choice, units, against, period, group).Row is { } end ? Row(end) : null;
        other ??= against is "above" or "below" && from is { Row: { } named, Report: { } printed } ? Neighbour(choice, units, named, printed, against) : null;
        return (from.Outcome, from.Row is { } own
            ? new GapFacts(choice, from.Report, Row(own), other, Name(against, group))
            : new GapFacts(choice, null, new UnitRow(Name(entity, group), null, null), null, Name(against, group)));
    }

    private EndRow End(IndicatorChoice choice, EntityKind kind, string end, string? period, string? group)
    {
        (kind, end) = CrossedEnds.Parse(end) is { } crossed ? crossed : (kind, end);
        var when = Places(choice, period).FirstOrDefault();
        var place = PlaceInRanking.Parse(end) ?? new PlaceInRanking(end == "last", end == "second" ? 2 : 1);
        var result = rankings.Rank(IndicatorAnswers.Scoped(
            new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Side = place.FromBottom ? RankSide.Bottom : RankSide.Top, Count = place.Number, Among = groups.Members(group) },
            choice,
            when));
        return result.Rows.Count < place.Number || !result.EndIsKnown
            ? new EndRow(result.Outcome == MetricOutcome.Found ? MetricOutcome.NotDeterminable : result.Outcome, result.Report, null)
            : new EndRow(result.Outcome, result.Report, result.Rows[place.Number - 1]);
    }

    private string Name(string against, string? group) =>
        group is not null && against is not ("above" or "below" or "average") ? $"{Name(against)} {groups.Label(group)}" : Name(against);

    private static string Name(string against) => against switch
    {
        "first" => "nơi cao nhất",
        "last" => "nơi thấp nhất",
        "second" => "nơi đứng thứ hai",
        "above" => "nơi xếp ngay trên",
        "below" => "nơi xếp ngay dưới",
        _ when CrossedEnds.Parse(against) is { } crossed => $"{Name(crossed.Place)} trong các {(crossed.Kind == EntityKind.Ministry ? "bộ, ngành" : "tỉnh, thành phố")}",
        _ when PlaceInRanking.Parse(against) is { } place => place switch
        {
            { Number: 1 } => place.FromBottom ? "nơi thấp nhất" : "nơi cao nhất",
            _ => string.Create(CultureInfo.InvariantCulture, $"nơi thứ {place.Number} {(place.FromBottom ? "từ dưới lên" : "từ trên xuống")}"),
        },
        _ => "mức chung của khối",
    };

    /// <summary>Who stands at an end; no row: the report does not tell.</summary>
    private sealed record EndRow(MetricOutcome Outcome, Report? Report, RankedObservation? Row);
}
