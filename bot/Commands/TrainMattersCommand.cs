using System.CommandLine;
using Assistant.Bot.Evaluation;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search.Training;

namespace Assistant.Bot.Commands;

/// <summary>tools train-matters --questions PATH… --out FILE: learns whether a message is about a rarer matter, which only imported records are about.</summary>
internal static class TrainMattersCommand
{
    public static Command Create(Composition composition) =>
        TrainingCommand.Create(composition, "train-matters", "Học xem một tin nhắn nói việc đã biên tập hay việc hiếm hơn.", "matter-model.yaml", Learn);

    private static (string Yaml, IEnumerable<string> Told) Learn(IReadOnlyList<QuestionSet> sets, IServiceProvider services)
    {
        var (repair, everyday) = (services.GetRequiredService<TypingRepair>(), services.GetRequiredService<EverydayWords>());
        AskingExample Example(string text, bool isRare) => new(everyday.WriteOut(Word.Split(repair.Repair(text))), isRare);
        var knowledge = services.GetRequiredService<KnowledgeBase>();
        List<AskingExample> examples =
        [
            .. knowledge.Phrasings.All.OrderBy(phrasing => phrasing.Id, StringComparer.Ordinal)
                .SelectMany(phrasing => phrasing.Say.Select(say => Example(say, IsRare(knowledge.Procedures, phrasing.Id)))),
            .. sets.SelectMany(set => set.Items).Where(Tells)
                .Select(item => Example(item.Turns[0].Question, Named(item.Turns[0].Expected).All(id => IsRare(knowledge.Procedures, id)))),
        ];
        return (MatterTrainer.Train(examples), [$"Học từ {examples.Count} tin, {examples.Count(example => example.Asks)} tin nói việc hiếm hơn."]);
    }

    private static bool IsRare(ProcedureCatalog procedures, string id) => !procedures.IsCurated(id) && procedures.FindByCode(id) is null;

    private static IEnumerable<string> Named(Expectation expected) => expected.Procedures.Concat(expected.AllProcedures).Concat(expected.Ask);

    // What is asked in the middle of a conversation leans on what came before.
    private static bool Tells(GoldenItem item) => !item.IsDialogue && !item.Turns[0].Expected.None && Named(item.Turns[0].Expected).Any();
}
