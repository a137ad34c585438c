using System.CommandLine;
using Assistant.Bot.Evaluation;
using Assistant.Knowledge.Details;
using Assistant.Knowledge.Details.Training;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Commands;

/// <summary>tools train-details --questions PATH… --out FILE: learns which sentence of a record answers a question about one thing.</summary>
internal static class TrainDetailsCommand
{
    public static Command Create(Composition composition) =>
        TrainingCommand.Create(composition, "train-details", "Học xem câu nào của bản ghi trả lời điều cụ thể được hỏi.", "detail-model.yaml", Learn);

    private static (string Yaml, IEnumerable<string> Told) Learn(IReadOnlyList<QuestionSet> sets, IServiceProvider services)
    {
        List<DetailQuestion> questions = [.. sets.SelectMany(set => set.Items).Select(item => Read(item.Turns[0], services)).OfType<DetailQuestion>()];
        return (DetailTrainer.Train(questions, services.GetRequiredService<DetailFinder>()),
            [$"Học từ {questions.Count} câu hỏi, {questions.Count(question => question.Says.Count > 0)} câu có lời đáp trong bản ghi."]);
    }

    private static DetailQuestion? Read(ExpectedTurn turn, IServiceProvider services) =>
        turn.Expected is { Procedures: [var id, ..] } expected && (expected.Tells.Count > 0 || expected.Untold) && services.GetRequiredService<ProcedureCatalog>().Find(id) is { } procedure
            ? new DetailQuestion(procedure, services.GetRequiredService<LikelyMarks>().Of(services.GetRequiredService<EverydayWords>().WriteOut(Word.Split(services.GetRequiredService<TypingRepair>().Repair(turn.Question)))), expected.Tells)
            : null;
}
