using System.Diagnostics;
using System.Globalization;

namespace Assistant.Benchmarks.Load;

/// <summary>From the start of the process to the first answer.</summary>
internal static class StartBenchmark
{
    private const int Runs = 5;
    private const string Question = """{"question":"Làm hộ chiếu online hết bao nhiêu tiền?"}""";

    public static async Task RunAsync(LoadSettings settings)
    {
        var folder = Directory.CreateTempSubdirectory("assistant-start-").FullName;
        try
        {
            var times = new List<double>();
            for (var run = 0; run < Runs; run++)
            {
                var storage = settings.CopyStorage(folder);
                var began = Stopwatch.GetTimestamp();
                using var server = ServerProcess.Assistant(storage);
                await server.FirstReplyAsync(LoadMix.Ask, Question);
                times.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
            }

            Console.WriteLine($"first answer after {string.Join(", ", times.Order().Select(time => time.ToString("0.00", CultureInfo.InvariantCulture)))} s");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
