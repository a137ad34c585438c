using Assistant.Benchmarks;
using Assistant.Benchmarks.Load;
using Assistant.Benchmarks.Turns;

// metrics [FILE | PostgreSQL connection string]: fills a store with ten years of weekly figures once, then measures questions.
// search PATH: finds the procedures of question sets among 3,000 and 50,000, with our index and with Lucene.NET.
// model: what 64 people wait while a language model works and then falls silent.
// load, memory, start, turn, growth, soak (a round is a minute) [--storage FOLDER] [--rounds N] [--seconds N] [--mix NAME] [--questions PATH]: the speed of a turn.
switch (args)
{
    case ["metrics", .. var rest]:
        MetricsBenchmark.Run(rest.FirstOrDefault());
        return 0;
    case ["search", var path]:
        SearchBenchmark.Run(path);
        return 0;
    case ["model"]:
        await ModelOutageBenchmark.RunAsync();
        return 0;
    case ["load", .. var rest]:
        await LoadBenchmark.RunAsync(LoadSettings.Read(rest));
        return 0;
    case ["memory", .. var rest]:
        await MemoryBenchmark.RunAsync(LoadSettings.Read(rest));
        return 0;
    case ["start", .. var rest]:
        await StartBenchmark.RunAsync(LoadSettings.Read(rest));
        return 0;
    case ["turn", .. var rest]:
        await TurnBenchmark.RunAsync(LoadSettings.Read(rest));
        return 0;
    case ["growth", .. var rest]:
        await GrowthBenchmark.RunAsync(LoadSettings.Read(rest));
        return 0;
    case ["soak", .. var rest]:
        await SoakBenchmark.RunAsync(LoadSettings.Read(rest));
        return 0;
    case ["bare", var ask, var messages]:
        await BareServer.RunAsync(new BareReplies(ask, messages));
        return 0;
    default:
        Console.Error.WriteLine("metrics [FILE.db | \"Host=…;Database=…\"]  |  search PATH  |  model  |  load  |  memory  |  start  |  turn  |  growth  |  soak  [--storage FOLDER]");
        return 1;
}
