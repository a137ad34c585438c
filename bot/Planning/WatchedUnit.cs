using System.Globalization;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Assistant.Bot.Watching;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning;

/// <summary>Whose figure is to cross a line: one unit, or all of a kind ("có tỉnh nào dưới 30%").</summary>
internal sealed class WatchedUnit(SlotReader slots, FigureReader figures)
{
    /// <summary>The figure to look at again and again; null when the message names nobody whose figure it could be.</summary>
    public WatchedCalls? Of(PlanningRequest request, string? rest, WatchCondition? line)
    {
        if (rest is null)
        {
            return line is null ? null : Last(request.Memory, line);
        }

        var read = slots.Read(request with { Question = rest, PlaceId = null, Memory = null });
        if (read.PlaceCandidates.Count > 1)
        {
            return null;
        }

        var remembered = request.Memory is { Topic: MetricsTopic.Topic } memory ? memory.IndicatorId : null;
        var indicators = read.Indicators.Count > 0 ? string.Join(',', read.Indicators) : remembered;
        var unit = read.AgencyId
            ?? (read.NamesPlace ? (read.AskedAs ?? read.Place)?.Id : null)
            ?? Short(read)
            ?? (read.EntityKind is EntityKind.Nation or EntityKind.MinistryBloc or EntityKind.LocalBloc ? UnitNames.WholeId(read.EntityKind.Value) : null);
        return unit is not null ? Value(unit, indicators)
            : line is not null && read.EntityKind is { } kind ? Any(kind.ToString(), line, indicators)
            : null;
    }

    // "HN", "BCA": by letters that mean a unit among figures alone.
    private string? Short(Slots read) =>
        read.ForOfficial && figures.Read(figures.Plain(read.Mended?.Value ?? read), goesOn: true).Units is [var unit] && !FigureLimits.IsWhole(unit) ? unit : null;

    /// <summary>
    /// Does it name an indicator or somebody who is measured, or is it nothing but "ai thấp nhất"? "Mức hưởng hằng tháng của người
    /// cao tuổi" is about money, however high.
    /// </summary>
    public bool IsAboutFigures(PlanningRequest request, string rest)
    {
        var read = slots.Read(request with { Question = rest, PlaceId = null, Memory = null });
        return read.Indicators.Count > 0 || read.AgencyId is not null || read.NamesPlace || read.EntityKind is not null
            || (read.Side is not null && read.Words.Count <= MostWordsOfBareRanking) || Short(read) is not null;
    }

    /// <summary>
    /// Whether a citizen may have wished for it: only where an indicator, a ranking or a share is named, or figures were talked about. "Trên
    /// 50 triệu mỗi tháng ở Huế, cho em biết …" tells of a shop.
    /// </summary>
    public bool MayBeCitizens(PlanningRequest request, string rest) =>
        request.ForOfficial || request.Memory is { Topic: MetricsTopic.Topic } || FigureBound.Read(request.Question) is { Unit: "%" }
        || CitizensFigures.NamesMeasure(slots.Read(request with { Question = rest, PlaceId = null, Memory = null }));

    private const int MostWordsOfBareRanking = 4;

    /// <summary>"Báo tôi khi dưới 30%": of what was talked about last.</summary>
    private static WatchedCalls? Last(Understanding? memory, WatchCondition line)
    {
        if (memory is not { Topic: MetricsTopic.Topic, FigureCalls: { } text })
        {
            return null;
        }

        var last = WatchedCalls.Parse(text);
        var indicators = last.Argument(WatchedCalls.Indicators);
        return last.Argument("entity") is { } unit ? Value(unit, indicators)
            : last.Argument("kind") is { } kind ? Any(kind, line, indicators)
            : null;
    }

    private static WatchedCalls Value(string unit, string? indicators) =>
        One(SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.ValueFunction, ("entity", unit), (WatchedCalls.Indicators, indicators)));

    private static WatchedCalls Any(string kind, WatchCondition line, string? indicators) => One(SkillCall.Of(
        MetricsSkill.Plugin, MetricsSkill.ThresholdFunction,
        ("kind", kind),
        ("limit", line.Percent.ToString(CultureInfo.InvariantCulture)),
        ("comparison", line.Bound switch { WatchBound.Below => "<", WatchBound.Above => ">", _ => ">=" }),
        (WatchedCalls.Indicators, indicators)));

    private static WatchedCalls One(SkillCall call) => new() { Calls = [call] };
}
