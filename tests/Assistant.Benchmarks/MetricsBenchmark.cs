using Assistant.Knowledge;
using Assistant.Knowledge.Metrics;

namespace Assistant.Benchmarks;

/// <summary>The metrics store with ten years of weekly figures.</summary>
internal static class MetricsBenchmark
{
    /// <param name="where">A file or a PostgreSQL connection string; null: a file under var.</param>
    public static void Run(string? where)
    {
        where ??= Path.Combine("var", "benchmark-metrics.db");
        var knowledge = KnowledgeBase.Load(KnowledgeBase.ShippedDataPath);
        using MetricsStore store = where.Contains('=', StringComparison.Ordinal)
            ? new PostgresMetricsStore(where, TimeProvider.System)
            : SqliteMetricsStore.InFile(where, TimeProvider.System);
        Measure.Once("open", store.Initialize);
        TenYears.Fill(store, knowledge);
        MetricQuestions.Run(store, knowledge);
    }
}
