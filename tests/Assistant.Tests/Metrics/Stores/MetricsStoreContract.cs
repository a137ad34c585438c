using System.Data.Common;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;
using Assistant.Tests.Reports;

namespace Assistant.Tests.Metrics.Stores;

/// <summary>What every metrics store does with printed reports. Each database inherits it.</summary>
public abstract class MetricsStoreContract
{
    private static readonly ObservationFilter Everything = new() { IncludeInternal = true };

    /// <summary>An empty store, initialized; a second call opens the same.</summary>
    protected abstract IMetricsStore Store { get; }

    /// <summary>From now on the third figure of a report cannot be written.</summary>
    protected abstract void BreakTheThirdFigure();

    [SkippableFact]
    public void Importing_the_same_report_again_changes_nothing()
    {
        Assert.Equal(ImportOutcome.Added, Store.Import(Some.Report()).Outcome);
        Assert.Equal(ImportOutcome.Unchanged, Store.Import(Some.Report()).Outcome);

        Assert.Equal(1, Store.Revisions(Some.ReportId));
        Assert.Equal(3, Store.Observations(Everything).Count);
        Assert.Empty(Store.History(Everything));
    }

    [SkippableFact]
    public void The_state_changes_with_every_import_that_changes_something_and_with_no_other()
    {
        var empty = Store.State();
        Store.Import(Some.Report());
        var first = Store.State();
        Store.Import(Some.Report());
        var same = Store.State();
        Store.Import(Some.Report(lowest: 7m));
        var corrected = Store.State();

        Assert.Equal(first, same);
        Assert.Equal(3, new[] { empty, first, corrected }.Distinct().Count());
    }

    [SkippableFact]
    public void A_corrected_report_takes_over_and_the_old_figures_stay_as_history()
    {
        Store.Import(Some.Report());

        var result = Store.Import(Some.Report(lowest: 7m));

        Assert.Equal(ImportOutcome.Superseded, result.Outcome);
        Assert.Equal(2, Store.Revisions(Some.ReportId));
        Assert.Equal([90m, 80.5m, 7m], Values());
        Assert.Equal([90m, 80.5m, 6m], Store.History(Everything).Select(past => past.Observation.Value));
        Assert.Equal(ImportOutcome.Superseded, Store.Import(Some.Report()).Outcome);
        Assert.Equal(3, Store.Revisions(Some.ReportId));
        Assert.Equal(6, Store.History(Everything).Count);
    }

    [SkippableFact]
    public void A_fault_in_the_middle_of_an_import_leaves_the_store_as_it_was()
    {
        Store.Import(Some.Report());
        BreakTheThirdFigure();

        Assert.ThrowsAny<DbException>(() => Store.Import(Some.Report(lowest: 7m)));
        Assert.ThrowsAny<DbException>(() => Store.Import(Some.Report("bc-2-2022")));

        Assert.Equal([90m, 80.5m, 6m], Values());
        Assert.Single(Store.Reports(includeInternal: true));
        Assert.Equal(1, Store.Revisions(Some.ReportId));
        Assert.Empty(Store.History(Everything));
    }

    public static TheoryData<string, ReportImport> Broken => new()
    {
        { "không có số liệu", Some.Report() with { Observations = [] } },
        { "vượt quá 100%", Some.Report(lowest: 100.01m) },
        { "ngoài khoảng", Some.Report(lowest: -1m) },
        { "ngoài khoảng", Some.Report(lowest: 1.0000001m) },
        { "báo cáo khác", Some.Report() with { Observations = Some.Report("bc-9-2022").Observations } },
        { "hai số", Some.Report() with { Observations = [.. Some.Report().Observations, Some.Report().Observations[0]] } },
        { "đi cùng nhau", Some.Report() with { Observations = [Some.Report().Observations[0] with { Position = null }] } },
        { "thiếu", Some.Report() with { Observations = [Some.Report().Observations[0] with { EntityId = " " }] } },
    };

    [SkippableTheory]
    [MemberData(nameof(Broken))]
    public void A_report_that_does_not_hold_is_refused_as_a_whole(string reason, ReportImport import)
    {
        var result = Store.Import(import);

        Assert.Equal(ImportOutcome.Refused, result.Outcome);
        Assert.Contains(result.Problems, problem => problem.Contains(reason, StringComparison.Ordinal));
        Assert.Empty(Store.Reports(includeInternal: true));
    }

    [SkippableFact]
    public void Internal_reports_leave_the_store_only_when_asked_for()
    {
        Store.Import(Some.Report(circulation: Circulation.Internal));
        Store.Import(Some.Report("bc-cong-khai-2022"));
        Store.Import(Some.Report(lowest: 7m, circulation: Circulation.Internal));
        var all = new ObservationFilter();
        var slice = all with { IndicatorId = "ty-le-ho-so-truc-tuyen", EntityKind = EntityKind.Province };

        Assert.Equal(["bc-cong-khai-2022"], Store.Reports().Select(report => report.Id));
        Assert.All(Store.Observations(all), item => Assert.Equal("bc-cong-khai-2022", item.ReportId));
        Assert.All(Store.Series(all with { EntityId = "ha-noi-63" }), item => Assert.Equal("bc-cong-khai-2022", item.Report.Id));
        Assert.Equal("bc-cong-khai-2022", Store.Newest(slice)!.Report.Id);
        Assert.Null(Store.Newest(slice with { ReportId = Some.ReportId }));
        Assert.Empty(Store.Observations(all with { ReportId = Some.ReportId }));
        Assert.Empty(Store.History(all));
        Assert.Equal(3, Store.History(Everything).Count);
        Assert.Equal(6, Store.Observations(Everything).Count);
        Assert.True(Store.HoldsInternal(all));
        Assert.False(Store.HoldsInternal(all with { ReportId = "bc-cong-khai-2022" }));
    }

