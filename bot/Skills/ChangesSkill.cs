using System.ComponentModel;
using System.Globalization;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>What changed between two periods of one definition, and figures over time.</summary>
internal sealed partial class ChangesSkill(IMetricsStore store, MetricChanges changes, MetricRankings rankings, IndicatorAnswers answers, UnitFigures figures, FiguresElsewhere elsewhere, UnitNames names, UnitGroups groups, CommonRanks common, WholesOverTime wholes, PeriodSpans spans) : ISkill
{
    public const string Plugin = "changes";
    public const string ChangeFunction = "change";
    public const string MoversFunction = "movers";
    public const string EntrantsFunction = "entrants";
    public const string BothFunction = "both";
    public const string TrendFunction = "trend";

    private const int MostUnits = 100;
    private const string SinceHelp = "ISO day from which on figures were asked for; null: none was named";

    public string PluginName => Plugin;

    [KernelFunction(ChangeFunction), OfferedToModel]
    [Description("How units changed since an earlier period.")]
    public object Change(
        [Description("Comma-separated place or agency ids, or wholes")] string entities,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Period selector")] string? period = null,
        [Description("Selector of the earlier period; null: the one before")] string? baseline = null,
        [Description("true: the figure of each period is asked, not only the change")] string? each = null,
        [Description("Why it changed is asked, as that is told: only a change that went the other way is answered")] string? why = null,
        [Description("true: it is taken for granted that it fell, else that it rose")] string? falls = null)
    {
        if (why is not null)
        {
            return Change(entities, indicators, period, baseline) is ChangeFacts { Result.Report.IsFeed: true, Units: [{ Change: { } step }] } moved && (falls == "true" ? step.Change > 0 : step.Change < 0) ? moved with { AsksWhy = true } : new FigureLimitFacts(FigureLimit.NotMeasured, why, []);
        }

        var ids = entities.Split(',');
        if (each == "true" && period is not null && baseline is not null)
        {
            return answers.First(indicators, names.RequiredKind(ids[0]), null, choice => Each(choice, ids, period, baseline));
        }

        return answers.First(indicators, names.RequiredKind(ids[0]), null, choice =>
        {
            var changed = Changed(choice, ids, period, baseline);
            // "Tuần 40 bao nhiêu, tuần 51 có lên không" of a definition that one of them does not have: that it has none is no reason to say of the other that there is nothing.
            return period is not null && baseline is not null && changed is (not MetricOutcome.Forbidden, ChangeFacts { Result.Report: null }) ? Each(choice, ids, period, baseline) : changed;
        });
    }

    private (MetricOutcome Outcome, object Facts) Changed(IndicatorChoice choice, string[] ids, string? period, string? baseline)
    {
        var units = ids.GroupBy(names.RequiredKind).SelectMany(kind => OfKind(choice, kind.Key, [.. kind], period, baseline)).ToList();
        var result = units[0].Result;
        return (result.Outcome, new ChangeFacts(
            choice,
            [.. units.Select(unit => IsOfSame(unit.Result, result) ? unit.Unit : unit.Unit with { Change = null })],
            result,
            result.Report is not null && result.Baseline is null ? [.. ids.SelectMany(id => Elsewhere(choice, id, period, baseline))] : [],
            [.. ids.Zip(units).Where(pair => pair.Second.Unit.Change is null).SelectMany(pair => Alone(choice, pair.First, result))])
        {
            Asked = (PeriodLabels.Of(period), PeriodLabels.Of(baseline)),
            Other = result is { Report: { } told, Baseline: null } && period is not null && baseline is not null ? Held(choice, period, told) ?? Held(choice, baseline, told) : null,
        });
    }

    // Of two periods that are named, what each prints of the unit; else wherever it is printed.
    private IEnumerable<ApartFigure> Elsewhere(IndicatorChoice choice, string id, string? period, string? baseline) =>
        NamesTime(period) && NamesTime(baseline) ? new[] { baseline!, period! }.SelectMany(when => InPeriod(choice, id, when)) : elsewhere.Of(choice, id);

    private static bool NamesTime(string? selector) => selector is not (null or "newest" or "previous");

    // A report of the period that the caller may see, other than the one that is told.
    private Report? Held(IndicatorChoice choice, string period, Report told)
    {
        var when = answers.Period(period, choice);
        var held = when.ReportId is { } id ? choice.Periods.FirstOrDefault(report => report.Id == id)
            : when.Filter is not { } days ? choice.Periods is [var newest, ..] ? newest : null
            : store.ReportsWith(new ObservationFilter { IndicatorId = choice.Indicator.Id, Period = days, IncludeInternal = true, Limit = 1 }).FirstOrDefault(report => choice.Periods.Any(own => own.Id == report.Id));
        return held?.Id == told.Id ? null : held;
    }

