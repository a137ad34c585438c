using System.ComponentModel;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Files;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>
/// Files from figures: those that the conversation saw last, and everything that a report holds of an indicator. The
/// caller's right is checked here again, because a conversation may go on as somebody else.
/// </summary>
internal sealed class FilesSkill(LastFigures last, MetricRankings rankings, IMetricsStore store, UnitNames names) : ISkill
{
    public const string Plugin = "files";
    public const string ExportFunction = "export";
    public const string WholeFunction = "whole";

    /// <summary>More than any kind of unit has.</summary>
    private const int AllUnits = 1000;

    public string PluginName => Plugin;

    [KernelFunction(ExportFunction)]
    [Description("Makes a file from the figures that were shown last.")]
    public async Task<object> Export([Description("Chart, Map, Workbook or Document")] string format, CancellationToken cancellationToken)
    {
        var kind = SkillArguments.Word<FileKind>(format, nameof(format));
        var sheet = await last.FindAsync(cancellationToken);
        return sheet is { IsInternal: true } && !CallerScope.Caller.MaySeeInternal ? SkillRefusal.Instance : new ExportFacts(kind, sheet);
    }

    [KernelFunction(WholeFunction)]
    [Description("Every figure of an indicator in one report, for each kind of unit.")]
    public WholeFacts Whole(
        [Description("Indicator id")] string indicator,
        [Description("Last day of the period, ISO")] string day,
        [Description("Title of the report")] string title)
    {
        var to = SkillArguments.Day(day, nameof(day));
        return new WholeFacts([.. new[] { EntityKind.Ministry, EntityKind.Province }.Select(kind => Of(indicator, kind, to, title)).OfType<WholeRanking>()]);
    }

    private WholeRanking? Of(string indicator, EntityKind kind, DateOnly to, string title)
    {
        var mayseeInternal = CallerScope.Caller.MaySeeInternal;
        var report = store.ReportsWith(new ObservationFilter { IndicatorId = indicator, EntityKind = kind, Period = new PeriodFilter { Day = to }, IncludeInternal = mayseeInternal })
            .FirstOrDefault(report => report.Period.To == to && report.Title == title);
        if (report is null)
        {
            return null;
        }

        var (top, bottom) = (Side(RankSide.Top), Side(RankSide.Bottom));
        var known = top.Rows.Where(IsPlaced).ToList();
        var lowest = bottom.Rows.Where(IsPlaced).ToList();
        var rows = known.Concat(lowest).DistinctBy(row => row.Observation.EntityId).OrderByDescending(row => row.Observation.Value).ToList();
        return new WholeRanking(kind, report, [.. (rows.Count > 0 ? rows : top.Rows).Select(row => Row(row))], known.Count, lowest.Count, top.Coverage);

        RankingResult Side(RankSide side) => rankings.Rank(new RankQuery
        {
            IndicatorId = indicator,
            EntityKind = kind,
            Side = side,
            Count = AllUnits,
            ReportId = report.Id,
            IncludeInternal = mayseeInternal,
        });
    }

    // Named as an example is not placed: the report does not say that it is among the highest.
    private static bool IsPlaced(RankedObservation row) => row.Rank is not null || row.Observation.Side is not null;

    private AnswerRow Row(RankedObservation ranked) => new(
        ranked.Rank,
        ranked.Observation.EntityId,
        names.Name(ranked.Observation.EntityId),
        ranked.Observation.Value,
        ranked.Observation.Unit,
        ranked.Observation.Numerator,
        ranked.Observation.Denominator);
}
