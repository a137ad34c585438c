using System.CommandLine;

namespace Assistant.Bot.Commands;

/// <summary>import …: takes data into the local stores.</summary>
internal static class ImportCommand
{
    public static Command Create(Composition composition) =>
        new("import", "Nhập dữ liệu.") { ImportReportCommand.Create(composition), ImportMetricsCommand.Create(composition), ImportProceduresCommand.Create(composition) };
}
