using Assistant.Knowledge.Metrics;
using Assistant.Tests.Reports;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Metrics;

public sealed class MetricRankingsTests : IDisposable
{
    private const string Files40 = "ty-le-ho-so-xu-ly-truc-tuyen";
    private const string Files51 = "ty-le-ho-so-truc-tuyen";
    private const string Services40 = "ty-le-dvctt-phat-sinh-ho-so-v2";
    private const string Visits = "luot-truy-cap-cong-ttdt";
    private const string EndToEnd = "ty-le-ho-so-truc-tuyen-toan-trinh";

    private readonly SqliteMetricsStore _store = SqliteMetricsStore.InMemory(new FakeTimeProvider());
    private readonly MetricRankings _rankings;

    public MetricRankingsTests()
    {
        _store.Initialize();
        MetricsSeeder.Seed(_store, Shipped.MetricsFolder);
        _rankings = new MetricRankings(_store, ShippedKnowledge.Base.Places);
    }

    public void Dispose() => _store.Dispose();

    [Fact]
    public void The_lowest_come_lowest_first_and_without_a_rank_that_no_report_tells()
    {
        var result = _rankings.Rank(Provinces(Files51, RankSide.Bottom, 5));

        Assert.Equal(MetricOutcome.Found, result.Outcome);
        Assert.Equal(["- bac-kan-63", "- lam-dong-63", "- gia-lai-63", "- quang-binh-63", "- ha-tinh-63"], Show(result.Rows));
        Assert.Equal([5, 4, 3, 2, 1], result.Rows.Select(row => row.Observation.Position!.Value));
        Assert.Equal(new Coverage(10, 63), result.Coverage);
        Assert.False(result.IsPartial);
        Assert.Equal("Tuần 51/2022", result.Report!.Period.Label);
    }

    [Fact]
    public void The_highest_three_ministries_of_a_named_week_have_no_known_total()
    {
        var query = new RankQuery
        {
            IndicatorId = Visits,
            EntityKind = EntityKind.Ministry,
            Count = 3,
            Period = PeriodFilter.OfWeek(40, 2022),
            IncludeInternal = true,
        };
        var result = _rankings.Rank(query);

        Assert.Equal(["1 bo-y-te", "2 bo-tttt-2021", "3 bo-gddt"], Show(result.Rows));
        Assert.Equal(new Coverage(6, null), result.Coverage);
        Assert.Equal(["- bo-tnmt-2021", "- bo-ldtbxh-2021"], Show(_rankings.Rank(query with { Side = RankSide.Bottom, Count = 2 }).Rows));
    }

    [Fact]
    public void Without_a_period_the_newest_report_is_used() =>
        Assert.Equal("bc-28-2022-w51", _rankings.Rank(Provinces(Visits, RankSide.Top, 1)).Report!.Id);

    [Fact]
    public void More_than_a_report_prints_yields_what_there_is_and_says_so()
    {
        var result = _rankings.Rank(Provinces(Files51, RankSide.Top, 10));

        Assert.Equal(5, result.Rows.Count);
        Assert.True(result.IsPartial);
    }

    [Fact]
    public void Equal_values_share_a_rank()
    {
        Assert.Equal(
            ["1 yen-bai-63", "1 binh-phuoc-63", "1 ha-giang-63", "1 quang-nam-63", "1 thua-thien-hue-63"],
            Show(_rankings.Rank(Provinces(Services40, RankSide.Top, 5)).Rows));

        var third = _rankings.AtRank(At(Services40, 3));

        Assert.Equal(5, third.Holders.Count);
        Assert.True(third.TieMayGoOn);
    }

