using System.CommandLine;
using System.Text;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Reports;

namespace Assistant.Bot.Commands;

/// <summary>import report FILE…: reads reports into the metrics store and says what was read, kept and refused.</summary>
internal static class ImportCommand
{
    /// <summary>Larger files are not reports. 20 MB.</summary>
    private const long LargestFile = 20 * 1024 * 1024;

    public static Command Create(Composition composition) => new("import", "Nhập dữ liệu.") { Report(composition), ImportMetricsCommand.Create(composition), ImportProceduresCommand.Create(composition) };

    private static Command Report(Composition composition)
    {
        var files = new Argument<FileInfo[]>("tệp")
        {
            Description = "Một hay nhiều báo cáo dạng chữ hoặc Markdown.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("report", "Đọc báo cáo tuần hoặc báo cáo chuyên đề vào kho số liệu.") { files };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, async services =>
        {
            var good = true;
            foreach (var file in parsed.GetRequiredValue(files))
            {
                good &= await ImportAsync(file, services.GetRequiredService<ReportReader>(), services.GetRequiredService<IMetricsStore>());
            }

            return good ? Output.Good : Output.Failed;
        }));
        return command;
    }

    private static async Task<bool> ImportAsync(FileInfo file, ReportReader reader, IMetricsStore store)
    {
        if (await TextOfAsync(file) is not { } text)
        {
            return false;
        }

        var reading = reader.Read(file.Name, text);
        foreach (var problem in reading.Problems)
        {
            Console.WriteLine($"  dòng {problem.Line}: {problem.Reason} [{problem.Raw}]");
        }

        if (reading.Report is not { } report || reading.Observations.Count == 0)
        {
            await Output.FailAsync($"{file.Name}: không nhập được số liệu nào, kho số liệu giữ nguyên.");
            return false;
        }

        var result = store.Import(new ReportImport(report, reading.Observations));
        Console.WriteLine($"{file.Name}: {report.Title}{(report.Number is { } number ? $" ({number})" : "")}, {Circulation(report)}.");
        Console.WriteLine($"  đọc được {reading.Observations.Count} số liệu, {reading.Problems.Count} chỗ không đọc được; {Outcome(result)}.");
        foreach (var problem in result.Problems)
        {
            Console.WriteLine($"  {problem}");
        }

        return result.Outcome != ImportOutcome.Refused;
    }

    private static async Task<string?> TextOfAsync(FileInfo file)
    {
        if (!file.Exists)
        {
            await Output.FailAsync($"Không thấy tệp {file.Name}.");
            return null;
        }

        if (file.Length > LargestFile)
        {
            await Output.FailAsync($"{file.Name}: tệp lớn hơn 20 MB, không phải báo cáo dạng chữ.");
            return null;
        }

        try
        {
            return await File.ReadAllTextAsync(file.FullName, Encoding.UTF8);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Output.FailAsync($"{file.Name}: không mở được tệp ({fault.Message}).");
            return null;
        }
    }

    private static string Circulation(Report report) =>
        report.Circulation == Knowledge.Provenance.Circulation.Internal ? "lưu hành nội bộ" : "công khai";

    private static string Outcome(ImportResult result) => result.Outcome switch
    {
        ImportOutcome.Added => $"đã thêm {result.Observations} số liệu",
        ImportOutcome.Unchanged => "kho đã có đúng các số liệu này, không đổi gì",
        ImportOutcome.Superseded => $"đã thay bằng {result.Observations} số liệu mới, bản cũ giữ làm lịch sử",
        _ => "bị từ chối, kho số liệu giữ nguyên",
    };
}
