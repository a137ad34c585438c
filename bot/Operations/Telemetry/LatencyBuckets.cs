namespace Assistant.Bot.Operations.Telemetry;

/// <summary>Upper bounds of the classes that times are counted in: most turns take a fraction of a millisecond, one that asks a language model takes seconds.</summary>
internal static class LatencyBuckets
{
    /// <summary>Bounds in seconds, ascending; a class more lies above the last.</summary>
    public static IReadOnlyList<double> Seconds { get; } = [0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    /// <summary>The class of a time: the index of the first bound that is not below it.</summary>
    public static int Of(double seconds)
    {
        var at = 0;
        while (at < Seconds.Count && seconds > Seconds[at])
        {
            at++;
        }

        return at;
    }
}
