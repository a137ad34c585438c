using System.Diagnostics;
using System.Globalization;
using Assistant.Benchmarks.Load;
using Assistant.Bot.Access;
using Assistant.Bot.Conversations;
using Assistant.Bot.Guiding;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Privacy;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Privacy;
using Assistant.Knowledge.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Benchmarks.Turns;

/// <summary>
/// Time and allocated bytes of one turn by step, on one thread and without HTTP; no cache is asked. The processor time of the whole process
/// says more than the clock on a busy machine: with <c>--rounds 30</c> little of it is spent on compiling.
/// </summary>
internal static class TurnBenchmark
{
    private const int WarmUpRounds = 6;

    public static async Task RunAsync(LoadSettings settings)
    {
        var folder = Directory.CreateTempSubdirectory("assistant-turn-").FullName;
        try
        {
            using var host = TurnHost.Build(settings.CopyStorage(folder));
            var steps = host.Services.GetServices<ITurnStep>().ToArray();
            var requests = Questions.Load(settings.QuestionSets).Select(question => new TurnRequest { Question = question, Caller = Caller.Citizen }).ToList();
            var today = VietnamClock.Today(TimeProvider.System);
            var costs = steps.Select(step => new StepCost(step.GetType().Name)).Append(new StepCost("whole turn")).ToArray();
            var usedBefore = TimeSpan.Zero;
            for (var round = 0; round < WarmUpRounds + settings.Rounds; round++)
            {
                usedBefore = round == WarmUpRounds + (settings.Rounds / 2) ? Environment.CpuUsage.TotalTime : usedBefore;
                foreach (var request in requests)
                {
                    await RunAsync(new Turn(request, today), steps, round < WarmUpRounds ? null : costs);
                }
            }

            var used = (Environment.CpuUsage.TotalTime - usedBefore).TotalMicroseconds / (requests.Count * (settings.Rounds - (settings.Rounds / 2)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{requests.Count} questions, {settings.Rounds} rounds; in the later half of them {used:0.0} µs of processor time a turn"));
            foreach (var cost in costs.Concat(Parts(host.Services, requests, today)))
            {
                cost.Print();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(Turn turn, ITurnStep[] steps, StepCost[]? costs)
    {
        var (wholeBegan, wholeBytes) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        for (var at = 0; at < steps.Length && turn.Answer is null; at++)
        {
            var (began, bytes) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            await steps[at].RunAsync(turn, CancellationToken.None);
            costs?[at].Add(Stopwatch.GetElapsedTime(began), GC.GetAllocatedBytesForCurrentThread() - bytes);
        }

        costs?[^1].Add(Stopwatch.GetElapsedTime(wholeBegan), GC.GetAllocatedBytesForCurrentThread() - wholeBytes);
    }

    /// <summary>What planning is made of, each by itself.</summary>
    private static List<StepCost> Parts(IServiceProvider services, List<TurnRequest> requests, DateOnly today)
    {
        var search = services.GetRequiredService<IProcedureSearch>();
        var reader = services.GetRequiredService<SlotReader>();
        var wording = services.GetRequiredService<SafeWording>();
        var repair = services.GetRequiredService<TypingRepair>();
        var spelling = services.GetRequiredService<FigureSpelling>();
        var (guide, watch) = (services.GetRequiredService<GuideCues>(), services.GetRequiredService<WatchCues>());
        var parts = new List<(string, Action<PlanningRequest, Slots>)>
        {
            ("split into words", (request, _) => Word.Split(request.Question)),
            ("repair", (request, _) => repair.Repair(request.Question)),
            ("search", (request, _) => search.Search(request.Question, 12)),
            ("slots, all", (request, _) => reader.Read(request)),
            ("mend", (_, slots) => spelling.Mend(slots.Words)),
            ("guide cues", (request, _) => guide.Beside(request.Question)),
            ("watch cues", (request, _) => watch.Read(request.Question)),
            ("safe wording", (request, _) => wording.Of(request.Question)),
            ("personal data", (request, _) => PersonalData.Find(request.Question)),
            ("two wishes", (request, slots) => services.GetRequiredService<TwoWishes>().Of(request, slots)),
        };
        parts.AddRange(services.GetServices<ITopicPlanner>().ToArray().Select(topic => (topic.GetType().Name, (Action<PlanningRequest, Slots>)((_, slots) => topic.Propose(slots, null)))));
        var asked = requests.Select(request => new PlanningRequest(request.Question, today, today, null, null)).Select(request => (Request: request, Slots: reader.Read(request))).ToList();
        var costs = new List<StepCost>();
        foreach (var (name, part) in parts)
        {
            var cost = new StepCost("  " + name);
            for (var round = 0; round < 2; round++)
            {
                foreach (var (request, slots) in asked)
                {
                    var (began, bytes) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
                    part(request, slots);
                    if (round > 0)
                    {
                        cost.Add(Stopwatch.GetElapsedTime(began), GC.GetAllocatedBytesForCurrentThread() - bytes);
                    }
                }
            }

            costs.Add(cost);
        }

        return costs;
    }

    private sealed class StepCost(string name)
    {
        private readonly List<double> _times = [];
        private long _bytes;

        public void Add(TimeSpan time, long bytes)
        {
            _times.Add(time.TotalMicroseconds);
            _bytes += bytes;
        }

        public void Print()
        {
            _times.Sort();
            Console.WriteLine(_times.Count == 0 ? name : string.Create(CultureInfo.InvariantCulture,
                $"{name,-18} {_times.Count,7} times   mean {_times.Average(),7:0.0} µs   p50 {_times[_times.Count / 2],7:0.0} µs   p99 {_times[(int)(_times.Count * 0.99)],8:0.0} µs   {_bytes / 1024.0 / _times.Count,6:0.0} kB"));
        }
    }
}
