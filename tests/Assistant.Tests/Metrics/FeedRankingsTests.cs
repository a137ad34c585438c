using Assistant.Knowledge.Metrics;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Metrics;

/// <summary>Questions about figures of feeds, where every unit that reported is known.</summary>
public sealed class FeedRankingsTests : IDisposable
{
    private readonly SqliteMetricsStore _store = SqliteMetricsStore.InMemory(new FakeTimeProvider());
    private readonly MetricRankings _rankings;
    private readonly MetricChanges _changes;
    private readonly MetricReporting _reporting;

    public FeedRankingsTests()
    {
        _store.Initialize();
        var places = ShippedKnowledge.Base.Places;
        (_rankings, _changes, _reporting) = (new(_store, places), new(_store, places), new(_store, places));
        _store.Feed(
        [
            Fed.Figure("ha-noi-34", 60, week: 39), Fed.Figure("hue-34", 70, week: 39), Fed.Figure("da-nang-34", 80, week: 39),
            Fed.Figure("ha-noi-34", 65), Fed.Figure("hue-34", 65), Fed.Figure("da-nang-34", 81.5m), Fed.Figure("ca-mau-34", 12),
        ]);
    }

    public void Dispose() => _store.Dispose();

    [Fact]
    public void All_that_reported_are_ranked_and_ties_share_a_rank()
    {
        var result = _rankings.Rank(Ask(RankSide.Top, 10));

        Assert.Equal(["1 da-nang-34", "2 ha-noi-34", "2 hue-34", "4 ca-mau-34"], Show(result.Rows));
        Assert.Equal(new Coverage(4, 34), result.Coverage);
        Assert.True(result.IsPartial);
        Assert.Equal(["4 ca-mau-34", "2 hue-34"], Show(_rankings.Rank(Ask(RankSide.Bottom, 2)).Rows));
    }

    [Fact]
    public void Where_lower_is_better_the_lowest_has_rank_1()
    {
        var query = Ask(RankSide.Bottom, 2) with { LowerIsBetter = true };

        Assert.Equal(["1 ca-mau-34", "2 ha-noi-34"], Show(_rankings.Rank(query).Rows));
        Assert.Equal(["4 da-nang-34"], Show(_rankings.Rank(query with { Side = RankSide.Top, Count = 1 }).Rows));
    }

    [Theory]
    [InlineData(1, "da-nang-34")]
    [InlineData(2, "ha-noi-34, hue-34")]
    [InlineData(3, "ha-noi-34, hue-34")]
    [InlineData(4, "ca-mau-34")]
    [InlineData(5, "")]
    public void A_rank_is_held_by_all_who_share_it(int rank, string holders)
    {
        var result = _rankings.AtRank(new AtRankQuery { IndicatorId = Fed.Indicator, EntityKind = EntityKind.Province, Rank = rank, IncludeInternal = true });

        Assert.Equal(holders, string.Join(", ", result.Holders.Select(row => row.Observation.EntityId)));
        Assert.Equal(holders.Length > 0 ? MetricOutcome.Found : MetricOutcome.NotDeterminable, result.Outcome);
    }

    [Fact]
    public void Some_units_are_ranked_with_their_ranks_among_all()
    {
        var among = new HashSet<string> { "hue-34", "ca-mau-34", "vinh-long-34" };
        var result = _rankings.Rank(Ask(RankSide.Top, 5) with { Among = among });

        Assert.Equal(["2 hue-34", "4 ca-mau-34"], Show(result.Rows));
        Assert.Equal(new Coverage(2, 3), result.Coverage);
        Assert.Equal(["ca-mau-34"], _rankings.MissingTarget(Target(60) with { Among = among }).Missing.Select(row => row.EntityId));
    }

    [Fact]
    public void A_goal_counts_those_who_meet_it_those_who_miss_it_and_the_unknown()
    {
        var result = _rankings.MissingTarget(Target(65));

        Assert.Equal((1, 3, new Coverage(4, 34)), (result.Missing.Count, result.Meeting.Count, result.Coverage));
    }

    [Fact]
    public void Units_side_by_side_come_as_asked_and_who_has_no_figure_is_named()
    {
        var result = _rankings.Compare(new CompareQuery
        {
            IndicatorId = Fed.Indicator,
            EntityKind = EntityKind.Province,
            EntityIds = ["hue-34", "vinh-long-34", "da-nang-34"],
            IncludeInternal = true,
        });

        Assert.Equal(["2 hue-34", "1 da-nang-34"], Show(result.Rows));
        Assert.Equal(["vinh-long-34"], result.Missing);
    }

    [Fact]
    public void A_trend_goes_from_old_to_new_and_leaves_simulated_figures_out()
    {
        _store.Feed([Fed.Figure("ha-noi-34", 1, week: 38, simulated: true), Fed.Figure("ha-noi-34", 59, week: 37)]);
        var query = new TrendQuery { IndicatorId = Fed.Indicator, EntityKind = EntityKind.Province, EntityId = "ha-noi-34", IncludeInternal = true };

        var result = _changes.Trend(query);

        Assert.Equal([59m, 60m, 65m], result.Points.Select(point => point.Observation.Value));
        Assert.Equal(6m, result.Change);
        Assert.Equal([60m, 65m], _changes.Trend(query with { Last = 2 }).Points.Select(point => point.Observation.Value));
        Assert.Equal([59m], _changes.Trend(query with { Period = new PeriodFilter { EndsTo = Fed.EndOf(38) } }).Points.Select(point => point.Observation.Value));
        Assert.Equal(MetricOutcome.NotInReport, _changes.Trend(query with { EntityId = "vinh-long-34" }).Outcome);
        Assert.Equal(MetricOutcome.Forbidden, _changes.Trend(query with { IncludeInternal = false }).Outcome);
        Assert.Equal(MetricOutcome.Forbidden, _changes.Trend(query with { IncludeInternal = false, EntityId = "vinh-long-34" }).Outcome);
    }

