using Assistant.Bot.Answers;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Simulation;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Answers;

/// <summary>The assistant with twelve made-up weeks; in the newest Hà Tĩnh has no figure.</summary>
public sealed class FeedWithGap : IDisposable
{
    public const string Whole = "ty-le-ho-so-truc-tuyen-toan-trinh";
    public const string Missing = "ha-tinh-34";

    private readonly IMetricsStore _store;

    public FeedWithGap()
    {
        _store = Assistant.Services.GetRequiredService<IMetricsStore>();
        var figures = new FeedSimulator(ShippedKnowledge.Base.Places, ShippedKnowledge.Base.Agencies, seed: 1)
            .Weeks(FeedSimulator.Simulable(ShippedKnowledge.Base.Indicators), AssistantUnderTest.Today, 12).ToList();
        var newest = figures.Max(figure => figure.Report.Period.To);
        _store.Feed(figures.Where(figure => figure.Report.Period.To != newest || figure.Observation.EntityId != Missing));
        Weeks = [.. _store.Reports(includeInternal: true).Where(report => report.IsSimulated).OrderByDescending(report => report.Period.To)];
    }

    public AssistantUnderTest Assistant { get; } = new();

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Report> Weeks { get; }

    /// <summary>How many weeks back the first one lies that ends on a day or later.</summary>
    public int FirstFrom(DateOnly day) => Weeks.Index().Last(week => week.Item.Period.To >= day).Index;

    /// <summary>Figures of a week by unit.</summary>
    public IReadOnlyDictionary<string, decimal> Values(string indicator, int back, EntityKind kind = EntityKind.Province) =>
        _store.Observations(new ObservationFilter { ReportId = Weeks[back].Id, IndicatorId = indicator, EntityKind = kind, IncludeInternal = true }).ToDictionary(row => row.EntityId, row => row.Value, StringComparer.Ordinal);

    public decimal Value(string indicator, string unit, int back) => Values(indicator, back)[unit];

    /// <summary>How a rate moved from a week until the newest, as it is told.</summary>
    public string Moved(string indicator, string unit, int back)
    {
        var change = Value(indicator, unit, 0) - Value(indicator, unit, back);
        return $"{(change > 0 ? "tăng" : "giảm")} {VietnameseFormat.Number(Math.Abs(change))} điểm phần trăm";
    }

    public void Dispose() => Assistant.Dispose();
}
