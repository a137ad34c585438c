using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Assistant.Bot.Commands;

/// <summary>The help of a command in Vietnamese; the library's own has English headings.</summary>
internal sealed class VietnameseHelp : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var to = parseResult.InvocationConfiguration.Output;
        to.WriteLine(command.Description);
        to.WriteLine();
        to.WriteLine("Cách dùng:");
        to.WriteLine("  " + Usage(command));
        Section(to, "Lệnh:", command.Subcommands.Select(item => (item.Name, item.Description)));
        Section(to, "Tham số:", command.Arguments.Select(item => ($"<{item.HelpName ?? item.Name}>", item.Description)));
        Section(to, "Tùy chọn:", command.Options.Where(item => item is not HelpOption)
            .Select(item => (item.HelpName is null ? item.Name : $"{item.Name} <{item.HelpName}>", item.Description)));
        return Output.Good;
    }

    private static string Usage(Command command)
    {
        var names = new Stack<string>();
        for (Symbol? at = command; at is not null and not RootCommand; at = at.Parents.FirstOrDefault())
        {
            names.Push(at.Name);
        }

        var parts = new List<string> { "dotnet run --project bot --" };
        parts.AddRange(names);
        parts.AddRange(command.Subcommands.Count > 0 ? ["[lệnh]"] : []);
        parts.AddRange(command.Arguments.Select(argument => $"<{argument.HelpName ?? argument.Name}>"));
        parts.AddRange(command.Options.Any(option => option is not HelpOption) ? ["[tùy chọn]"] : []);
        return string.Join(' ', parts);
    }

    private static void Section(TextWriter to, string title, IEnumerable<(string Name, string? Meaning)> items)
    {
        var list = items.ToArray();
        if (list.Length == 0)
        {
            return;
        }

        to.WriteLine();
        to.WriteLine(title);
        var width = list.Max(item => item.Name.Length) + 2;
        foreach (var (name, meaning) in list)
        {
            to.WriteLine($"  {name.PadRight(width)}{meaning}");
        }
    }
}