    // "Tuần 40 bao nhiêu, tuần 51 thế nào": side by side where both are printed, else each for itself.
    private (MetricOutcome Outcome, object Facts) Each(IndicatorChoice choice, string[] ids, string period, string baseline)
    {
        var changed = Changed(choice, ids, period, baseline);
        if (!Exists(period) || !Exists(baseline) || changed is (MetricOutcome.Forbidden, _) or (_, ChangeFacts { Units: [{ Change: not null }, ..] }))
        {
            return changed;
        }

        var told = ids.SelectMany(id => new[] { baseline, period }.Select(when => new PeriodFigure(names.Name(id), PeriodLabels.Of(when) ?? "kỳ anh/chị hỏi", InPeriod(choice, id, when)))).ToList();
        return (told.Exists(figure => figure.Figures.Count > 0) ? MetricOutcome.Found : changed.Outcome, new PeriodFiguresFacts(choice, told));
    }

    // Of a time that no report covers there is nothing to tell for itself.
    private bool Exists(string period) => MetricPeriods.Resolve(period, store.Reports(includeInternal: true)) is var when
        && (when.ReportId is not null || store.ReportsWith(new ObservationFilter { Period = when.Filter, IncludeInternal = true, Limit = 1 }).Count > 0);

    private IReadOnlyList<ApartFigure> InPeriod(IndicatorChoice choice, string id, string period) =>
        elsewhere.In(choice, id, answers.Period(period, choice)) is { Count: > 0 } own ? own
        : [.. choice.Near.Value.SelectMany(near => elsewhere.In(near, id, answers.Period(period, near)))];

