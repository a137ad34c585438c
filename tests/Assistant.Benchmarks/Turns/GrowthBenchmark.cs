using System.Diagnostics;
using System.Globalization;
using Assistant.Benchmarks.Load;
using Assistant.Bot.Access;
using Assistant.Bot.Conversations;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Procedures.Imported;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Benchmarks.Turns;

/// <summary>
/// What a turn costs with 100, 3,000 and 50,000 imported procedures: real ones first, then made-up ones with titles of words of real
/// titles, so that the lists behind words are as uneven as real ones.
/// </summary>
internal static class GrowthBenchmark
{
    private const int WarmUpRounds = 4;
    private const int Rounds = 3;
    private const int WordsInTitle = 14;

    private static readonly int[] Sizes = [100, 3_000, 50_000];

    public static async Task RunAsync(LoadSettings settings)
    {
        var folder = Directory.CreateTempSubdirectory("assistant-growth-").FullName;
        try
        {
            var store = ImportedProcedureStore.InFile(Path.Combine(settings.CopyStorage(folder), "procedures.db"));
            var real = store.Heads.Select(head => store.Find(head.Code)).OfType<Procedure>().ToList();
            var questions = Questions.Load(settings.QuestionSets);
            foreach (var size in Sizes)
            {
                var storage = Directory.CreateDirectory(Path.Combine(folder, size.ToString(CultureInfo.InvariantCulture))).FullName;
                ImportedProcedureStore.InFile(Path.Combine(storage, "procedures.db")).Import(Upto(real, size));
                await MeasureAsync(size, storage, questions);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task MeasureAsync(int size, string storage, IReadOnlyList<string> questions)
    {
        using var host = TurnHost.Build(storage, repeats: false);
        var pipeline = host.Services.GetRequiredService<TurnPipeline>();
        var times = new List<double>();
        for (var round = 0; round < WarmUpRounds + Rounds; round++)
        {
            foreach (var question in questions)
            {
                var began = Stopwatch.GetTimestamp();
                await pipeline.AskAsync(new TurnRequest { Question = question, Caller = Caller.Citizen }, CancellationToken.None);
                if (round >= WarmUpRounds)
                {
                    times.Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds);
                }
            }
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{size,6} imported procedures: mean {times.Average(),6:0.0} µs   p50 {times[times.Count / 2],6:0.0} µs   p99 {times[(int)(times.Count * 0.99)],7:0.0} µs"));
    }

    private static IEnumerable<Procedure> Upto(List<Procedure> real, int size)
    {
        if (real.Count == 0)
        {
            throw new InvalidOperationException("--storage: a folder with procedures.db of imported procedures.");
        }

        var words = real.SelectMany(procedure => procedure.Title.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var chance = new Random(1);
        for (var number = 0; number < size; number++)
        {
            var model = real[number % real.Count];
            yield return number < real.Count ? model : model with
            {
                Id = $"9.{number:000000}",
                Code = $"9.{number:000000}",
                Title = string.Join(' ', Enumerable.Range(0, WordsInTitle).Select(_ => words[chance.Next(words.Length)])),
            };
        }
    }
}
