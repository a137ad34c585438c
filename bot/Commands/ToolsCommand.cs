using System.CommandLine;

namespace Assistant.Bot.Commands;

/// <summary>tools …: what whoever works on the assistant runs now and then.</summary>
internal static class ToolsCommand
{
    public static Command Create(Composition composition) =>
        new("tools", "Công cụ cho người biên tập dữ liệu và người thử nghiệm.")
        {
            TrainRankingCommand.Create(composition),
            TrainAskingCommand.Create(composition),
            TrainMattersCommand.Create(composition),
            TrainGateCommand.Create(composition),
            TrainTalkCommand.Create(composition),
            TrainDetailsCommand.Create(composition),
            WhyCommand.Create(composition), BenchSearchCommand.Create(composition), BenchChartsCommand.Create(composition), ZaloSimCommand.Create(),
            GenerateMetricsCommand.Create(composition),
        };
}
