using System.Diagnostics.Metrics;
using Assistant.Bot.LanguageModel;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Bot.Operations.Usage;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests;

/// <summary>Meters of their own, for what is tested without a host.</summary>
internal static class SomeMeters
{
    public static IMeterFactory Factory() => new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>();

    public static TurnMeter OfTurns() => new(Factory(), TimeProvider.System);

    public static ModelMeter OfTheModel() => new(Factory(), new UsageTally(TimeProvider.System));
}
