using System.CommandLine;
using Assistant.Bot.Evaluation;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search.Training;

namespace Assistant.Bot.Commands;

/// <summary>tools train-asking --questions PATH… --out FILE: learns whether a message asks for a procedure at all.</summary>
internal static class TrainAskingCommand
{
    public static Command Create(Composition composition) =>
        TrainingCommand.Create(composition, "train-asking", "Học xem một tin nhắn có hỏi thủ tục nào không.", "asking.yaml", Learn);

    private static (string Yaml, IEnumerable<string> Told) Learn(IReadOnlyList<QuestionSet> sets, IServiceProvider services)
    {
        var (repair, everyday) = (services.GetRequiredService<TypingRepair>(), services.GetRequiredService<EverydayWords>());
        List<AskingExample> examples = [.. sets.SelectMany(set => set.Items).Where(Tells)
            .Select(item => new AskingExample(everyday.WriteOut(Word.Split(repair.Repair(item.Turns[0].Question))), !item.Turns[0].Expected.None))];
        return (AskingTrainer.Train(examples), [$"Học từ {examples.Count} tin, {examples.Count(example => example.Asks)} tin hỏi thủ tục."]);
    }

    // What is asked in the middle of a conversation leans on what came before.
    private static bool Tells(GoldenItem item) =>
        !item.IsDialogue && item.Turns[0].Expected is var expected && (expected.None || expected.Procedures.Count > 0 || expected.Ask.Count > 0);
}