    [SkippableFact]
    public void What_is_read_equals_what_was_imported()
    {
        var import = Some.Report();
        var rich = import with
        {
            Report = import.Report with { IsSimulated = true },
            Observations = [.. import.Observations, import.Observations[0] with
            {
                Side = null, Position = null, Location = "I.2.b", Numerator = 445_103m, Denominator = 595_855m, Note = "báo cáo ghi “khoảng”; 'x' -- \"y\"",
            }],
        };
        Store.Import(rich);

        Assert.Equal(rich.Observations, Store.Observations(Everything));
        Assert.Equal(rich.Report, Assert.Single(Store.Reports()));
        Assert.Equal(rich.Observations, Store.Newest(new ObservationFilter { IndicatorId = "ty-le-ho-so-truc-tuyen", EntityKind = EntityKind.Province })!.Observations);
    }

    [SkippableTheory]
    [InlineData(40, 2022, null, 1)]
    [InlineData(41, 2022, null, 0)]
    [InlineData(null, 2022, null, 1)]
    [InlineData(null, 2023, null, 0)]
    [InlineData(null, null, "2022-09-27", 1)]
    [InlineData(null, null, "2022-09-28", 0)]
    public void Periods_select_reports(int? week, int? year, string? day, int reports)
    {
        Store.Import(Some.Report());
        var period = new PeriodFilter
        {
            Week = week,
            Year = year,
            Day = day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };

        Assert.Equal(reports, Store.ReportsWith(new ObservationFilter { Period = period }).Count);
    }

    [SkippableTheory]
    [InlineData("'; DROP TABLE reports; --")]
    [InlineData("\" OR 1=1")]
    [InlineData("\0")]
    [InlineData("%")]
    [InlineData("@p0")]
    public void Text_from_outside_is_only_ever_a_value(string hostile)
    {
        Store.Import(Some.Report());
        var filter = Everything with { ReportId = hostile, IndicatorId = hostile, EntityId = hostile, EntityKind = EntityKind.Province };

        Assert.Empty(Store.Observations(filter));
        Assert.Empty(Store.Series(filter));
        Assert.Empty(Store.History(filter));
        Assert.Null(Store.Newest(filter));
        Assert.False(Store.HoldsInternal(filter));
        Assert.Equal(3, Store.Observations(Everything).Count);
    }

    [SkippableFact]
    public void Initializing_again_keeps_what_is_there()
    {
        Store.Import(Some.Report());
        Store.Initialize();

        Assert.Equal(3, Store.Observations(Everything).Count);
    }

    [SkippableFact]
    public async Task Readers_and_writers_at_the_same_time_see_whole_reports()
    {
        var filter = Everything with { IndicatorId = "ty-le-ho-so-truc-tuyen", EntityKind = EntityKind.Province };
        Store.Import(Some.Report());
        var writer = Task.Run(() =>
        {
            for (var round = 0; round < 30; round++)
                Store.Import(Some.Report(lowest: round + 1));
        });
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var round = 0; round < 100; round++)
            {
                Assert.Equal(3, Store.Observations(Everything).Count);
                Assert.Equal(3, Store.Newest(filter)!.Observations.Count);
            }
        }));

        await Task.WhenAll(readers.Append(writer));
    }

    [SkippableFact]
    public void Seeding_fills_an_empty_store_and_leaves_a_corrected_report_alone()
    {
        Assert.Equal(3, MetricsSeeder.Seed(Store, Shipped.MetricsFolder));
        Assert.Equal(0, MetricsSeeder.Seed(Store, Shipped.MetricsFolder));

        Store.Import(Some.Report("bc-18-2022-w40"));
        Assert.Equal(0, MetricsSeeder.Seed(Store, Shipped.MetricsFolder));
        Assert.Equal(3, Store.Observations(new ObservationFilter { ReportId = "bc-18-2022-w40" }).Count);
    }

    [SkippableFact]
    public void A_limit_keeps_the_newest()
    {
        MetricsSeeder.Seed(Store, Shipped.MetricsFolder);
        var da_nang = Everything with { EntityId = "da-nang-63" };

        Assert.Equal("bc-hoi-nghi-2024-08", Assert.Single(Store.Reports(includeInternal: true), report => report.Period.To.Year == 2024).Id);
        Assert.Equal(["bc-hoi-nghi-2024-08"], Store.ReportsWith(Everything with { Limit = 1 }).Select(report => report.Id));
        Assert.Equal("bc-hoi-nghi-2024-08", Assert.Single(Store.Series(da_nang with { Limit = 1 })).Report.Id);
        Assert.True(Store.Series(da_nang).Count > 2);
    }

    private IEnumerable<decimal> Values() => Store.Observations(Everything).Select(item => item.Value);
}