    [Fact]
    public void The_biggest_movers_are_those_that_have_a_figure_in_both_periods()
    {
        var rise = _changes.Change(Change());

        Assert.Equal(["ha-noi-34 5", "da-nang-34 1.5", "hue-34 -5"], Show(rise.Rows));
        Assert.Equal(("Tuần 40/2026", "Tuần 39/2026", new Coverage(3, 34)), (rise.Report!.Period.Label, rise.Baseline!.Period.Label, rise.Coverage));
        Assert.Equal(["hue-34 -5"], Show(_changes.Change(Change() with { Side = RankSide.Bottom, Count = 1 }).Rows));
        Assert.Equal(["hue-34 -5"], Show(_changes.Change(Change() with { Among = new HashSet<string> { "hue-34" } }).Rows));
    }

    [Fact]
    public void A_change_is_counted_from_the_period_that_was_named()
    {
        _store.Feed([Fed.Figure("ha-noi-34", 10, week: 10), Fed.Figure("ha-noi-34", 40, week: 41)]);

        Assert.Equal(["ha-noi-34 30"], Show(_changes.Change(Change() with { Baseline = PeriodFilter.OfWeek(10, 2026) }).Rows));
        Assert.Equal(MetricOutcome.NotDeterminable, _changes.Change(Change() with { Baseline = PeriodFilter.OfWeek(11, 2026) }).Outcome);
        Assert.Equal(MetricOutcome.NotDeterminable, _changes.Change(Change() with { Period = PeriodFilter.OfWeek(10, 2026) }).Outcome);
        Assert.Equal(MetricOutcome.Forbidden, _changes.Change(Change() with { IncludeInternal = false }).Outcome);
    }

    [Fact]
    public void A_simulated_period_is_no_baseline_for_a_real_one()
    {
        _store.Feed([Fed.Figure("ha-noi-34", 99, week: 41), Fed.Figure("ca-mau-34", 1, week: 40, simulated: true)]);

        Assert.Equal("Tuần 40/2026", _changes.Change(Change()).Baseline!.Period.Label);
        Assert.False(_changes.Change(Change()).Baseline!.IsSimulated);
    }

    [Fact]
    public void Who_did_not_report_is_told_of_provinces_by_the_list_of_the_day()
    {
        var result = _reporting.Silence(Silence(EntityKind.Province));

        Assert.Equal(30, result.Silent.Count);
        Assert.Contains("vinh-long-34", result.Silent);
        Assert.DoesNotContain("vinh-long-63", result.Silent);
        Assert.Equal((new Coverage(4, 34), false), (result.Coverage, result.IsExpectedFromEarlier));
    }

    [Fact]
    public void Who_did_not_report_is_told_of_ministries_by_the_weeks_before()
    {
        _store.Feed([Ministry("bo-y-te", 39), Ministry("bo-cong-an", 38), Ministry("bo-y-te", 40), Ministry("bo-tu-phap", 40)]);

        var result = _reporting.Silence(Silence(EntityKind.Ministry));

        Assert.Equal(["bo-cong-an"], result.Silent);
        Assert.Equal((new Coverage(1, null), true), (result.Coverage, result.IsExpectedFromEarlier));
    }

    [Fact]
    public void A_document_that_prints_both_ends_does_not_tell_who_was_silent()
    {
        _store.Import(Some.Report("bc-in-hai-dau"));
        var query = Silence(EntityKind.Province) with { IndicatorId = "ty-le-ho-so-truc-tuyen" };

        Assert.Equal(MetricOutcome.NotDeterminable, _reporting.Silence(query).Outcome);
        Assert.Equal(MetricOutcome.NoData, _reporting.Silence(query with { IndicatorId = "bo-chi-so-766" }).Outcome);
    }

    private static FeedFigure Ministry(string id, int week) => Fed.Figure(id, 50, week, kind: EntityKind.Ministry);

    private static RankQuery Ask(RankSide side, int count) =>
        new() { IndicatorId = Fed.Indicator, EntityKind = EntityKind.Province, Side = side, Count = count, IncludeInternal = true };

    private static TargetQuery Target(decimal threshold) =>
        new() { IndicatorId = Fed.Indicator, EntityKind = EntityKind.Province, Threshold = threshold, IncludeInternal = true };

    private static ChangeQuery Change() => new() { IndicatorId = Fed.Indicator, EntityKind = EntityKind.Province, IncludeInternal = true };

    private static SilenceQuery Silence(EntityKind kind) => new() { IndicatorId = Fed.Indicator, EntityKind = kind, IncludeInternal = true };

    private static IEnumerable<string> Show(IEnumerable<RankedObservation> rows) => rows.Select(row => $"{row.Rank} {row.Observation.EntityId}");

    private static IEnumerable<string> Show(IEnumerable<ChangeRow> rows) =>
        rows.Select(row => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{row.Now.EntityId} {row.Change:0.##}"));
}