    [Theory]
    [InlineData(1, "hoa-binh-63")]
    [InlineData(5, "da-nang-63")]
    public void A_rank_near_the_top_is_known(int rank, string province)
    {
        var result = _rankings.AtRank(At(Files51, rank));

        Assert.Equal(MetricOutcome.Found, result.Outcome);
        Assert.Equal([$"{rank} {province}"], Show(result.Holders));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(30)]
    [InlineData(59)]
    [InlineData(63)]
    public void A_rank_behind_those_printed_at_the_top_cannot_be_told(int rank)
    {
        var result = _rankings.AtRank(At(Files51, rank));

        Assert.Equal(MetricOutcome.NotDeterminable, result.Outcome);
        Assert.Empty(result.Holders);
        Assert.Equal((5, 5, new Coverage(10, 63)), (result.PrintedTop, result.PrintedBottom, result.Coverage));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(64)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_rank_that_cannot_exist_is_named_as_such(int rank) =>
        Assert.Equal(MetricOutcome.NoSuchRank, _rankings.AtRank(At(Files51, rank)).Outcome);

    [Fact]
    public void A_ministry_rank_from_the_end_is_not_determinable()
    {
        var result = _rankings.AtRank(At(Visits, 20) with { EntityKind = EntityKind.Ministry });

        Assert.Equal(MetricOutcome.NotDeterminable, result.Outcome);
        Assert.Equal((3, 3), (result.PrintedTop, result.PrintedBottom));
    }

    [Fact]
    public void Citizens_are_told_that_figures_are_internal_and_get_none()
    {
        var rank = _rankings.Rank(Provinces(Files51, RankSide.Bottom, 5) with { IncludeInternal = false });
        var at = _rankings.AtRank(At(Files51, 1) with { IncludeInternal = false });
        var value = _rankings.ValueOf(Value("ha-noi-63", Files51) with { IncludeInternal = false });
        var target = _rankings.MissingTarget(Target(Files51, 50) with { IncludeInternal = false });
        var periods = _rankings.Periods(Files51);

        Assert.Equal(new RankingResult(MetricOutcome.Forbidden), rank with { Rows = [] });
        Assert.Empty(rank.Rows);
        Assert.Equal((MetricOutcome.Forbidden, null, 0), (at.Outcome, at.Report, at.Holders.Count));
        Assert.Equal((MetricOutcome.Forbidden, null, null), (value.Outcome, value.Report, value.Row));
        Assert.Equal((MetricOutcome.Forbidden, null, 0), (target.Outcome, target.Report, target.Missing.Count));
        Assert.Equal((MetricOutcome.Forbidden, 0), (periods.Outcome, periods.Reports.Count));
    }

    [Fact]
    public void Forbidden_does_not_tell_whether_a_province_is_printed()
    {
        var printed = _rankings.ValueOf(Value("bac-kan-63", Files51) with { IncludeInternal = false });
        var absent = _rankings.ValueOf(Value("ha-noi-63", Files51) with { IncludeInternal = false });

        Assert.Equal(absent.Outcome, printed.Outcome);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_indicator_that_nobody_reported_has_no_data_whoever_asks(bool isOfficial) =>
        Assert.Equal(MetricOutcome.NoData, _rankings.Rank(Provinces("bo-chi-so-766", RankSide.Top, 5) with { IncludeInternal = isOfficial }).Outcome);

    [Fact]
    public void The_newest_figure_of_a_province_comes_with_its_others()
    {
        var result = _rankings.ValueOf(Value("da-nang-63", null));

        Assert.Equal("65%", _rankings.ValueOf(Value("da-nang-63", EndToEnd) with { IncludeInternal = false }).Row!.Observation.Printed);
        Assert.Equal("bc-hoi-nghi-2024-08", result.Report!.Id);
        Assert.Equal(["65%", "65,44%", "61,83%"], result.Others.Select(item => item.Printed));
    }

    [Fact]
    public void A_province_outside_the_printed_ends_is_said_to_be_so()
    {
        var result = _rankings.ValueOf(Value("ha-noi-63", Files51));

        Assert.Equal(MetricOutcome.NotInReport, result.Outcome);
        Assert.Equal((5, 5, "Tuần 51/2022"), (result.PrintedTop, result.PrintedBottom, result.Report!.Period.Label));
    }

    [Fact]
    public void A_value_of_a_named_week_is_that_weeks()
    {
        var result = _rankings.ValueOf(Value("hoa-binh-63", null) with { Period = PeriodFilter.OfWeek(51, 2022) });

        Assert.Equal(["826.257", "88,45%"], result.Others.Prepend(result.Row!.Observation).Select(item => item.Printed));
        Assert.Null(result.Row.Rank);
    }

    [Fact]
    public void Named_units_without_a_ranking_are_listed_unranked_and_never_as_the_lowest()
    {
        var query = Provinces("ty-le-dvctt-toan-trinh", RankSide.Top, 5) with { IncludeInternal = false };
        var highest = _rankings.Rank(query);

        Assert.Equal(["- da-nang-63", "- ca-mau-63", "- tay-ninh-63"], Show(highest.Rows));
        Assert.True(highest.IsPartial);
        Assert.Equal(MetricOutcome.NotDeterminable, _rankings.Rank(query with { Side = RankSide.Bottom }).Outcome);
        Assert.Equal(MetricOutcome.NotDeterminable, _rankings.AtRank(At("ty-le-dvctt-toan-trinh", 1)).Outcome);
    }

    [Fact]
    public void Who_misses_a_goal_is_told_of_the_printed_only()
    {
        var result = _rankings.MissingTarget(Target(Files51, 66));

        Assert.Equal(["bac-kan-63", "lam-dong-63", "gia-lai-63", "quang-binh-63", "ha-tinh-63", "da-nang-63"], result.Missing.Select(item => item.EntityId));
        Assert.Equal(["hoa-binh-63", "quang-ninh-63", "ha-nam-63", "lang-son-63"], result.Meeting.Select(item => item.EntityId));
        Assert.Equal(new Coverage(10, 63), result.Coverage);
    }

    [Fact]
    public void Who_is_not_printed_lies_between_the_printed_ends() =>
        Assert.Equal(new HiddenSpan(6.60m, 65.44m), _rankings.MissingTarget(Target(Files51, 66)).Hidden);

    [Fact]
    public void A_row_that_could_not_be_read_may_hide_any_value_at_its_end()
    {
        using var store = SqliteMetricsStore.InMemory(new FakeTimeProvider());
        store.Initialize();
        store.Import(Some.Report());
        var rankings = new MetricRankings(store, ShippedKnowledge.Base.Places);

        // Two rows are printed at the top, one was read at the bottom: its second, the lowest, is missing.
        Assert.Equal(new HiddenSpan(null, 80.5m), rankings.MissingTarget(Target(Files51, 50)).Hidden);
        Assert.False(rankings.Rank(Provinces(Files51, RankSide.Bottom, 1)).EndIsKnown);
        Assert.True(rankings.Rank(Provinces(Files51, RankSide.Top, 1)).EndIsKnown);
    }

    [Theory]
    [InlineData(5, false, true)]
    [InlineData(6, false, true)]
    [InlineData(7, true, true)]
    [InlineData(66, true, false)]
    public void A_span_may_hold_what_lies_on_either_side_of_a_limit(int limit, bool below, bool above)
    {
        var span = new HiddenSpan(6, 66);

        Assert.Equal((below, above), (span.MayBeBelow(limit), span.MayBeAbove(limit)));
        Assert.True(span.MayBeWithin(limit, null) == limit <= 66);
        Assert.False(span.MayBeWithin(70, 80));
        Assert.False(span.MayBeWithin(1, 5));
    }

    [Fact]
    public void Periods_come_newest_first() =>
        Assert.Equal(["Tuần 51/2022", "Tuần 40/2022"],
            _rankings.Periods(Visits, EntityKind.Province, includeInternal: true).Reports.Select(report => report.Period.Label));

    [Fact]
    public void A_week_without_a_report_has_no_data() =>
        Assert.Equal(MetricOutcome.NoData, _rankings.Rank(Provinces(Files51, RankSide.Top, 5) with { Period = PeriodFilter.OfWeek(45, 2022) }).Outcome);

    private static RankQuery Provinces(string indicator, RankSide side, int count) =>
        new() { IndicatorId = indicator, EntityKind = EntityKind.Province, Side = side, Count = count, IncludeInternal = true };

    private static AtRankQuery At(string indicator, int rank) =>
        new() { IndicatorId = indicator, EntityKind = EntityKind.Province, Rank = rank, IncludeInternal = true };

    private static ValueQuery Value(string entity, string? indicator) =>
        new() { EntityId = entity, IndicatorId = indicator, EntityKind = EntityKind.Province, IncludeInternal = true };

    private static TargetQuery Target(string indicator, decimal threshold) =>
        new() { IndicatorId = indicator, EntityKind = EntityKind.Province, Threshold = threshold, IncludeInternal = true };

    private static IEnumerable<string> Show(IEnumerable<RankedObservation> rows) =>
        rows.Select(row => $"{row.Rank?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {row.Observation.EntityId}");
}
