using System.Globalization;

namespace Assistant.Benchmarks.Load;

/// <summary>Resident memory of the server after it has loaded, and after a hundred thousand turns of different questions.</summary>
internal static class MemoryBenchmark
{
    private const int Turns = 100_000;
    private const int Clients = 16;

    public static async Task RunAsync(LoadSettings settings)
    {
        var folder = Directory.CreateTempSubdirectory("assistant-memory-").FullName;
        try
        {
            foreach (var mix in LoadMix.All(Questions.Load(settings.QuestionSets), folder).Where(settings.Wants))
            {
                using var server = ServerProcess.Assistant(settings.CopyStorage(folder));
                await server.FirstReplyAsync(mix.Path, File.ReadLines(mix.File).First());
                var loaded = server.Resident;
                long sent = 0;
                while (sent < Turns)
                {
                    sent += Wrk.Run(server.Address, mix.Path, mix.File, sent, Clients, settings.Seconds).Requests;
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mix.Name,-36} {loaded:0} MB after the first answer, {server.Resident:0} MB after {sent} turns"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
