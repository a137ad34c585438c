using Assistant.Knowledge;
using Assistant.Knowledge.Metrics;

namespace Assistant.Benchmarks;

/// <summary>What officials ask, over indicators, units and weeks drawn at random (the same in every run).</summary>
internal static class MetricQuestions
{
    public static void Run(MetricsStore store, KnowledgeBase knowledge)
    {
        var rankings = new MetricRankings(store, knowledge.Places);
        var changes = new MetricChanges(store, knowledge.Places);
        var reporting = new MetricReporting(store, knowledge.Places);
        var provinces = knowledge.Places.All.Where(place => !place.IsOldSystem).Select(place => place.Id).ToArray();
        var old = knowledge.Places.All.Where(place => place.IsOldSystem).Select(place => place.Id).ToArray();
        var chance = new Random(7);

        Measure.Many("ranking: bottom 5, newest week", _ => rankings.Rank(Rank(null)).Rows.Count);
        Measure.Many("ranking: bottom 5, any week", _ => rankings.Rank(Rank(Week())).Rows.Count);
        Measure.Many("ranking: all, any week", _ => rankings.Rank(Rank(Week()) with { Count = 100 }).Rows.Count);
        Measure.Many("ranking: a citizen, who may see none", _ => rankings.Rank(Rank(null) with { IncludeInternal = false }).Rows.Count);
        Measure.Many("rank: who is 30th, any week", _ => rankings.AtRank(new AtRankQuery
        {
            IndicatorId = Any(),
            EntityKind = EntityKind.Province,
            Rank = 30,
            Period = Week(),
            IncludeInternal = true,
        }).Holders.Count);
        Measure.Many("value: newest", _ => rankings.ValueOf(Value(Pick(provinces), null)).Row is null ? 0 : 1);
        Measure.Many("value: any week", _ => rankings.ValueOf(Value(Pick(old), Week(last: 430))).Row is null ? 0 : 1);
        Measure.Many("value: a unit that has none", _ => rankings.ValueOf(Value("khong-co", null)).Row is null ? 0 : 1);
        Measure.Many("threshold: below 50 %, any week", _ => rankings.MissingTarget(new TargetQuery
        {
            IndicatorId = Any(),
            EntityKind = EntityKind.Province,
            Threshold = 50,
            Period = Week(),
            IncludeInternal = true,
        }).Missing.Count);
        Measure.Many("comparison: three provinces", _ => rankings.Compare(new CompareQuery
        {
            IndicatorId = Any(),
            EntityKind = EntityKind.Province,
            EntityIds = [Pick(provinces), Pick(provinces), Pick(provinces)],
            IncludeInternal = true,
        }).Rows.Count);
        Measure.Many("movers: since the week before, newest", _ => changes.Change(Change(null, null)).Rows.Count);
        Measure.Many("movers: since any week, any week", _ => changes.Change(Change(Week(last: 200), Week(first: 200, last: 430))).Rows.Count);
        Measure.Many("trend: a year of a province, newest", _ => changes.Trend(Trend(Pick(provinces), null)).Points.Count);
        Measure.Many("trend: any year of a province", _ => changes.Trend(Trend(Pick(old), Year())).Points.Count);
        Measure.Many("who did not report: provinces", _ => reporting.Silence(Silence(EntityKind.Province)).Silent.Count);
        Measure.Many("who did not report: ministries", _ => reporting.Silence(Silence(EntityKind.Ministry)).Silent.Count);
        Measure.Many("periods of an indicator", _ => rankings.Periods(Any(), EntityKind.Province, includeInternal: true).Reports.Count);

        string Any() => TenYears.Indicators[chance.Next(TenYears.Indicators.Count)].Id;

        string Pick(string[] ids) => ids[chance.Next(ids.Length)];

        // Weeks are counted from the oldest; from about the 475th on the provinces are the new ones.
        PeriodFilter Week(int first = 0, int last = TenYears.Weeks - 1)
        {
            var day = TenYears.End.AddDays(-7 * (TenYears.Weeks - chance.Next(first, last)));
            var moment = day.ToDateTime(TimeOnly.MinValue);
            return PeriodFilter.OfWeek(System.Globalization.ISOWeek.GetWeekOfYear(moment), System.Globalization.ISOWeek.GetYear(moment));
        }

        PeriodFilter Year()
        {
            var from = TenYears.End.AddDays(-7 * (TenYears.Weeks - chance.Next(0, 380)));
            return new PeriodFilter { EndsFrom = from, EndsTo = from.AddYears(1) };
        }

        RankQuery Rank(PeriodFilter? period) => new()
        {
            IndicatorId = Any(),
            EntityKind = EntityKind.Province,
            Side = RankSide.Bottom,
            Count = 5,
            Period = period,
            IncludeInternal = true,
        };

        ValueQuery Value(string unit, PeriodFilter? period) => new()
        {
            IndicatorId = Any(),
            EntityKind = EntityKind.Province,
            EntityId = unit,
            Period = period,
            IncludeInternal = true,
        };

        ChangeQuery Change(PeriodFilter? baseline, PeriodFilter? period) => new()
        {
            IndicatorId = Any(),
            EntityKind = EntityKind.Province,
            Baseline = baseline,
            Period = period,
            Count = 5,
            IncludeInternal = true,
        };

        TrendQuery Trend(string unit, PeriodFilter? period) => new()
        {
            IndicatorId = Any(),
            EntityKind = EntityKind.Province,
            EntityId = unit,
            Period = period,
            IncludeInternal = true,
        };

        SilenceQuery Silence(EntityKind kind) => new() { IndicatorId = Any(), EntityKind = kind, IncludeInternal = true };
    }
}
