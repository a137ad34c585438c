using System.CommandLine;
using System.Globalization;
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
        var finder = services.GetRequiredService<DetailFinder>();
        return (DetailTrainer.Train(questions, finder),
        [
            $"Học từ {questions.Count} câu hỏi, {questions.Count(question => question.Says.Count > 0)} câu có lời đáp trong bản ghi.",
            .. HeldOut(DetailTrainer.HoldOut(questions, finder)),
        ]);
    }

    // A sentence that does not answer sends people on a wrong way; one that is not told, to the office: half as bad.
    private static IEnumerable<string> HeldOut(IReadOnlyList<HeldOutDetail> held)
    {
        yield return $"Câu không dùng để học: câu đầu đúng {held.Count(one => one.IsRight)}/{held.Count(one => one.IsAnswered)}.";
        for (var from = 0.2; from < 0.8; from += 0.04)
        {
            var told = held.Where(one => one.Likelihood >= from).ToList();
            var (right, missed) = (told.Count(one => one.IsRight), held.Count(one => one.IsAnswered && one.Likelihood < from));
            yield return string.Create(CultureInfo.InvariantCulture, $"  từ {from:0.00}: nói {told.Count}, đúng {right}, bỏ sót {missed}, không có mà nói {told.Count(one => !one.IsAnswered)}; giá {told.Count - right + (missed * CostOfSilence):0.0}");
        }
    }

    private const double CostOfSilence = 0.5;

    private static DetailQuestion? Read(ExpectedTurn turn, IServiceProvider services) =>
        turn.Expected is { Procedures: [var id, ..] } expected && (expected.Tells.Count > 0 || expected.Untold) && services.GetRequiredService<ProcedureCatalog>().Find(id) is { } procedure
            ? new DetailQuestion(procedure, services.GetRequiredService<LikelyMarks>().Of(services.GetRequiredService<EverydayWords>().WriteOut(Word.Split(services.GetRequiredService<TypingRepair>().Repair(turn.Question)))), expected.Tells)
            : null;
}
