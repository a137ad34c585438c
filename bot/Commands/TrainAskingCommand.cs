using System.CommandLine;
using Assistant.Bot.Evaluation;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search.Training;

namespace Assistant.Bot.Commands;

/// <summary>tools train-asking --questions PATH… --out FILE: learns whether a message asks for a procedure at all.</summary>
internal static class TrainAskingCommand
{
    public static Command Create(Composition composition)
    {
        var output = new Option<FileInfo>("--out") { Description = "Tệp ghi trọng số (asking.yaml).", Required = true };
        var paths = new Option<string[]>("--questions") { Description = "Các bộ câu hỏi để học (YAML hoặc thư mục).", Required = true, AllowMultipleArgumentsPerToken = true };
        var command = new Command("train-asking", "Học xem một tin nhắn có hỏi thủ tục nào không.") { paths, output };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, async services =>
        {
            List<AskingExample> examples;
            try
            {
                var (repair, everyday) = (services.GetRequiredService<TypingRepair>(), services.GetRequiredService<EverydayWords>());
                examples = [.. parsed.GetRequiredValue(paths).SelectMany(QuestionSet.Load).SelectMany(set => set.Items).Where(Tells)
                    .Select(item => new AskingExample(everyday.WriteOut(Word.Split(repair.Repair(item.Turns[0].Question))), !item.Turns[0].Expected.None))];
            }
            catch (InvalidDataException fault)
            {
                return await Output.FailAsync(fault.Message);
            }

            await File.WriteAllTextAsync(parsed.GetRequiredValue(output).FullName, AskingTrainer.Train(examples));
            Console.WriteLine($"Học từ {examples.Count} tin, {examples.Count(example => example.Asks)} tin hỏi thủ tục.");
            return Output.Good;
        }));
        return command;
    }

    // What is asked in the middle of a conversation leans on what came before.
    private static bool Tells(GoldenItem item) =>
        !item.IsDialogue && item.Turns[0].Expected is var expected && (expected.None || expected.Procedures.Count > 0 || expected.Ask.Count > 0);
}
