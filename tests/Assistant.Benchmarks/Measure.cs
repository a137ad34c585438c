using System.Diagnostics;
using System.Globalization;

namespace Assistant.Benchmarks;

/// <summary>Times things one by one and prints where the middle and the slow end are.</summary>
internal static class Measure
{
    private const int WarmUp = 300;
    private const int Rounds = 4000;

    public static TimeSpan Once(string name, Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        var elapsed = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {elapsed.TotalSeconds:0.00} s"));
        return elapsed;
    }

    /// <param name="name">What is printed.</param>
    /// <param name="question">Gets the number of the round; returns how many rows came back, so that no question is empty by mistake.</param>
    public static void Many(string name, Func<int, int> question)
    {
        for (var round = 0; round < WarmUp; round++)
            question(round);
        var times = new double[Rounds];
        var rows = 0L;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            rows += question(round);
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / Rounds;
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-44} p50 {times[Rounds / 2],7:0.000} ms   p99 {times[(int)(Rounds * 0.99)],7:0.000} ms   {(double)rows / Rounds,6:0.0} rows   {allocated / 1024.0,6:0.0} kB"));
    }
}
