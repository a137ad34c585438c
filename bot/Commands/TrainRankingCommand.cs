using System.CommandLine;
using Assistant.Bot.Evaluation;
using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Search.Training;

namespace Assistant.Bot.Commands;

/// <summary>tools train-ranking --questions PATH… --out FILE: learns the weights of the procedure search.</summary>
internal static class TrainRankingCommand
{
    public static Command Create(Composition composition)
    {
        var output = new Option<FileInfo>("--out") { Description = "Tệp ghi trọng số (ranking.yaml).", Required = true };
        var paths = new Option<string[]>("--questions") { Description = "Các bộ câu hỏi để học (YAML hoặc thư mục).", Required = true, AllowMultipleArgumentsPerToken = true };
        var command = new Command("train-ranking", "Học trọng số xếp hạng thủ tục từ các bộ câu hỏi và các cách nói đã có.") { paths, output };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, async services =>
        {
            IReadOnlyList<TrainingQuestion> questions;
            try
            {
                questions = [.. parsed.GetRequiredValue(paths).SelectMany(QuestionSet.Load).SelectMany(set => set.Items).Where(IsAboutProcedures).Select(item => Question(item, services))];
            }
            catch (InvalidDataException fault)
            {
                return await Output.FailAsync(fault.Message);
            }

            var knowledge = services.GetRequiredService<KnowledgeBase>();
            var neutral = SearchEntries.Neutral(knowledge, services.GetRequiredService<IntentCatalog>().NeutralPhrases).ToList();
            var offTopic = services.GetRequiredService<OffTopicMessages>();
            var trainer = new RankingTrainer([.. SearchEntries.Of(knowledge, offTopic.Messages)], services.GetRequiredService<EverydayWords>(), neutral);
            var result = trainer.Train(questions, offTopic.Stories);
            await File.WriteAllTextAsync(parsed.GetRequiredValue(output).FullName, result.Yaml);
            Console.WriteLine($"Học từ {questions.Count} câu, {result.Questions} câu về thủ tục. Trên những câu để riêng ra: đúng ngay {result.Recall1:P1}, trong bốn câu đầu {result.Recall4:P1}, sai lệch độ tin {result.TrustLoss:0.000}.");
            return Output.Good;
        }));
        return command;
    }

    private static bool IsAboutProcedures(GoldenItem item) =>
        !item.IsDialogue && item.Turns[0].Expected is { Ask.Count: 0 } expected && (expected.None || expected.Procedures.Count > 0);

    private static TrainingQuestion Question(GoldenItem item, IServiceProvider services)
    {
        var procedures = services.GetRequiredService<ProcedureCatalog>();
        var turn = item.Turns[0];
        return new TrainingQuestion(
            turn.Question,
            services.GetRequiredService<TypingRepair>().Repair(turn.Question),
            [.. turn.Expected.Procedures.Select(id => procedures.IsCurated(id) ? id : procedures.FindByCode(id)?.Id ?? procedures.AnsweredAs(id)).Distinct(StringComparer.Ordinal)]);
    }
}
