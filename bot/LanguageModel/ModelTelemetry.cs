using System.Diagnostics.Metrics;

namespace Assistant.Bot.LanguageModel;

/// <summary>What is measured of the model, for any listener of the platform's meters.</summary>
internal static class ModelTelemetry
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "Assistant.LanguageModel";

    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Turns = Meter.CreateHistogram<double>("assistant.model.turns", "ms", "Messages that the model was asked about, by outcome.");
    private static readonly Counter<long> Tokens = Meter.CreateCounter<long>("assistant.model.tokens", "{token}", "Tokens used, by direction.");

    public static void Asked(string outcome, TimeSpan took) => Turns.Record(took.TotalMilliseconds, new KeyValuePair<string, object?>("outcome", outcome));

    public static void Spent(long read, long written)
    {
        Tokens.Add(read, new KeyValuePair<string, object?>("direction", "in"));
        Tokens.Add(written, new KeyValuePair<string, object?>("direction", "out"));
    }
}
