using System.Text;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Feeds;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Metrics.Feeds;

/// <summary>An empty store with an importer in front, and short ways to look at both.</summary>
internal sealed class FeedDesk : IDisposable
{
    public const string Indicator = "ty-le-ho-so-truc-tuyen-toan-trinh";

    public FeedDesk()
    {
        Store.Initialize();
        var knowledge = ShippedKnowledge.Base;
        Importer = new FeedImporter(Store, knowledge.Indicators, knowledge.Places, knowledge.Agencies);
    }

    public SqliteMetricsStore Store { get; } = SqliteMetricsStore.InMemory(new FakeTimeProvider());

    public FeedImporter Importer { get; }

    public FeedSummary Csv(string text, string? period = null) => Import(text, FeedForm.Csv, period);

    public FeedSummary Import(string text, FeedForm form, string? period = null) => Import(new MemoryStream(Encoding.UTF8.GetBytes(text)), form, period);

    public FeedSummary Import(Stream stream, FeedForm form, string? period = null) =>
        Importer.Import(stream, form, new FeedOptions { Location = "tệp", Period = period });

    public IReadOnlyList<Observation> Figures() => Store.Observations(new ObservationFilter { IncludeInternal = true });

    /// <summary>"hue-34 58,5%" for each figure, in order.</summary>
    public IEnumerable<string> Show() => Figures().Select(item => $"{item.EntityId} {item.Printed}");

    public void Dispose() => Store.Dispose();
}
