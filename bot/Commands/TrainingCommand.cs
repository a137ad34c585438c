using System.CommandLine;
using Assistant.Bot.Evaluation;

namespace Assistant.Bot.Commands;

/// <summary>What every `tools train-…` command does: reads question sets, learns of them, writes the model and says what it was learned from.</summary>
internal static class TrainingCommand
{
    /// <param name="composition">The services that are learned with.</param>
    /// <param name="name">The command.</param>
    /// <param name="description">What it learns.</param>
    /// <param name="file">The name of the model's file under data/language.</param>
    /// <param name="learn">The model as YAML, and what is told of it.</param>
    public static Command Create(Composition composition, string name, string description, string file, Func<IReadOnlyList<QuestionSet>, IServiceProvider, (string Yaml, IEnumerable<string> Told)> learn)
    {
        var output = new Option<FileInfo>("--out") { Description = $"Tệp ghi trọng số ({file}).", Required = true };
        var paths = new Option<string[]>("--questions") { Description = "Các bộ câu hỏi để học (YAML hoặc thư mục).", Required = true, AllowMultipleArgumentsPerToken = true };
        var command = new Command(name, description) { paths, output };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, async services =>
        {
            List<QuestionSet> sets;
            try
            {
                sets = [.. parsed.GetRequiredValue(paths).SelectMany(QuestionSet.Load)];
            }
            catch (InvalidDataException fault)
            {
                return await Output.FailAsync(fault.Message);
            }

            var (yaml, told) = learn(sets, services);
            await File.WriteAllTextAsync(parsed.GetRequiredValue(output).FullName, yaml);
            foreach (var line in told)
            {
                Console.WriteLine(line);
            }

            return Output.Good;
        }));
        return command;
    }
}
