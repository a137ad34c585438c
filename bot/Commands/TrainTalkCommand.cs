using System.CommandLine;
using Assistant.Bot.Evaluation;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Search.Training;

namespace Assistant.Bot.Commands;

/// <summary>tools train-talk --questions PATH… --out FILE: counts the words of talks about procedures, and those of other matters.</summary>
internal static class TrainTalkCommand
{
    public static Command Create(Composition composition)
    {
        var output = new Option<FileInfo>("--out") { Description = "Tệp ghi trọng số (talk.yaml).", Required = true };
        var paths = new Option<string[]>("--questions") { Description = "Các bộ câu hỏi để đếm (YAML hoặc thư mục).", Required = true, AllowMultipleArgumentsPerToken = true };
        var command = new Command("train-talk", "Học chữ nào hay gặp khi đang nói về một thủ tục.") { paths, output };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, async services =>
        {
            List<AskingExample> examples;
            try
            {
                var (repair, everyday) = (services.GetRequiredService<TypingRepair>(), services.GetRequiredService<EverydayWords>());
                AskingExample Example(string text, bool asks) => new(everyday.WriteOut(Word.Split(repair.Repair(text))), asks);
                examples = [.. parsed.GetRequiredValue(paths).SelectMany(QuestionSet.Load).SelectMany(set => set.Items).SelectMany(item => item.Turns)
                    .Where(turn => turn.Expected.None || turn.Expected.Procedures.Count > 0 || turn.Expected.Ask.Count > 0)
                    .Select(turn => Example(turn.Question, !turn.Expected.None))
                    .Concat(services.GetRequiredService<OffTopicMessages>().BesideATalk.Select(message => Example(message, asks: false)))];
            }
            catch (InvalidDataException fault)
            {
                return await Output.FailAsync(fault.Message);
            }

            await File.WriteAllTextAsync(parsed.GetRequiredValue(output).FullName, TalkTrainer.Train(examples));
            Console.WriteLine($"Đếm {examples.Count} tin, {examples.Count(example => example.Asks)} tin về thủ tục.");
            return Output.Good;
        }));
        return command;
    }
}
