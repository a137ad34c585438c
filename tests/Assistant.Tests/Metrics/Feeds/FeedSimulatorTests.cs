using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Feeds;
using Assistant.Knowledge.Metrics.Simulation;

namespace Assistant.Tests.Metrics.Feeds;

public sealed class FeedSimulatorTests
{
    private static readonly DateOnly Before = new(2026, 11, 24);
    private static readonly IReadOnlyList<Indicator> Indicators = FeedSimulator.Simulable(ShippedKnowledge.Base.Indicators);

    [Fact]
    public void The_same_seed_gives_the_same_figures_and_another_seed_others()
    {
        Assert.Equal(Text(seed: 1, weeks: 3), Text(seed: 1, weeks: 3));
        Assert.NotEqual(Text(seed: 1, weeks: 3), Text(seed: 2, weeks: 3));
        Assert.Contains(Figures(1, 1)[7].Observation, Figures(1, 5).Select(figure => figure.Observation));
    }

    [Fact]
    public void Every_figure_is_marked_as_simulated_and_internal() =>
        Assert.All(Figures(1, 2), figure => Assert.Equal((true, true, "Số liệu mô phỏng"),
            (figure.Report.IsSimulated, figure.Report.Circulation == Knowledge.Provenance.Circulation.Internal, figure.Report.Title[..16])));

    [Fact]
    public void What_was_generated_is_imported_without_a_refusal_and_equals_what_was_made()
    {
        using var desk = new FeedDesk();
        var made = Figures(1, 60);

        var summary = desk.Csv(Text(1, 60));

        Assert.Equal((made.Count, made.Count, 0), (summary.Read, summary.Added, summary.Refused));
        Assert.All(summary.Reports, report => Assert.True(report.IsSimulated));
        Assert.Equal(made.Select(figure => (figure.Report.Id, figure.Observation.IndicatorId, figure.Observation.EntityId, figure.Observation.Value)).Order(),
            desk.Figures().Select(figure => (figure.ReportId, figure.IndicatorId, figure.EntityId, figure.Value)).Order());
    }

    [Fact]
    public void The_units_are_those_of_the_week()
    {
        var provinces = Figures(1, 80).Where(figure => figure.Observation.EntityKind == EntityKind.Province).ToList();

        Assert.All(provinces.Where(figure => figure.Observation.EntityId[..3] is not ("hue" or "thu")), figure =>
            Assert.EndsWith(figure.Report.Period.To < new DateOnly(2025, 7, 1) ? "-63" : "-34", figure.Observation.EntityId, StringComparison.Ordinal));
        Assert.InRange(provinces.Select(figure => figure.Observation.EntityId).Distinct().Count(), 63 + 33, 63 + 34);
        Assert.Contains(Figures(1, 1), figure => figure.Observation.EntityKind == EntityKind.Ministry);
    }

    [Fact]
    public void Cumulative_counts_never_fall_within_a_year()
    {
        var visits = Figures(1, 40).Where(figure => figure.Observation.Unit == "lượt");

        Assert.All(visits.GroupBy(figure => (figure.Observation.IndicatorId, figure.Observation.EntityId)), series =>
            Assert.Equal(series.Select(figure => figure.Observation.Value).Order(), series.Select(figure => figure.Observation.Value)));
    }

    private static List<FeedFigure> Figures(int seed, int weeks) =>
        [.. new FeedSimulator(ShippedKnowledge.Base.Places, ShippedKnowledge.Base.Agencies, seed).Weeks(Indicators, Before, weeks)];

    private static string Text(int seed, int weeks)
    {
        using var text = new StringWriter();
        FeedCsv.Write(text, Figures(seed, weeks));
        return text.ToString();
    }
}
