using System.CommandLine;

namespace Assistant.Bot.Commands;

/// <summary>tools …: what whoever works on the assistant's knowledge runs now and then.</summary>
internal static class ToolsCommand
{
    public static Command Create(Composition composition) =>
        new("tools", "Công cụ cho người biên tập dữ liệu.") { TrainRankingCommand.Create(composition), WhyCommand.Create(composition), BenchSearchCommand.Create(composition), GenerateMetricsCommand.Create(composition) };
}
