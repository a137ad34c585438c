using System.Diagnostics;
using System.Globalization;

namespace Assistant.Benchmarks.Load;

/// <summary>From the start of the process to the first answer: of the very first start, and of those that find what it kept.</summary>
internal static class StartBenchmark
{
    private const int Runs = 5;
    private const string Question = """{"question":"Làm hộ chiếu online hết bao nhiêu tiền?"}""";

    public static async Task RunAsync(LoadSettings settings)
    {
        var folder = Directory.CreateTempSubdirectory("assistant-start-").FullName;
        try
        {
            var (first, later) = (new List<double>(), new List<double>());
            for (var run = 0; run < Runs; run++)
            {
                var storage = settings.CopyStorage(folder);
                first.Add(await TimeAsync(storage));
                later.Add(await TimeAsync(storage));
            }

            Console.WriteLine($"first answer of the first start after {Text(first)} s, of the second after {Text(later)} s");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> TimeAsync(string storage)
    {
        var began = Stopwatch.GetTimestamp();
        using var server = ServerProcess.Assistant(storage);
        await server.FirstReplyAsync(LoadMix.Ask, Question);
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private static string Text(List<double> times) => string.Join(", ", times.Order().Select(time => time.ToString("0.00", CultureInfo.InvariantCulture)));
}
