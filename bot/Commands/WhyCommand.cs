using System.CommandLine;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Commands;

/// <summary>tools why "…": why the search puts procedures in this order.</summary>
internal static class WhyCommand
{
    private const int Shown = 6;

    public static Command Create(Composition composition)
    {
        var question = new Argument<string>("câu hỏi") { Description = "Câu hỏi, đặt trong dấu ngoặc kép." };
        var command = new Command("why", "Cho biết vì sao phần tìm xếp các thủ tục theo thứ tự này.") { question };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, services =>
        {
            var text = services.GetRequiredService<TypingRepair>().Repair(parsed.GetRequiredValue(question));
            var index = services.GetRequiredService<ProcedureIndex>();
            foreach (var (reason, hit) in index.Reasons(text, Shown).Zip(index.Search(text, Shown)))
            {
                Console.WriteLine($"{hit.Confidence:0.000} / {hit.Known:0.000}  {reason}");
            }

            return Task.FromResult(Output.Good);
        }));
        return command;
    }
}
