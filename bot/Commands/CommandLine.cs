using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Assistant.Bot.Commands;

/// <summary>Which command runs. Without one, or with settings only ("--urls …"), the service starts.</summary>
internal static class CommandLine
{
    private static readonly string[] HelpWords = ["--help", "-h", "-?", "--version"];

    /// <returns>The exit code of the process: 0 good, 1 bad input or failure.</returns>
    public static Task<int> RunAsync(string[] args, Composition composition)
    {
        // Settings go to the configuration as they are, so their names are not ours to parse.
        if (args.Length == 0 || (args[0].StartsWith("--", StringComparison.Ordinal) && !args.Any(HelpWords.Contains)))
        {
            return ServeCommand.RunAsync(args, composition);
        }

        var parsed = Root(composition).Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            return Output.FailAsync(Explain(parsed));
        }

        // Ctrl+C is the host's business; an unexpected fault keeps its stack trace.
        return parsed.InvokeAsync(new InvocationConfiguration
        {
            ProcessTerminationTimeout = null,
            EnableDefaultExceptionHandler = false,
        });
    }

    /// <summary>How a command line would be understood, without running it.</summary>
    public static ParseResult Parse(string commandLine) => Root(new Composition(_ => { }, _ => { }, _ => { })).Parse(commandLine);

    private static string Explain(ParseResult parsed) =>
        string.Join('\n', Mistakes.In(parsed).DefaultIfEmpty("Lệnh chưa đúng.").Append("Xem cách dùng: thêm --help."));

    private static RootCommand Root(Composition composition)
    {
        var root = new RootCommand("Trợ lý Dịch vụ công. Không có lệnh nào thì chạy máy chủ: trang trò chuyện và API.")
        {
            ServeCommand.Create(composition),
            AskCommand.Create(composition),
            HandoutCommand.Create(composition),
            ImportCommand.Create(composition),
            AccessCommand.Create(composition),
            SwitchCommand.Create(composition),
            AuditCommand.Create(composition),
            FeedbackCommand.Create(composition),
            ExpiringCommand.Create(composition),
            EvaluateCommand.Create(composition),
            ToolsCommand.Create(composition),
        };
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Action = new VietnameseHelp();
            }
            else
            {
                option.Description = "Xem phiên bản.";
            }
        }

        return root;
    }
}
