using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Metrics;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// Rankings, values and targets of provinces and ministries. It fills a typed call over named indicators;
/// whether the caller may see the figures is decided in the skill and in the store, not here.
/// </summary>
internal sealed class MetricsTopic : ITopicPlanner
{
    public const string Topic = "metrics";
    private const int DefaultCount = 5;

    public Plan? Propose(Slots slots, Understanding? memory)
    {
        var score = Score(slots);
        var continues = memory?.Topic == Topic && slots.Words.Count <= 12 && Continues(slots);
        if (score < 0.5 && !continues)
        {
            return null;
        }

        var known = continues ? memory : null;
        var confidence = continues ? Math.Max(score, 0.72) : score;
        var kind = slots.EntityKind ?? KindOf(slots) ?? KindOf(known);
        var indicators = slots.Indicators.Count > 0 ? string.Join(',', slots.Indicators) : known?.IndicatorId;
        var understood = new Understanding
        {
            Topic = Topic,
            IndicatorId = indicators,
            EntityKind = kind?.ToString(),
            EntityId = EntityId(slots) ?? (slots.EntityKind is null ? known?.EntityId : null),
            Side = (slots.Side ?? SideOf(known))?.ToString(),
            Count = slots.Count ?? known?.Count,
            ReportId = slots.Period ?? known?.ReportId,
        };
        return new SkillPlan(CallFor(slots, known, understood, kind), understood, confidence);
    }

    private static SkillCall CallFor(Slots slots, Understanding? known, Understanding understood, EntityKind? kind)
    {
        (string, string?)[] common =
        [
            ("indicators", understood.IndicatorId),
            ("kind", (kind ?? EntityKind.Province).ToString()),
            ("period", understood.ReportId),
        ];
        if (slots.RankAt is { } rank)
        {
            return SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.AtRankFunction, [.. common, ("rank", Text(rank))]);
        }

        if (slots.Threshold is { } threshold && EntityId(slots) is null)
        {
            return SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.ThresholdFunction,
                [.. common, ("threshold", threshold.ToString(CultureInfo.InvariantCulture)), ("below", slots.ThresholdBelow ? "true" : "false")]);
        }

        if (slots.Cues.Has(Intents.Target))
        {
            return SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.TargetsFunction, ("indicators", understood.IndicatorId), ("kind", kind?.ToString()));
        }

        if (EntityId(slots) is { } entity)
        {
            return SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.ValueFunction,
                ("indicators", understood.IndicatorId), ("entity", entity), ("period", understood.ReportId));
        }

        if (slots.EntityKind is EntityKind.Nation or EntityKind.MinistryBloc or EntityKind.LocalBloc)
        {
            return SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.ValueFunction,
                ("indicators", understood.IndicatorId), ("entity", UnitNames.WholeId(slots.EntityKind.Value)), ("period", understood.ReportId));
        }

        if (slots.Cues.Has(Intents.Average) && slots.Side is null)
        {
            // Only a published average of the bloc is told; a list of the two ends has none.
            var bloc = kind == EntityKind.Ministry ? EntityKind.MinistryBloc : EntityKind.LocalBloc;
            return SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.ValueFunction,
                ("indicators", understood.IndicatorId), ("entity", UnitNames.WholeId(bloc)), ("period", understood.ReportId));
        }

        return SkillCall.Of(MetricsSkill.Plugin, MetricsSkill.RankFunction,
        [
            .. common,
            ("side", (slots.Side ?? SideOf(known) ?? RankSide.Top).ToString()),
            ("count", Text(Math.Clamp(slots.Count ?? known?.Count ?? DefaultCount, 1, 100))),
        ]);
    }

    private static double Score(Slots slots)
    {
        // Money words with a procedure are a fee question, whatever else they rank.
        var meansProcedure = slots.Hits is [{ Known: >= 0.6 }, ..];
        if (meansProcedure && !slots.Cues.Has(Intents.Rank) && !slots.Cues.Has(Intents.Share) && (slots.Indicators.Count == 0 || slots.Cues.Has(Intents.Fee) || slots.Cues.Has(Intents.FeeWord)))
        {
            return 0;
        }

        var ranks = slots.Cues.Has(Intents.Rank) || slots.AsksRank || slots.Side is not null;
        var whom = slots.EntityKind is not null || slots.AgencyId is not null || slots.NamesPlace;
        var score = 0.0;
        score += slots.Indicators.Count > 0 ? 0.45 * Math.Max(slots.IndicatorConfidence, 0.6) : 0;
        score += ranks ? 0.3 : 0;
        score += slots.RankAt is not null ? 0.3 : 0;
        score += whom ? 0.2 : 0;
        score += slots.Cues.Has(Intents.Share) ? 0.15 : 0;
        score += slots.Cues.Has(Intents.Average) ? 0.1 : 0;
        score += slots.Cues.Has(Intents.Target) ? 0.25 : 0;
        score += slots.Threshold is not null ? 0.25 : 0;
        score += slots.Period is not null ? 0.2 : 0;
        return Math.Min(score, 0.97);
    }

    private static bool Continues(Slots slots) =>
        slots.Period is not null || slots.EntityKind is not null || slots.AgencyId is not null || slots.NamesPlace
        || slots.Side is not null || slots.Count is not null || slots.RankAt is not null || slots.Indicators.Count > 0
        || slots.Cues.Has(Intents.Target);

    private static string? EntityId(Slots slots) =>
        slots.AgencyId ?? (slots.NamesPlace ? (slots.AskedAs ?? slots.Place)?.Id : null);

    private static EntityKind? KindOf(Slots slots) =>
        slots.AgencyId is not null ? EntityKind.Ministry : slots.NamesPlace ? EntityKind.Province : null;

    private static EntityKind? KindOf(Understanding? known) =>
        Enum.TryParse<EntityKind>(known?.EntityKind, out var kind) ? kind : null;

    private static RankSide? SideOf(Understanding? known) =>
        Enum.TryParse<RankSide>(known?.Side, out var side) ? side : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
