using System.Globalization;

namespace Assistant.Benchmarks.Load;

/// <summary>
/// The server at seven tenths of what it can do, for as many rounds of a minute as are asked for: memory, open files, threads and
/// latency of the last minutes beside those of the first tell whether anything grows.
/// </summary>
internal static class SoakBenchmark
{
    private const double Share = 0.7;
    private const int Clients = 64;
    private const int SecondsOfRound = 60;
    private const int WarmUpSeconds = 10;

    public static async Task RunAsync(LoadSettings settings)
    {
        var folder = Directory.CreateTempSubdirectory("assistant-soak-").FullName;
        try
        {
            var mix = LoadMix.All(Questions.Load(settings.QuestionSets), folder).First(settings.Wants);
            using var server = ServerProcess.Assistant(settings.CopyStorage(folder));
            await server.FirstReplyAsync(mix.Path, File.ReadLines(mix.File).First());
            long sent = Wrk.Run(server.Address, mix.Path, mix.File, 0, Clients, WarmUpSeconds).Requests;
            var most = Wrk.Run(server.Address, mix.Path, mix.File, sent, Clients, WarmUpSeconds);
            sent += most.Requests;
            // Each client waits so long between its questions; what an answer takes beside that is little at this load.
            var pause = (int)Math.Ceiling((1000 * Clients / (Share * most.PerSecond)) - most.P50);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mix.Name}: at most {most.PerSecond:0}/s; {Clients} clients wait {pause} ms"));
            for (var round = 1; round <= settings.Rounds; round++)
            {
                var run = Wrk.Run(server.Address, mix.Path, mix.File, sent, Clients, SecondsOfRound, pause);
                sent += run.Requests;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"minute {round,3}  {run.PerSecond,6:0}/s = {100 * run.PerSecond / most.PerSecond,3:0} %  p50 {run.P50,6:0.00} ms  p99 {run.P99,6:0.00} ms  failed {run.Failed}  resident {server.Resident,4:0} MB  files {server.OpenFiles,3}  threads {server.Threads,3}"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
