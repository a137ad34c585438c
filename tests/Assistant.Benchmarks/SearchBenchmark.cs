using System.Diagnostics;
using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Conversations;
using Assistant.Bot.Evaluation;
using Assistant.Bot.Operations;
using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Assistant.Benchmarks;

/// <summary>Our search and Lucene.NET side by side: the same procedures, the same questions, one run.</summary>
internal static class SearchBenchmark
{
    private const int Depth = 4;
    private const int Rounds = 5;
    private static readonly int[] Sizes = [3_000, 50_000];

    /// <param name="path">A question set or a folder of them. Imported procedures come from the store under var, as for the assistant.</param>
    public static void Run(string path)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.AddOperations(quiet: true);
        builder.Services.AddAccess();
        builder.Services.AddConversations(builder.Configuration);
        using var host = builder.Build();
        var knowledge = host.Services.GetRequiredService<KnowledgeBase>();
        var everyday = host.Services.GetRequiredService<EverydayWords>();
        var repair = host.Services.GetRequiredService<TypingRepair>();
        var ids = new IdMatch(host.Services.GetRequiredService<ProcedureCatalog>());
        var real = SearchEntries.Of(knowledge, host.Services.GetRequiredService<OffTopicMessages>().Messages).ToList();
        var neutral = SearchEntries.Neutral(knowledge, host.Services.GetRequiredService<IntentCatalog>().NeutralPhrases).ToList();
        var model = RankingModel.Load(host.Services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Resolve());
        var known = real.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var questions = QuestionSet.Load(path).SelectMany(set => set.Items.Where(item => !item.IsDialogue && item.Turns[0].Expected.Procedures.Count > 0)
                .Select(item => new Asked(set.Name, repair.Repair(item.Turns[0].Question), item.Turns[0].Expected.Procedures)))
            .Where(asked => asked.Wanted.Any(wanted => known.Any(id => ids.Same(wanted, id))))
            .ToList();
        foreach (var size in Sizes)
        {
            var entries = MadeUpProcedures.Beside(real, size);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entries.Count - 1} thủ tục, {questions.Count} câu hỏi"));
            Compare("tìm của trợ lý", () => new ProcedureIndex(entries, everyday, neutral, model), questions, ids);
            Compare("Lucene.NET, cùng cách nói", () => new LuceneSearch(entries, everyday), questions, ids);
            Compare("Lucene.NET, tên và lĩnh vực", () => new LuceneSearch(entries, everyday: null), questions, ids);
        }
    }

    private static void Compare(string name, Func<IProcedureSearch> build, List<Asked> questions, IdMatch ids)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var search = build();
        watch.Stop();
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        foreach (var set in questions.GroupBy(asked => asked.Set))
        {
            var ranks = set.Select(asked => Rank(search.Search(asked.Question, Depth), asked, ids)).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}, {set.Key}: Recall@1 {Share(ranks, 1):0.0} %, Recall@4 {Share(ranks, Depth):0.0} %"));
        }

        var times = new List<double>(Rounds * questions.Count);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var asked in questions)
            {
                var start = Stopwatch.GetTimestamp();
                search.Search(asked.Question, Depth);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / times.Count;
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: dựng {watch.Elapsed.TotalSeconds:0.0} s, {memory / 1048576.0:0} MB; p50 {times[times.Count / 2]:0.000} ms, p99 {times[(int)(times.Count * 0.99)]:0.000} ms, {allocated / 1024.0:0.0} kB mỗi câu"));
        (search as IDisposable)?.Dispose();
    }

    private static int Rank(IReadOnlyList<ProcedureHit> hits, Asked asked, IdMatch ids)
    {
        for (var i = 0; i < hits.Count; i++)
        {
            if (asked.Wanted.Any(wanted => ids.Same(wanted, hits[i].ProcedureId)))
            {
                return i + 1;
            }
        }

        return int.MaxValue;
    }

    private static double Share(List<int> ranks, int within) => 100.0 * ranks.Count(rank => rank <= within) / ranks.Count;

    private sealed record Asked(string Set, string Question, IReadOnlyList<string> Wanted);
}
