using System.Globalization;
using Assistant.Knowledge;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Simulation;
using Assistant.Knowledge.Provenance;

namespace Assistant.Benchmarks;

/// <summary>Ten and a half years, 548 weeks, of 30 indicators for the provinces (63, later 34) and the ministries of each week.</summary>
internal static class TenYears
{
    public const int Weeks = 548;
    private const int Seed = 1;

    /// <summary>The day after the last week.</summary>
    public static readonly DateOnly End = new(2026, 11, 23);

    public static IReadOnlyList<Indicator> Indicators { get; } = [.. Enumerable.Range(1, 30).Select(Made)];

    public static void Fill(MetricsStore store, KnowledgeBase knowledge)
    {
        if (store.ReportsWith(new ObservationFilter { IndicatorId = Indicators[0].Id, IncludeInternal = true, Limit = 1 }).Count == 1)
            return;
        var simulator = new FeedSimulator(knowledge.Places, knowledge.Agencies, Seed);
        FeedResult result = FeedResult.Nothing;
        Measure.Once("fill", () => result = store.Feed(simulator.Weeks(Indicators, End, Weeks)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Added} observations"));
        Measure.Once("feed one week again", () => store.Feed(simulator.Weeks(Indicators, End, 1)));
    }

    private static Indicator Made(int number) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"ty-le-ho-so-truc-tuyen-toan-trinh-{number:00}"),
        Name = "Chỉ tiêu đo tốc độ",
        CommonName = "chỉ tiêu đo tốc độ",
        Aliases = [],
        Unit = "%",
        Validity = Validity.Always,
        Version = "1",
        Confidence = Confidence.Unverified,
        Sources = [new Source("đo tốc độ")],
    };
}
