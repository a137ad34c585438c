using System.ComponentModel;
using Assistant.Bot.Access;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>Which reports there are, where a figure stands, who is silent, and what figures cannot tell.</summary>
internal sealed class ReportsSkill(
    IMetricsStore store, MetricRankings rankings, MetricReporting reporting, IndicatorCatalog catalog, IndicatorAnswers answers, UnitFigures figures, UnitNames names, PlaceDirectory places, UnitGroups groups, RegionMembers regions) : ISkill
{
    public const string Plugin = "reports";
    public const string PeriodsFunction = "periods";
    public const string SourceFunction = "source";
    public const string SharedFunction = "shared";
    public const string SilentFunction = "silent";
    public const string LimitFunction = "limit";
    public const string CirculationFunction = "circulation";
    public const string ContentsFunction = "contents";
    public const string RegionFunction = "region";

    /// <summary>Weeks of more than a year, which stand in a few lines.</summary>
    private const int MostListed = 60;

    private static bool IncludeInternal => CallerScope.Caller.MaySeeInternal;

    public string PluginName => Plugin;

    [KernelFunction(PeriodsFunction), OfferedToModel]
    [Description("The reports and periods with figures.")]
    public PeriodsFacts Periods(
        [Description("Comma-separated indicator ids; null: of any")] string? indicators = null,
        [Description("Period selector; null: all")] string? period = null)
    {
        // Definitions that share a name: the one that reports hold.
        var named = indicators?.Split(',').Select(catalog.Find).OfType<Indicator>()
            .OrderByDescending(indicator => store.ReportsWith(new ObservationFilter { IndicatorId = indicator.Id, IncludeInternal = IncludeInternal, Limit = 1 }).Count).FirstOrDefault();
        var reports = ReportsOf(named?.Id, period);
        Indicator? missing = null;
        if (reports.Count == 0 && named is not null && indicators!.Split(',').All(id => ReportsOf(id, period).Count == 0))
        {
            // "Báo cáo hội nghị có mục lượt truy cập không": what it has instead.
            (missing, named, reports) = (named, null, ReportsOf(null, period));
        }

        return new PeriodsFacts(missing ?? named, reports, reports.Take(MostListed).ToDictionary(
            report => report.Id,
            MeasuredIn,
            StringComparer.Ordinal), IsNamed: period is not null and not "newest" and not "previous", IsMissing: missing is not null && reports.Count > 0)
        {
            Newest = reports.Count == 0 && period is not null && ReportsOf(named?.Id, null) is [var newest, ..] ? newest : null,
        };
    }

    // Weeks of a feed that measure the same stand in one line.
    private IReadOnlyList<string> HeldByPeriod()
    {
        var lines = new List<(Report Newest, Report Oldest, int Count, string Measured)>();
        foreach (var report in Periods().Reports)
        {
            var measured = string.Join(", ", MeasuredIn(report));
            if (report.IsFeed && lines is [.., { Newest.IsFeed: true } last] && last.Measured == measured)
            {
                lines[^1] = last with { Oldest = report, Count = last.Count + 1 };
            }
            else
            {
                lines.Add((report, report, 1, measured));
            }
        }

        return [.. lines.Select(line => $"{(line.Count == 1 ? MetricPeriodSpan.Label(line.Newest) : MetricPeriodSpan.Label(line.Oldest, line.Newest, line.Count))}: {line.Measured}")];
    }

    private IReadOnlyList<string> MeasuredIn(Report report) =>
        [.. store.Observations(new ObservationFilter { ReportId = report.Id, IncludeInternal = IncludeInternal })
            .Select(row => row.IndicatorId).Distinct().Select(id => catalog.Find(id)?.CommonName).OfType<string>().Distinct()];

    private IReadOnlyList<Report> ReportsOf(string? indicator, string? period)
    {
        var reports = store.ReportsWith(new ObservationFilter { IndicatorId = indicator, IncludeInternal = IncludeInternal });
        if (period is null or "newest" or "previous")
        {
            return reports;
        }

        var when = MetricPeriods.Resolve(period, reports);
        return when.ReportId is { } id
            ? [.. reports.Where(report => report.Id == id)]
            : store.ReportsWith(new ObservationFilter { IndicatorId = indicator, Period = when.Filter, IncludeInternal = IncludeInternal });
    }

    [KernelFunction(CirculationFunction)]
    [Description("Whether the figures of a report may be shown to others: its mark of circulation.")]
    public CirculationFacts Circulation(
        [Description("Period selector; null: of all reports")] string? period = null,
        [Description("true: whether they may be shown is asked, not only how they are marked")] string? may = null) =>
        new(ReportsOf(null, period), AsksWhether: may == "true");

    [KernelFunction(ContentsFunction)]
    [Description("The tables of the reports, or the units that they print.")]
    public object Contents(
        [Description("Province or Ministry; null: of any")] string? kind = null,
        [Description("Period selector; null: all")] string? period = null,
        [Description("Region of figures.yaml; null: all units")] string? group = null,
        [Description("true: the units are asked for, not the tables")] string? units = null)
    {
        EntityKind? whose = kind is null ? null : SkillArguments.Word<EntityKind>(kind, nameof(kind));
        var among = groups.Members(group);
        var when = MetricPeriods.Resolve(period, store.Reports(includeInternal: true));
        var rows = store.Series(new ObservationFilter { ReportId = when.ReportId, Period = when.Filter, EntityKind = whose, IncludeInternal = IncludeInternal })
            .Where(item => catalog.Find(item.Observation.IndicatorId) is not null && (among is null || among.Contains(item.Observation.EntityId))
                && (units != "true" || item.Observation.EntityKind is EntityKind.Province or EntityKind.Ministry));
        var tables = rows.GroupBy(item => (item.Report.Id, item.Observation.Location, item.Observation.IndicatorId))
            .Select(table => new HeldTable(table.First().Report, table.Key.Location, answers.Choice(table.Key.IndicatorId), [.. table.Select(item => item.Observation.EntityKind).Distinct()], [.. table.Select(item => item.Observation.EntityId).Distinct()]))
            .OrderByDescending(table => table.Report.Period.To).ToList();
        // Who may not see everything is told of no gap.
        return tables.Count == 0 && !IncludeInternal ? SkillRefusal.Instance : new ContentsFacts(whose, group is null ? null : groups.Label(group), tables, units == "true");
    }

    [KernelFunction(RegionFunction)]
    [Description("Which provinces a region is counted as, or whether one is in it.")]
    public GroupFacts Region(
        [Description("The day it is asked of, yyyy-MM-dd")] string day,
        [Description("Region of figures.yaml; null: that of the province")] string? group = null,
        [Description("Place id; null: the region as a whole")] string? entity = null,
        [Description("Period selector; null: that day")] string? period = null) =>
        regions.Of(group, entity, SkillArguments.Day(day, nameof(day)), period);

    [KernelFunction(SourceFunction)]
    [Description("The report, table and line of a figure.")]
    public object Source(
        [Description("Comma-separated place or agency ids, or wholes; null: the indicator as a whole")] string? entities = null,
        [Description("Province or Ministry")] string? kind = null,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Period selector")] string? period = null,
        [Description("The figure itself, decimal point, where it is quoted")] string? value = null,
        [Description("With how many decimals it was told; -6: in whole millions")] string? decimals = null,
        [Description("Top, Bottom or Both: only where the unit stands best, or worst, of all indicators")] string? end = null)
    {
        var ids = entities?.Split(',') ?? [];
        var units = ids.Length > 0 ? names.RequiredKind(ids[0]) : kind is null ? EntityKind.Province : SkillArguments.Word<EntityKind>(kind, nameof(kind));
        decimal? told = value is null ? null : SkillArguments.Number(value, nameof(value));
        if (told is { } sought && ids.Length == 0)
        {
            return Whose(sought, decimals is null ? FigureClaim.Exact : SkillArguments.Decimals(decimals), indicators?.Split(','));
        }

        if (told is null && indicators is null && ids is [var only] && TablesOf(only, period) is { } tables)
        {
            return end is null ? tables : end == MetricsSkill.BothEnds ? tables with { IsBrief = true } : tables with { End = SkillArguments.Word<RankSide>(end, nameof(end)) };
        }

        if (told is { } figure && Quoted(figure, ids, indicators?.Split(',')) is { } quoted)
        {
            return quoted;
        }

        return answers.First(indicators, units, null, choice =>
        {
            var when = answers.Period(period, choice);
            return ids.Length == 0 || (told is null && ids.All(id => names.KindOf(id) is EntityKind.MinistryBloc or EntityKind.LocalBloc) && figures.Of(choice, ids[0], when).Result.Row is null)
                ? OfAll(choice, isTable: ids.Length > 0, ids.Length == 0 ? units : names.KindOf(ids[0]) == EntityKind.MinistryBloc ? EntityKind.Ministry : EntityKind.Province, when)
                : OfUnits(choice, ids, when, isOther: told is not null && ids.Length > 0);
        });
    }

    [KernelFunction(SharedFunction)]
    [Description("Which units stand in both of two lists.")]
    public SharedUnitsFacts Shared(
        [Description("Comma-separated place or agency ids")] string entities,
        [Description("Comma-separated ids of the other list")] string others)
    {
        var (one, other) = (entities.Split(','), others.Split(','));
        return new([.. one.Intersect(other).Select(names.Name)], one.Length, other.Length);
    }

    [KernelFunction(SilentFunction)]
    [Description("Which units have no figure in a period.")]
    public object Silent(
        [Description("Province or Ministry")] string kind,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Period selector")] string? period = null)
    {
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        return answers.First(indicators, units, null, choice =>
        {
            var result = reporting.Silence(IndicatorAnswers.Scoped(new SilenceQuery { IndicatorId = choice.Indicator.Id, EntityKind = units }, choice, answers.Period(period, choice)));
            return (result.Outcome, new SilenceFacts(choice, units, result));
        });
    }

    [KernelFunction(LimitFunction)]
    [Description("Why figures cannot answer.")]
    public FigureLimitFacts Limit(
        [Description("NotMeasured, BelowProvince, Merged, NoSum, NoAverage, SupposedCause, Forecast, OldUnits or NotUnderstood")] string reason,
        [Description("What was asked about, of figures.yaml, or a place id")] string? about = null)
    {
        var limit = SkillArguments.Word<FigureLimit>(reason, nameof(reason));
        if (limit == FigureLimit.NotUnderstood)
        {
            return about is not null && names.KindOf(about) is not null ? new FigureLimitFacts(limit, names.Name(about), [.. TablesOf(about, null)?.Figures.Select(figure => $"{figure.Report.Period.Label}: {figure.Choice.Indicator.CommonName}").Distinct() ?? []])
                : new FigureLimitFacts(limit, null, HeldByPeriod());
        }

        var place = about is null ? null : places.Find(about);
        return new FigureLimitFacts(
            limit,
            place?.Name ?? (about is null ? null : names.Name(about)),
            place is not null ? [.. Parts(place).Select(part => part.Name)] : about is null ? [] : [.. names.FormedFrom(about).Select(names.Name)]);
    }

    private (MetricOutcome Outcome, object Facts) OfAll(IndicatorChoice choice, bool isTable, EntityKind units, MetricPeriod when)
    {
        var whole = rankings.Rank(IndicatorAnswers.Scoped(new RankQuery { IndicatorId = choice.Indicator.Id, EntityKind = units, Count = 1 }, choice, when));
        return (whole.Outcome, whole.Report is { } report
            ? new FigureSourceFacts(choice, report, [.. whole.Rows.Select(row => row.Observation)], null, IsTable: isTable)
            : new ValueFacts(choice, "kỳ anh/chị hỏi", null, units, new ValueResult(whole.Outcome)));
    }

    private (MetricOutcome Outcome, object Facts) OfUnits(IndicatorChoice choice, string[] ids, MetricPeriod when, bool isOther)
    {
        var found = ids.Select(id => figures.Of(choice, id, when).Result).ToList();
        var best = found.MinBy(result => IndicatorAnswers.Order(result.Outcome))!;
        var rows = found.Where(result => result.Row is not null && result.Report?.Id == best.Report?.Id).Select(result => result.Row!.Observation).ToList();
        return (best.Outcome, best.Report is { } report && rows.Count > 0
            ? new FigureSourceFacts(choice, report, rows, choice.Indicator.Note, isOther)
            : new ValueFacts(choice, names.Name(ids[0]), null, names.RequiredKind(ids[0]), best));
    }

    // "Bộ Tư pháp có tên trong bảng nào", "tất cả số của Đắk Nông": every line of the unit in every report, as far as the caller may see.
    private HeldFiguresFacts? TablesOf(string id, string? period)
    {
        var when = MetricPeriods.Resolve(period, store.Reports(includeInternal: true));
        var held = names.FormsOf(id).SelectMany(form => store.Series(new ObservationFilter { EntityId = form, ReportId = when.ReportId, Period = when.Filter, IncludeInternal = IncludeInternal }))
            .OrderByDescending(item => item.Report.Period.To).ToList();
        if (period is "newest")
        {
            held = [.. held.Where(item => item.Report.Period.To == held[0].Report.Period.To)];
        }

        // Of what comes every week the newest is told, and that there are others.
        var told = held.Where(item => !item.Report.IsFeed || held.Find(other => other.Report.IsFeed && other.Observation.IndicatorId == item.Observation.IndicatorId)!.Report.Id == item.Report.Id).ToList();
        var earlier = held.Except(told).Select(item => item.Report).DistinctBy(report => report.Id).ToList();
        // Nobody who may not see everything is told that there is nothing.
        return held.Count > 0 ? new HeldFiguresFacts(id, [.. told.Select(item => Held(item.Report, item.Observation))]) { Earlier = earlier }
            : IncludeInternal ? new HeldFiguresFacts(id, []) { Period = PeriodLabels.Of(period) } : null;
    }

    private HeldFigure Held(Report report, Observation row)
    {
        var choice = answers.Choice(row.IndicatorId);
        return new HeldFigure(choice, report, figures.Of(choice, row.EntityId, new MetricPeriod(report.Id, null)).Result.Row ?? new RankedObservation(null, row));
    }

    // "88,45% là số của ai": whoever has it, as far as the caller may see; a figure that nobody has is said not to be held.
    private object Whose(decimal value, int decimals, IReadOnlyList<string>? indicators)
    {
        var seen = store.Series(new ObservationFilter { IncludeInternal = IncludeInternal })
            .Where(item => indicators?.Contains(item.Observation.IndicatorId) != false).OrderBy(item => item.Report.IsSimulated).ToList();
        var held = seen.Where(item => item.Observation.Value == value).ToList();
        if (held.Count > 0)
        {
            var (row, report) = (held[0].Observation, held[0].Report);
            return new FigureSourceFacts(
                answers.Choice(row.IndicatorId),
                report,
                [.. held.Where(item => item.Report.Id == report.Id && item.Observation.IndicatorId == row.IndicatorId).Select(item => item.Observation)],
                null);
        }

        // Whether some internal figure is just that must not show: any figure that is not public is refused alike.
        return !IncludeInternal && store.HoldsInternal(new ObservationFilter()) ? SkillRefusal.Instance
            : new UnheldFigureFacts(value, value > MostPercent ? null : "%", [.. seen.Where(item => FigureClaim.IsRounded(item.Observation.Value, value, decimals)).Select(item => Held(item.Report, item.Observation))]);
    }

    /// <summary>A figure beyond it is a count.</summary>
    private const decimal MostPercent = 100;

    // A quoted figure says which indicator and report are meant, as far as the caller may see them.
    private object? Quoted(decimal value, IReadOnlyList<string> ids, IReadOnlyList<string>? indicators)
    {
        foreach (var id in ids.SelectMany(names.FormsOf))
        {
            var filter = new ObservationFilter { EntityId = id, IncludeInternal = IncludeInternal };
            if (store.Series(filter).FirstOrDefault(item => item.Observation.Value == value && indicators?.Contains(item.Observation.IndicatorId) != false) is { } found)
            {
                var choice = answers.Choice(found.Observation.IndicatorId);
                return new FigureSourceFacts(choice, found.Report, [found.Observation], choice.Indicator.Note);
            }

            if (!IncludeInternal && store.HoldsInternal(filter))
            {
                return SkillRefusal.Instance;
            }
        }

        return null;
    }

    private IReadOnlyList<Place> Parts(Place place) =>
        places.Predecessors(place) is { Count: > 0 } parts ? parts
        : places.Successor(place) is { } successor ? places.Predecessors(successor)
        : [];
}
