using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Benchmarks.Load;

/// <summary>What one run of wrk saw. Times in milliseconds.</summary>
internal readonly record struct WrkResult(long Requests, double PerSecond, long Failed, double P50, double P99);

/// <summary>Drives load with wrk (Debian package "wrk"), whose own share of the two cores is small and the same for everything measured.</summary>
internal static partial class Wrk
{
    private const int Threads = 2;

    /// <param name="address">Of the server, without a path.</param>
    /// <param name="path">Where to post.</param>
    /// <param name="bodies">File with one JSON body a line.</param>
    /// <param name="begin">Line to begin at.</param>
    /// <param name="clients">Connections kept open.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="pause">Milliseconds that each connection waits between two questions.</param>
    /// <exception cref="InvalidOperationException">wrk is not there or failed.</exception>
    public static WrkResult Run(string address, string path, string bodies, long begin, int clients, int seconds, int pause = 0)
    {
        var start = new ProcessStartInfo("wrk") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = [$"-t{Threads}", $"-c{clients}", $"-d{seconds}s", "-s", Path.Combine(AppContext.BaseDirectory, "load", "mix.lua"), address, "--", path, bodies, begin.ToString(CultureInfo.InvariantCulture), pause.ToString(CultureInfo.InvariantCulture)];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var wrk = Process.Start(start)!;
        var errors = wrk.StandardError.ReadToEndAsync();
        var output = wrk.StandardOutput.ReadToEnd();
        wrk.WaitForExit();
        return Result().Match(output) is { Success: true } match
            ? Read([.. match.Groups.Values.Skip(1).Select(group => long.Parse(group.Value, CultureInfo.InvariantCulture))])
            : throw new InvalidOperationException($"wrk: {output} {errors.Result}");
    }

    private static WrkResult Read(long[] numbers) => new(numbers[0], numbers[0] / (numbers[1] / 1e6), numbers[2], numbers[3] / 1e3, numbers[4] / 1e3);

    [GeneratedRegex(@"^RESULT ([0-9]+) ([0-9]+) ([0-9]+) ([0-9]+) ([0-9]+)$", RegexOptions.Multiline)]
    private static partial Regex Result();
}
