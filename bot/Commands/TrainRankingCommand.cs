using System.CommandLine;
using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Search.Training;

namespace Assistant.Bot.Commands;

/// <summary>tools train-ranking --out FILE: learns the weights of the procedure search from the everyday names.</summary>
internal static class TrainRankingCommand
{
    public static Command Create(Composition composition)
    {
        var output = new Option<FileInfo>("--out") { Description = "Tệp ghi trọng số (ranking.yaml).", Required = true };
        var command = new Command("train-ranking", "Học trọng số xếp hạng thủ tục từ các cách nói đã có.") { output };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, async services =>
        {
            var knowledge = services.GetRequiredService<KnowledgeBase>();
            var neutral = SearchEntries.Neutral(knowledge, services.GetRequiredService<IntentCatalog>().NeutralPhrases).ToList();
            var trainer = new RankingTrainer([.. SearchEntries.Of(knowledge, services.GetRequiredService<OffTopicMessages>().Messages)], services.GetRequiredService<EverydayWords>(), neutral);
            var result = trainer.Train(services.GetRequiredService<OffTopicMessages>().Stories);
            await File.WriteAllTextAsync(parsed.GetRequiredValue(output).FullName, result.Yaml);
            Console.WriteLine($"{result.Questions} câu giữ lại để hỏi: đúng ngay {result.Recall1:P1}, trong bốn câu đầu {result.Recall4:P1}.");
            return Output.Good;
        }));
        return command;
    }
}
