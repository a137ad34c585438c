using Assistant.Benchmarks;

// metrics [FILE | PostgreSQL connection string]: fills a store with ten years of weekly figures once, then measures questions.
// search PATH: finds the procedures of question sets among 3,000 and 50,000, with our index and with Lucene.NET.
// model: what 64 people wait while a language model works and then falls silent.
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
    default:
        Console.Error.WriteLine("metrics [FILE.db | \"Host=…;Database=…\"]  |  search PATH  |  model");
        return 1;
}
