using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Assistant.Bot.Evaluation;
using Assistant.Bot.Operations;
using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Commands;

/// <summary>tools bench-search: how fast the search is with many made-up procedures beside the real ones, plain BM25 in the same run.</summary>
internal static class BenchSearchCommand
{
    private const int Rounds = 5;

    public static Command Create(Composition composition)
    {
        var size = new Option<int>("--size") { Description = "Số thủ tục.", DefaultValueFactory = _ => 50_000 };
        var questions = new Argument<string>("đường dẫn") { Description = "Bộ câu hỏi để tìm thử (tệp hoặc thư mục YAML)." };
        var command = new Command("bench-search", "Đo tốc độ tìm thủ tục với nhiều thủ tục giả lập.") { questions, size };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, services =>
        {
            var asked = QuestionSet.Load(parsed.GetRequiredValue(questions)).SelectMany(set => set.Items).SelectMany(item => item.Turns).Select(turn => turn.Question).ToList();
            var entries = MadeUpProcedures.Beside(SearchEntries.Of(services.GetRequiredService<KnowledgeBase>(), services.GetRequiredService<OffTopicMessages>().Messages), parsed.GetValue(size));
            var neutral = SearchEntries.Neutral(services.GetRequiredService<KnowledgeBase>(), services.GetRequiredService<IntentCatalog>().NeutralPhrases).ToList();
            var model = RankingModel.Load(services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Resolve());
            GC.Collect();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var watch = Stopwatch.StartNew();
            var index = new ProcedureIndex(entries, services.GetRequiredService<EverydayWords>(), neutral, model);
            watch.Stop();
            var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entries.Count} thủ tục, {asked.Count} câu hỏi; dựng chỉ mục {watch.Elapsed.TotalSeconds:0.0} s, bộ nhớ thêm {memory / 1048576.0:0} MB"));
            Measure("tìm của trợ lý", index, asked);
            Measure("BM25 thường", new PlainSearch(entries), asked);
            return Task.FromResult(Output.Good);
        }));
        return command;
    }

    private static void Measure(string name, IProcedureSearch search, List<string> questions)
    {
        questions.ForEach(question => search.Search(question, 4));
        var times = new List<double>();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var question in questions)
            {
                var start = Stopwatch.GetTimestamp();
                search.Search(question, 4);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / times.Count;
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: p50 {times[times.Count / 2]:0.000} ms, p99 {times[(int)(times.Count * 0.99)]:0.000} ms, {allocated / 1024.0:0.0} kB mỗi câu"));
    }
}
