using Assistant.Bot.Planning.Figures;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Provenance;
using Assistant.Tests.Metrics;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Planning.Figures;

/// <summary>Which indicator a quoted figure is of: public, not made up, and of the newest report, so that a store of years is not read for a question.</summary>
public sealed class QuotedIndicatorsTests : IDisposable
{
    private readonly SqliteMetricsStore _store = SqliteMetricsStore.InMemory(new FakeTimeProvider());
    private readonly QuotedIndicators _quotes;

    public QuotedIndicatorsTests()
    {
        _store.Initialize();
        _store.Feed(
        [
            Fed.Figure("ha-noi-34", 60.5m, week: 38, circulation: Circulation.Public),
            Fed.Figure("ha-noi-34", 61.5m, week: 39, circulation: Circulation.Public),
            Fed.Figure("hue-34", 72.25m, week: 40),
            Fed.Figure("da-nang-34", 83.75m, week: 39, circulation: Circulation.Public, simulated: true, kind: EntityKind.Ministry),
        ]);
        _quotes = new QuotedIndicators(_store, ShippedKnowledge.Base.Indicators);
    }

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_public_figure_of_the_newest_report_says_which_indicator_is_meant() =>
        Assert.Equal([(Fed.Indicator, "ha-noi-34")], _quotes.Of("61,5% là lấy gì trên gì", []));

    [Theory]
    [InlineData("60,5% là lấy gì trên gì")]
    [InlineData("72,25% là lấy gì trên gì")]
    [InlineData("83,75% là lấy gì trên gì")]
    public void An_older_an_internal_and_a_simulated_one_do_not(string question) => Assert.Empty(_quotes.Of(question, []));
}
