using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;

namespace Assistant.Tests.Metrics.Stores;

/// <summary>What every metrics store does with figures of a feed. Each database inherits it.</summary>
public abstract class FeedContract
{
    private static readonly ObservationFilter Everything = new() { IncludeInternal = true };
    private static readonly ObservationFilter Slice = Everything with { IndicatorId = Fed.Indicator, EntityKind = EntityKind.Province };

    protected abstract IMetricsStore Store { get; }

    [SkippableFact]
    public void Feeding_the_same_again_changes_nothing()
    {
        Assert.Equal((2, 0, 0), Counts(Store.Feed([Fed.Figure("ha-noi-34", 61), Fed.Figure("hue-34", 58.5m)])));
        Assert.Equal((0, 0, 2), Counts(Store.Feed([Fed.Figure("ha-noi-34", 61), Fed.Figure("hue-34", 58.5m)])));

        Assert.Equal(["ha-noi-34 61", "hue-34 58.5"], Now());
        Assert.Equal(1, Store.Revisions(Fed.ReportId));
        Assert.Empty(Store.History(Everything));
    }

    [SkippableFact]
    public void A_correction_replaces_one_figure_and_keeps_the_old_as_history()
    {
        Store.Feed([Fed.Figure("ha-noi-34", 61), Fed.Figure("hue-34", 58)]);

        Assert.Equal((1, 1, 0), Counts(Store.Feed([Fed.Figure("hue-34", 59), Fed.Figure("da-nang-34", 70)])));

        Assert.Equal(["da-nang-34 70", "ha-noi-34 61", "hue-34 59"], Now());
        var past = Assert.Single(Store.History(Everything));
        Assert.Equal(("hue-34", 58m), (past.Observation.EntityId, past.Observation.Value));
        Assert.Equal(2, Store.Revisions(Fed.ReportId));
        Assert.Single(Store.Reports(includeInternal: true));
    }

    [SkippableFact]
    public void A_fault_while_the_feed_is_read_leaves_the_store_as_it_was()
    {
        Store.Feed([Fed.Figure("ha-noi-34", 61)]);

        Assert.Throws<InvalidDataException>(() => Store.Feed(Torn()));

        Assert.Equal(["ha-noi-34 61"], Now());

        static IEnumerable<FeedFigure> Torn()
        {
            yield return Fed.Figure("ha-noi-34", 62);
            yield return Fed.Figure("hue-34", 58);
            throw new InvalidDataException("torn");
        }
    }

    [SkippableFact]
    public void A_feed_that_may_not_be_kept_leaves_the_store_as_it_was()
    {
        Store.Feed([Fed.Figure("ha-noi-34", 61)]);

        Assert.Equal(FeedResult.Nothing, Store.Feed([Fed.Figure("ha-noi-34", 62)], mayKeep: () => false));

        Assert.Equal(["ha-noi-34 61"], Now());
        Assert.Empty(Store.History(Everything));
    }

    [SkippableFact]
    public void Figures_of_several_periods_go_to_their_reports()
    {
        Store.Feed([Fed.Figure("ha-noi-34", 61, week: 40), Fed.Figure("ha-noi-34", 62, week: 41), Fed.Figure("hue-34", 50, week: 41)]);

        Assert.Equal(["Tuần 41/2026", "Tuần 40/2026"], Store.Reports(includeInternal: true).Select(report => report.Period.Label));
        Assert.Equal(2, Store.Newest(Slice)!.Observations.Count);
        Assert.Equal(61m, Assert.Single(Store.Newest(Slice with { Period = PeriodFilter.OfWeek(40, 2026) })!.Observations).Value);
        Assert.Equal("Tuần 40/2026", Store.Newest(Slice with { Period = new PeriodFilter { EndsTo = Fed.EndOf(41).AddDays(-1) } })!.Report.Period.Label);
        Assert.Equal([62m, 61m], Store.Series(Everything with { EntityId = "ha-noi-34", IndicatorId = Fed.Indicator }).Select(item => item.Observation.Value));
    }

    [SkippableTheory]
    [InlineData(Circulation.Internal, Circulation.Public, true)]
    [InlineData(Circulation.Public, Circulation.Internal, false)]
    public void A_figure_that_changes_its_circulation_is_stored_once(Circulation first, Circulation then, bool isPublic)
    {
        Store.Feed([Fed.Figure("ha-noi-34", 61, circulation: first), Fed.Figure("hue-34", 50, circulation: first)]);

        Assert.Equal((0, 1, 0), Counts(Store.Feed([Fed.Figure("ha-noi-34", 61, circulation: then)])));

        Assert.Equal(2, Store.Observations(Everything).Count);
        Assert.Equal(isPublic, Store.Observations(new ObservationFilter { EntityId = "ha-noi-34" }).Count == 1);
        Assert.Single(Store.History(Everything));
    }

    [SkippableFact]
    public void When_every_figure_changed_its_circulation_the_old_mark_holds_nothing()
    {
        Store.Feed([Fed.Figure("ha-noi-34", 61, circulation: Circulation.Public)]);
        Store.Feed([Fed.Figure("ha-noi-34", 61, circulation: Circulation.Internal)]);

        Assert.Empty(Store.Reports());
        Assert.Null(Store.Newest(Slice with { IncludeInternal = false }));
        Assert.NotNull(Store.Newest(Slice));
    }

    [SkippableFact]
    public void A_real_figure_comes_before_a_simulated_one_of_the_same_day()
    {
        Store.Feed([Fed.Figure("ha-noi-34", 11, simulated: true), Fed.Figure("ha-noi-34", 61)]);

        Assert.Equal(61m, Assert.Single(Store.Newest(Slice)!.Observations).Value);
        Assert.Equal([false, true], Store.Series(Everything with { EntityId = "ha-noi-34" }).Select(item => item.Report.IsSimulated));
    }

    [SkippableFact]
    public void What_is_read_equals_what_was_fed()
    {
        var (report, figure) = Fed.Figure("ha-noi-34", 61.25m);
        figure = figure with { Numerator = 245m, Denominator = 400m, Note = "“ghi chú”" };
        Store.Feed([new FeedFigure(report, figure)]);

        Assert.Equal(new FeedFigure(report, figure), Assert.Single(Store.Series(Everything)));
    }

    private static (int Added, int Corrected, int Unchanged) Counts(FeedResult result) => (result.Added, result.Corrected, result.Unchanged);

    private IEnumerable<string> Now() => Store.Observations(Everything)
        .Select(item => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{item.EntityId} {item.Value:0.##}"));
}
