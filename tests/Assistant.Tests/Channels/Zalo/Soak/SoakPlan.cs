using System.Globalization;

namespace Assistant.Tests.Channels.Zalo.Soak;

/// <summary>How much is thrown at the server. The suite runs the short form; ZALO_EVENTS=10000 ZALO_KILLS=25 runs the long one.</summary>
internal sealed record SoakPlan(int Events, int Kills, int EventsPerSecond)
{
    public const int EventsEach = 20;

    public static SoakPlan FromEnvironment() => new(Read("ZALO_EVENTS", 400), Read("ZALO_KILLS", 3), Read("ZALO_EVENTS_PER_SECOND", 40));

    /// <summary>Roughly how long it takes to send all events, in seconds.</summary>
    public int Seconds => Math.Max(1, Events / EventsPerSecond);

    private static int Read(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