    [KernelFunction(MoversFunction), OfferedToModel]
    [Description("The units that rose or fell most.")]
    public object Movers(
        [Description("Province or Ministry")] string kind,
        [Description("Top: risen most; Bottom: fallen most")] string side,
        [Description("How many, 1..100")] string count,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("Period selector")] string? period = null,
        [Description("Selector of the earlier period; null: the one before")] string? baseline = null,
        [Description(SinceHelp)] string? since = null,
        [Description("Region of figures.yaml; null: all units")] string? group = null,
        [Description("true: who changed least, of those that went that way")] string? least = null,
        [Description("Only who has at least so many times what it had, decimal point")] string? times = null,
        [Description("true: who went up or down in rank, whatever its figure did")] string? ranks = null,
        [Description("Over so many of the last periods, 2..100; 0: it is not said how many")] string? run = null,
        [Description("true: only who went that way in each of them")] string? each = null,
        [Description("true: which share of all went that way")] string? whole = null,
        [Description("Comma-separated ids of units and of groups that are left out")] string? without = null,
        [Description("true: in the order of the change in per cent of what there was; of shares the change itself")] string? relative = null)
    {
        decimal? multiple = times is null ? null : SkillArguments.Number(times, nameof(times));
        var asked = run is null ? null : RunAsked.Parse(run, falls: side == nameof(RankSide.Bottom));
        // "Tăng liên tục": in two periods at the least.
        var steps = asked?.Periods is { } named ? each == "true" ? named : named - 1 : asked is null ? 0 : LeastRun;
        var units = SkillArguments.Word<EntityKind>(kind, nameof(kind));
        var end = SkillArguments.Word<RankSide>(side, nameof(side));
        var most = least == "true" || multiple is not null || relative == "true" || ranks == "true" || whole == "true" || steps > 0 && each == "true" ? MostUnits : SkillArguments.Count(count, nameof(count), MostUnits);
        return answers.First(indicators, units, null, choice =>
        {
            ChangeResult Asked(string? from, string? to) => changes.Change(Query(choice, units, to, from) with { Side = end, Count = most, Among = groups.Members(group), Except = groups.LeftOut(without) });
            var result = Forward(Asked, choice, period, baseline);
            if (steps > 0)
            {
                result = each == "true" ? Running(choice, units, end, steps, result)
                    // "4 tuần qua": who has no figure of a week between has changed all the same.
                    : Window(choice, result, steps) is [_, _, ..] window ? Asked(Until(window[0]), period) : result;
            }

            var inPercent = relative == "true" && choice.Indicator.Unit != "%";
            if (inPercent)
            {
                result = result with { Rows = [.. result.Rows.Where(row => row.Before.Value > 0).OrderBy(row => (end == RankSide.Top ? -1 : 1) * row.Change / row.Before.Value)] };
            }

            if (least == "true")
            {
                result = result with { Rows = [.. result.Rows.Where(row => end == RankSide.Bottom ? row.Change < 0 : row.Change > 0).Reverse()] };
            }

            if (multiple is { } atLeast)
            {
                result = result with { Rows = [.. result.Rows.Where(row => row.Before.Value > 0 && row.Now.Value >= atLeast * row.Before.Value)] };
            }

            return (result.Outcome, ranks == "true" && result.Baseline is not null
                ? new RankMoversFacts(choice, units, end, result, InRank(choice, end, result))
                : new MoversFacts(choice, units, end, result, least == "true", steps > 0 && each == "true" ? steps : null, AtLeast: asked is { Periods: null }, AsksShare: whole == "true", AskedFrom: AskedFrom(since)) { Scope = groups.Scope(group, without), Times = multiple, IsRelative = inPercent });
        });
    }

    private const int LeastRun = 2;

    // The last periods and the one before them, the oldest first.
    private List<Report> Window(IndicatorChoice choice, ChangeResult result, int steps) => result.Report is not { } newest ? []
        : [.. answers.AllReports(choice).Where(report => report.Period.To <= newest.Period.To && IsAlike(report, newest)).DistinctBy(report => report.Period.To).Take(steps + 1).Reverse()];

    // Only who went the same way in every one of the last periods: where a week of a unit is missing, nobody knows how it went there.
    private ChangeResult Running(IndicatorChoice choice, EntityKind kind, RankSide end, int steps, ChangeResult result)
    {
        var window = Window(choice, result, steps);
        var lines = result.Rows.Select(row => changes.Trend(IndicatorAnswers.Scoped(
                new TrendQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, EntityId = row.Now.EntityId }, choice, default)).Points.TakeLast(steps + 1).ToList())
            .Where(points => points.Count == steps + 1 && points.Select(point => point.Report.Period.To).SequenceEqual(window.Select(report => report.Period.To))
                && points.Zip(points.Skip(1)).All(step => end == RankSide.Bottom ? step.Second.Observation.Value < step.First.Observation.Value : step.Second.Observation.Value > step.First.Observation.Value))
            .OrderByDescending(points => Math.Abs(points[^1].Observation.Value - points[0].Observation.Value)).ToList();
        return result with
        {
            Baseline = lines.Count > 0 ? lines[0][0].Report : result.Baseline,
            Rows = [.. lines.Select(points => new ChangeRow(points[^1].Observation, points[0].Observation, points[^1].Observation.Value - points[0].Observation.Value))],
        };
    }

    // Most places first. A unit of which a rank is not known is not told.
    private List<UnitChange> InRank(IndicatorChoice choice, RankSide end, ChangeResult result) =>
        [.. result.Rows.Select(row => Unit(choice, row.Now.EntityId, result, row))
            .Where(unit => unit is { RankNow: { } now, RankBefore: { } before } && (end == RankSide.Bottom ? now > before : now < before))
            .OrderByDescending(unit => Math.Abs(unit.RankNow!.Value - unit.RankBefore!.Value)).ThenBy(unit => unit.RankNow)];

    [KernelFunction(TrendFunction), OfferedToModel]
    [Description("The figures of one or more units over time.")]
    public object Trend(
        [Description("Comma-separated place or agency ids, or wholes")] string entities,
        [Description("Comma-separated indicator ids, best first")] string? indicators = null,
        [Description("year:2024 or the like; null: the last periods")] string? period = null,
        [Description(SinceHelp)] string? since = null,
        [Description("Only so many of the last periods")] string? last = null,
        [Description("Whether it went one way in so many periods up to the last one; 0: it is not said how many")] string? run = null,
        [Description("true: whether it fell, else whether it rose")] string? falls = null,
        [Description("Top or Bottom: in which period it was highest or lowest")] string? peak = null,
        [Description("Selector of the first period of the line, where period is the last one; null: period is a span")] string? from = null)
    {
        var asked = run is null ? null : RunAsked.Parse(run, falls == "true");
        var ids = entities.Split(',');
        var most = last is null ? int.MaxValue : SkillArguments.Count(last, nameof(last), MostUnits);
        return answers.First(indicators, names.RequiredKind(ids[0]), null, choice =>
        {
            var when = from is null ? answers.Period(period, choice) : spans.Between(choice, from, period);
            if (run is null && peak is null && wholes.Of(choice, ids, when, most) is { } means)
            {
                return (MetricOutcome.Found, (object)means);
            }

            var lines = ids.Select(id => (Name: names.Name(id), Result: names.FormsOf(id)
                .Select(form => changes.Trend(IndicatorAnswers.Scoped(
                    new TrendQuery { IndicatorId = choice.Indicator.Id, EntityKind = names.RequiredKind(id), EntityId = form }, choice, when)))
                .MinBy(result => (IndicatorAnswers.Order(result.Outcome), -result.Points.Count))!)).Select(line => line with { Result = line.Result with { Points = [.. line.Result.Points.TakeLast(most)] } }).ToList();
            return (lines.MinBy(line => IndicatorAnswers.Order(line.Result.Outcome)).Result.Outcome, new TrendFacts(choice, lines, lines.Exists(line => line.Result.Points.Count == 1) ? Near(choice, ids) : [], asked, peak is null ? null : SkillArguments.Word<RankSide>(peak, nameof(peak)), AskedFrom(since)));
        });
    }

    private List<ApartFigure> Near(IndicatorChoice choice, IReadOnlyList<string> ids) => [.. choice.Near.Value.SelectMany(near => ids.SelectMany(id => elsewhere.In(near, id, default)))];

    // "Tuần 51 có, tuần 40 không in": what one of the two reports prints of the unit.
    private IEnumerable<ApartFigure> Alone(IndicatorChoice choice, string id, ChangeResult result) =>
        new[] { result.Report, result.Baseline }.OfType<Report>().Where(_ => result.Baseline is not null)
            .Select(report => figures.Of(choice, id, new MetricPeriod(report.Id, null)).Result)
            .SelectMany(found => found is { Row: { } row, Report: { } report } ? new[] { new ApartFigure(choice.Indicator, report, row.Observation) } : []);

    // Units of one kind: of several kinds there may be figures of different periods, which never stand in one answer.
    private IEnumerable<(UnitChange Unit, ChangeResult Result)> OfKind(IndicatorChoice choice, EntityKind kind, IReadOnlyList<string> ids, string? period, string? baseline)
    {
        var forms = ids.ToDictionary(id => id, names.FormsOf, StringComparer.Ordinal);
        var among = forms.Values.SelectMany(form => form).ToHashSet(StringComparer.Ordinal);
        var result = Forward((from, to) => changes.Change(Query(choice, kind, to, from) with { Among = among }), choice, period, baseline);
        return ids.Select(id => (Unit(choice, id, result, result.Rows.FirstOrDefault(row => forms[id].Contains(row.Now.EntityId))), result));
    }

    private static bool IsOfSame(ChangeResult a, ChangeResult b) => a.Report?.Id == b.Report?.Id && a.Baseline?.Id == b.Baseline?.Id;

    // "Tuần 40 so với tuần 51 thêm mấy": whichever is named first, time goes forward. What changed "in tuần 40", before which there is
    // nothing, changed until the next period.
    private ChangeResult Forward(Func<string?, string?, ChangeResult> change, IndicatorChoice choice, string? period, string? baseline)
    {
        var result = change(baseline, period);
        return result is { Report: { } report, Baseline: { } before } && before.Period.To > report.Period.To
                ? change(period ?? Until(report), baseline)
            : result is { Report: { } first, Baseline: null } && baseline is null && period is not null && Next(choice, first) is { } next
                ? change(Until(first), Until(next))
            : result;
    }

    // Whoever asks: only its last day is used, and the figures are asked for with the right of the caller.
    private Report? Next(IndicatorChoice choice, Report first) =>
        answers.AllReports(choice).Where(report => report.Period.To > first.Period.To && IsAlike(report, first)).MinBy(report => report.Period.To);

    private static bool IsAlike(Report one, Report other) => one.IsSimulated == other.IsSimulated && one.Period.Label.Split(' ')[0] == other.Period.Label.Split(' ')[0];

    private static DateOnly? AskedFrom(string? iso) => iso is null ? null : SkillArguments.Day(iso, "since");

    private static string Until(Report report) => string.Create(CultureInfo.InvariantCulture, $"to:{report.Period.To:yyyy-MM-dd}");

    private ChangeQuery Query(IndicatorChoice choice, EntityKind kind, string? period, string? baseline) => IndicatorAnswers.Scoped(
        new ChangeQuery { IndicatorId = choice.Indicator.Id, EntityKind = kind, Baseline = answers.Baseline(baseline, choice) }, choice, answers.Period(period, choice));

    private UnitChange Unit(IndicatorChoice choice, string id, ChangeResult result, ChangeRow? row) => row is null
        ? new UnitChange(names.Name(id), null, null, null)
        : Ranked(choice, row, result) with { TakenIn = names.TakenInBy(id, row.Now.EntityId) };

    private UnitChange Ranked(IndicatorChoice choice, ChangeRow row, ChangeResult result)
    {
        var id = row.Now.EntityId;
        return common.Of(choice, row.Now.EntityKind, result.Report, result.Baseline) is { } ranks && ranks.Now.TryGetValue(id, out var now) && ranks.Before.TryGetValue(id, out var before)
            ? new UnitChange(names.Name(id), row, now, before) { Among = ranks.Now.Count, OnlyInOne = [.. ranks.OnlyInOne.Select(names.Name)] }
            : new UnitChange(names.Name(id), row, RankIn(choice, id, result.Report), RankIn(choice, id, result.Baseline));
    }

    private int? RankIn(IndicatorChoice choice, string form, Report? report) => figures.Of(choice, form, new MetricPeriod(report?.Id, null)).Result.Row?.Rank;
}
