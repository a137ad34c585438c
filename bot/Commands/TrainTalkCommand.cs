using System.CommandLine;
using Assistant.Bot.Evaluation;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;
using Assistant.Knowledge.Search.Training;

namespace Assistant.Bot.Commands;

/// <summary>tools train-talk --questions PATH… --out FILE: counts the words of talks about procedures, and those of other matters.</summary>
internal static class TrainTalkCommand
{
    public static Command Create(Composition composition) =>
        TrainingCommand.Create(composition, "train-talk", "Học chữ nào hay gặp khi đang nói về một thủ tục.", "talk.yaml", Learn);

    private static (string Yaml, IEnumerable<string> Told) Learn(IReadOnlyList<QuestionSet> sets, IServiceProvider services)
    {
        var (repair, everyday) = (services.GetRequiredService<TypingRepair>(), services.GetRequiredService<EverydayWords>());
        AskingExample Example(string text, bool asks) => new(everyday.WriteOut(Word.Split(repair.Repair(text))), asks);
        List<AskingExample> examples = [.. sets.SelectMany(set => set.Items).SelectMany(item => item.Turns)
            .Where(turn => turn.Expected.None || turn.Expected.Procedures.Count > 0 || turn.Expected.Ask.Count > 0)
            .Select(turn => Example(turn.Question, !turn.Expected.None))
            .Concat(services.GetRequiredService<OffTopicMessages>().BesideATalk.Select(message => Example(message, asks: false)))];
        return (TalkTrainer.Train(examples), [$"Đếm {examples.Count} tin, {examples.Count(example => example.Asks)} tin về thủ tục."]);
    }
}
