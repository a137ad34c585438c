using System.CommandLine;
using System.Text;
using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Reports;
using Assistant.Knowledge.Reports.Copies;

namespace Assistant.Bot.Commands;

/// <summary>import report FILE…: reads reports into the metrics store and says what was read, kept, refused and not legible.</summary>
internal static class ImportReportCommand
{
    /// <summary>Larger files are not reports. 20 MB.</summary>
    private const long LargestFile = 20 * 1024 * 1024;

    public static Command Create(Composition composition)
    {
        var files = new Argument<FileInfo[]>("tệp")
        {
            Description = "Một hay nhiều báo cáo dạng chữ, Markdown hoặc chữ nhận dạng từ bản quét. Nhiều bản của cùng một báo cáo được gộp và so với nhau.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("report", "Đọc báo cáo tuần hoặc báo cáo chuyên đề vào kho số liệu.") { files };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, async services =>
        {
            var (readings, allOpened) = await ReadAsync(parsed.GetRequiredValue(files), services.GetRequiredService<ReportReader>());
            var text = new ReportImportText(new ReportDifferenceText(
                services.GetRequiredService<PlaceDirectory>(), services.GetRequiredService<AgencyDirectory>(), services.GetRequiredService<IndicatorCatalog>()));
            var good = allOpened;
            foreach (var result in services.GetRequiredService<ReportIntake>().Take(readings))
            {
                good &= await text.WriteAsync(result);
            }

            return good ? Output.Good : Output.Failed;
        }));
        return command;
    }

    private static async Task<(List<ReportReading> Readings, bool AllOpened)> ReadAsync(FileInfo[] files, ReportReader reader)
    {
        var readings = new List<ReportReading>();
        var progress = new Progress(files.Length);
        for (var index = 0; index < files.Length; index++)
        {
            if (files.Length > 1)
            {
                progress.Show(index);
            }

            if (await TextOfAsync(files[index]) is { } text)
            {
                readings.Add(reader.Read(files[index].Name, text));
            }
        }

        progress.Clear();
        return (readings, readings.Count == files.Length);
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
}
