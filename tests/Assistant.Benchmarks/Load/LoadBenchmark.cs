using System.Globalization;
using System.Text.Json;

namespace Assistant.Benchmarks.Load;

/// <summary>
/// Answers per second of the assistant and of a bare endpoint in the same run, by turns: what else the machine does meanwhile
/// disturbs both alike, so the ratio holds where the figures do not.
/// </summary>
internal static class LoadBenchmark
{
    private const int WarmUpSeconds = 30;

    private static readonly int[] Clients = [16, 64];

    public static async Task RunAsync(LoadSettings settings)
    {
        var folder = Directory.CreateTempSubdirectory("assistant-load-").FullName;
        try
        {
            var questions = Questions.Load(settings.QuestionSets);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{questions.Count} questions; {settings.Rounds} rounds of {settings.Seconds} s each, medians; ratio = assistant / bare"));
            foreach (var mix in LoadMix.All(questions, folder).Where(mix => settings.Wants(mix)))
            {
                await RunAsync(mix, settings, folder);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(LoadMix mix, LoadSettings settings, string folder)
    {
        var server = ServerProcess.Assistant(settings.CopyStorage(folder));
        using var bare = ServerProcess.Bare(await RepliesAsync(server, mix, folder));
        double resident;
        try
        {
            await bare.FirstReplyAsync(mix.Path, File.ReadLines(mix.File).First());
            long sent = Wrk.Run(server.Address, mix.Path, mix.File, 0, Clients[^1], WarmUpSeconds).Requests;
            Wrk.Run(bare.Address, mix.Path, mix.File, 0, Clients[^1], WarmUpSeconds / 2);
            foreach (var clients in Clients)
            {
                var (ours, theirs) = (new List<WrkResult>(), new List<WrkResult>());
                for (var round = 0; round < settings.Rounds; round++)
                {
                    theirs.Add(Wrk.Run(bare.Address, mix.Path, mix.File, sent, clients, settings.Seconds));
                    ours.Add(Wrk.Run(server.Address, mix.Path, mix.File, sent, clients, settings.Seconds));
                    // Each of two threads sends half.
                    sent += ours[^1].Requests / 2 + 1;
                }

                Print(mix, clients, ours, theirs);
            }

            resident = server.Resident;
        }
        finally
        {
            server.Dispose();
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  resident {resident:0} MB; {Cached(server.Said)}"));
    }

    private static void Print(LoadMix mix, int clients, List<WrkResult> ours, List<WrkResult> theirs)
    {
        var (speed, bare) = (Median(ours, run => run.PerSecond), Median(theirs, run => run.PerSecond));
        var (p99, bareP99) = (Median(ours, run => run.P99), Median(theirs, run => run.P99));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{mix.Name,-36} {clients,3} clients  {speed,7:0}/s of {bare,7:0}/s = {100 * speed / bare,5:0.0} %   p50 {Median(ours, run => run.P50),6:0.00} ms   p99 {p99,6:0.00} ms of {bareP99,5:0.00} ms = {p99 / bareP99,4:0.0}   failed {ours.Sum(run => run.Failed)}"));
    }

    private static double Median(List<WrkResult> runs, Func<WrkResult, double> of)
    {
        double[] sorted = [.. runs.Select(of).Order()];
        return sorted[sorted.Length / 2];
    }

    // The server says when it ends how many turns its cache answered.
    private static string Cached(string said) =>
        said.Split('\n').LastOrDefault(line => line.Contains("from the cache", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Trim()
            : "no cache";

    /// <summary>The bare endpoint replies as long as the assistant does in the middle.</summary>
    private static async Task<BareReplies> RepliesAsync(ServerProcess server, LoadMix mix, string folder)
    {
        await server.FirstReplyAsync(mix.Path, File.ReadLines(mix.File).First());
        var replies = new List<string>();
        foreach (var body in File.ReadLines(mix.File).Skip(1).Take(201))
        {
            replies.Add(await server.PostAsync(mix.Path, body));
        }

        replies.Sort(static (a, b) => a.Length.CompareTo(b.Length));
        var file = Path.Combine(folder, "reply.json");
        await File.WriteAllTextAsync(file, replies[replies.Count / 2]);
        using (JsonDocument.Parse(replies[replies.Count / 2]))
        {
            return new BareReplies(file, file);
        }
    }
}
