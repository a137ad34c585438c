using System.Diagnostics.Metrics;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Bot.Operations.Usage;

namespace Assistant.Bot.LanguageModel;

/// <summary>What is measured of the model, for any listener of the platform's meters and for the dashboard.</summary>
internal sealed class ModelMeter
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "Assistant.LanguageModel";

    private readonly Histogram<double> _asked;
    private readonly Counter<long> _tokens;
    private readonly Counter<double> _cost;
    private readonly UsageTally _tally;

    public ModelMeter(IMeterFactory meters, UsageTally tally)
    {
        _tally = tally;
        var meter = meters.Create(Name);
        _asked = meter.CreateHistogram("assistant.model.duration", "s", "Messages that the model was asked about, by outcome.", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = LatencyBuckets.Seconds });
        _tokens = meter.CreateCounter<long>("assistant.model.tokens", "{token}", "Tokens used, by direction.");
        _cost = meter.CreateCounter<double>("assistant.model.cost", unit: null, "Cost of the tokens, in the currency of LanguageModel:PriceIn and PriceOut.");
    }

    /// <param name="outcome">"planned", "no_plan", "failed" or "no_budget".</param>
    /// <param name="took">All rounds together.</param>
    public void Asked(string outcome, TimeSpan took)
    {
        _asked.Record(took.TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
        _tally.Add((UsageNames.Model, outcome, 1));
    }

    public void Spent(long read, long written, decimal cost)
    {
        _tokens.Add(read, new KeyValuePair<string, object?>("direction", "in"));
        _tokens.Add(written, new KeyValuePair<string, object?>("direction", "out"));
        _cost.Add((double)cost);
        _tally.Add((UsageNames.Tokens, "in", read), (UsageNames.Tokens, "out", written));
    }
}
