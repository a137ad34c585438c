using Assistant.Benchmarks;
using Assistant.Knowledge;
using Assistant.Knowledge.Metrics;

// metrics [FILE | PostgreSQL connection string]: fills a store with ten years of weekly figures once, then measures questions.
if (args is not ["metrics", .. var rest])
{
    Console.Error.WriteLine("metrics [FILE.db | \"Host=…;Database=…\"]");
    return 1;
}

var where = rest.FirstOrDefault() ?? Path.Combine("var", "benchmark-metrics.db");
var knowledge = KnowledgeBase.Load(KnowledgeBase.ShippedDataPath);
using MetricsStore store = where.Contains('=', StringComparison.Ordinal)
    ? new PostgresMetricsStore(where, TimeProvider.System)
    : SqliteMetricsStore.InFile(where, TimeProvider.System);
var opened = Measure.Once("open", store.Initialize);
TenYears.Fill(store, knowledge);
MetricQuestions.Run(store, knowledge);
return 0;
