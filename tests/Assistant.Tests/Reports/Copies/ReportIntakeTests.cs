using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Reports;
using Assistant.Knowledge.Reports.Copies;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Reports.Copies;

public sealed class ReportIntakeTests : IDisposable
{
    private readonly SqliteMetricsStore _store = SqliteMetricsStore.InMemory(new FakeTimeProvider());

    public ReportIntakeTests() => _store.Initialize();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_scan_and_a_clean_copy_become_one_report()
    {
        var result = Assert.Single(Take(Scan("ha-noi-63 top 1 90"), Clean("ha-noi-63 top 1 90", "hue-63 top 2 80")));

        Assert.Equal((ImportOutcome.Added, 2), (result.Result!.Outcome, result.Merged!.Observations.Count));
        Assert.Equal(["ha-noi-63 top 1 90", "hue-63 top 2 80"], Stored());
    }

    [Fact]
    public void A_scan_never_pushes_out_clean_figures()
    {
        Take(Clean("ha-noi-63 top 1 90", "hue-63 top 2 80"));

        var result = Assert.Single(Take(Scan("ha-noi-63 top 1 96")));

        Assert.Equal(ImportOutcome.Unchanged, result.Result!.Outcome);
        Assert.Equal(["ha-noi-63 top 1 90", "hue-63 top 2 80"], Stored());
        Assert.Contains(result.Merged!.Differences, difference => difference is { Kind: DifferenceKind.Value, IsSettled: true });
    }

    [Fact]
    public void A_clean_copy_replaces_what_a_scan_gave()
    {
        Take(Scan("ha-noi-63 top 1 96"));

        Assert.Equal(ImportOutcome.Superseded, Assert.Single(Take(Clean("ha-noi-63 top 1 90"))).Result!.Outcome);
        Assert.Equal(["ha-noi-63 top 1 90"], Stored());
    }

    [Fact]
    public void A_corrected_clean_copy_says_what_it_corrects()
    {
        Take(Clean("ha-noi-63 top 1 90"));

        var result = Assert.Single(Take(Clean("ha-noi-63 top 1 91")));

        Assert.Equal(ImportOutcome.Superseded, result.Result!.Outcome);
        Assert.Equal((91m, 90m), (Assert.Single(result.Corrected).Kept!.Value, result.Corrected[0].Other!.Value));
    }

    [Fact]
    public void The_same_again_changes_nothing_in_whatever_order()
    {
        Take(Scan("ha-noi-63 top 1 90"), Clean("ha-noi-63 top 1 90", "hue-63 top 3 80"), Scan("can-tho-63 top 2 85"));

        foreach (var again in new[] { Scan("ha-noi-63 top 1 90"), Scan("can-tho-63 top 2 85"), Clean("ha-noi-63 top 1 90", "hue-63 top 3 80") })
            Assert.Equal(ImportOutcome.Unchanged, Assert.Single(Take(again)).Result!.Outcome);
        Assert.Equal(1, _store.Revisions("bc-5-2023-w07"));
    }

    [Fact]
    public void A_file_without_figures_stands_alone_and_reaches_no_store()
    {
        var results = Take(new ReportReading("la.txt", null, [], [new ReadingProblem(0, "la.txt", "Không phải báo cáo.")]), Clean("ha-noi-63 top 1 90"));

        Assert.Equal([null, ImportOutcome.Added], results.Select(result => result.Result?.Outcome));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void A_running_total_that_falls_is_not_taken_from_a_scan_and_pointed_out_in_clean_text(bool isScan, int kept)
    {
        Take(Total(week: 6, isScan: false, value: 1000));

        var result = Assert.Single(Take(Total(week: 7, isScan, value: 900), Total(week: 7, isScan, value: 900)));

        Assert.Equal((1, !isScan), (result.Fallen.Count, result.Fallen[0].IsKept));
        Assert.Equal(kept, result.Merged!.Observations.Count);
    }

    [Fact]
    public void A_running_total_that_an_earlier_report_exceeds_is_found_too_and_another_year_is_no_series()
    {
        Take(Total(week: 8, isScan: false, value: 1000));

        Assert.Single(Assert.Single(Take(Total(week: 7, isScan: true, value: 1100))).Fallen);
        Assert.Empty(Assert.Single(Take(Total(week: 7, isScan: true, value: 1100, year: 2024))).Fallen);
        Assert.Empty(Assert.Single(Take(Total(week: 7, isScan: true, value: 900))).Fallen);
    }

    private static ReportReading Clean(params string[] figures) => Reading(SomeCopy.Clean(figures));

    private static ReportReading Scan(params string[] figures) => Reading(SomeCopy.Scan(figures));

    private static ReportReading Reading(ReportCopy copy) => new(copy.Name, copy.Report, copy.Observations, []) { IsScan = copy.IsScan };

    private static ReportReading Total(int week, bool isScan, decimal value, int year = 2023)
    {
        var id = $"bc-{week}-{year}-w0{week}";
        var report = SomeCopy.Report() with
        {
            Id = id,
            Number = $"{week}/BC-THU",
            Period = new Period(new DateOnly(year, 1, 1), new DateOnly(year, 2, week), $"Tuần {week}/{year}"),
        };
        var figure = SomeCopy.Figure($"ha-noi-63 top 1 {value}", 1, isScan) with { ReportId = id, IndicatorId = "luot-truy-cap-cong-ttdt", Unit = "lượt", Value = value };
        return new ReportReading("tong.txt", report, [figure], []) { IsScan = isScan };
    }

    private IReadOnlyList<IntakeResult> Take(params ReportReading[] readings) => new ReportIntake(_store, ShippedKnowledge.Base.Indicators).Take(readings);

    private IEnumerable<string> Stored() => _store.Observations(new ObservationFilter { IncludeInternal = true }).Select(SomeCopy.Show);
}
