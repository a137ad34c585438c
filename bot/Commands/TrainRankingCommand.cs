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
    public static Command Create(Composition composition) =>
        TrainingCommand.Create(composition, "train-ranking", "Học trọng số xếp hạng thủ tục từ các bộ câu hỏi và các cách nói đã có.", "ranking.yaml", Learn);

    private static (string Yaml, IEnumerable<string> Told) Learn(IReadOnlyList<QuestionSet> sets, IServiceProvider services)
    {
        List<TrainingQuestion> questions = [.. sets.SelectMany(set => set.Items).Where(IsAboutProcedures).Select(item => Question(item, services))];
        var knowledge = services.GetRequiredService<KnowledgeBase>();
        var neutral = SearchEntries.Neutral(knowledge, services.GetRequiredService<IntentCatalog>().NeutralPhrases).ToList();
        var offTopic = services.GetRequiredService<OffTopicMessages>();
        var trainer = new RankingTrainer([.. SearchEntries.Of(knowledge, offTopic.Messages)], services.GetRequiredService<EverydayWords>(), neutral);
        var result = trainer.Train(questions, offTopic.Stories);
        return (result.Yaml,
            [$"Học từ {questions.Count} câu, {result.Questions} câu về thủ tục. Trên những câu để riêng ra: đúng ngay {result.Recall1:P1}, trong bốn câu đầu {result.Recall4:P1}, sai lệch độ tin {result.TrustLoss:0.000}."]);
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
