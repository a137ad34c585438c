using System.CommandLine;
using Assistant.Knowledge.Metrics.Feeds;

namespace Assistant.Bot.Commands;

/// <summary>import metrics FILE…: takes files of figures into the store and says what was read, kept, corrected and refused.</summary>
internal static class ImportMetricsCommand
{
    /// <summary>As many refused cells are printed; the rest are counted.</summary>
    private const int MostPrinted = 20;

    public static Command Create(Composition composition)
    {
        var files = new Argument<FileInfo[]>("tệp")
        {
            Description = "Một hay nhiều tệp số liệu: CSV, JSON Lines, JSON hoặc Excel (.xlsx).",
            Arity = ArgumentArity.OneOrMore,
        };
        var period = new Option<string?>("--period") { Description = "Kỳ của các dòng không ghi kỳ, ví dụ \"Tuần 40/2026\".", HelpName = "kỳ" };
        var whole = new Option<bool>("--all-or-nothing") { Description = "Có một số liệu không hợp lệ thì không nhập gì của tệp." };
        var command = new Command("metrics", "Nhập số liệu chỉ tiêu vào kho số liệu.") { files, period, whole };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, async services =>
        {
            var importer = services.GetRequiredService<FeedImporter>();
            var good = true;
            foreach (var file in parsed.GetRequiredValue(files))
            {
                good &= await ImportAsync(file, importer, new FeedOptions
                {
                    Location = file.Name,
                    Period = parsed.GetValue(period),
                    AllOrNothing = parsed.GetValue(whole),
                });
            }

            return good ? Output.Good : Output.Failed;
        }));
        return command;
    }

    private static async Task<bool> ImportAsync(FileInfo file, FeedImporter importer, FeedOptions options)
    {
        if (!file.Exists)
        {
            await Output.FailAsync($"Không thấy tệp {file.Name}.");
            return false;
        }

        if (FeedForms.OfFile(file.Name) is not { } form)
        {
            await Output.FailAsync($"{file.Name}: chỉ nhận tệp .csv, .jsonl, .json, .xlsx.");
            return false;
        }

        var progress = ProgressLine.OnConsole(file.Length);
        try
        {
            var summary = importer.Import(new ProgressStream(file.OpenRead(), progress.Show), form, options);
            progress.Clear();
            return Tell(file.Name, summary);
        }
        catch (Exception fault) when (fault is FeedFormatException or IOException or UnauthorizedAccessException)
        {
            progress.Clear();
            await Output.FailAsync($"{file.Name}: {fault.Message} Kho số liệu giữ nguyên.");
            return false;
        }
    }

    private static bool Tell(string name, FeedSummary summary)
    {
        Console.WriteLine($"{name}: đọc {summary.Read} số liệu; thêm {summary.Added}, sửa {summary.Corrected}, giữ nguyên {summary.Unchanged}, từ chối {summary.Refused}.");
        if (summary.IsKeptOut)
        {
            Console.WriteLine("  Có số liệu bị từ chối nên không nhập gì, kho số liệu giữ nguyên.");
        }

        if (summary.Reports.Any(report => report.IsSimulated))
        {
            Console.WriteLine("  Có số liệu mô phỏng: mọi câu trả lời dùng số này đều nói rõ.");
        }

        foreach (var problem in summary.Problems.Take(MostPrinted))
        {
            Console.WriteLine($"  {problem}");
        }

        if (summary.Problems.Count > MostPrinted)
        {
            Console.WriteLine($"  … và {summary.Problems.Count - MostPrinted} chỗ khác.");
        }

        return summary.Refused == 0 && summary.Read > 0;
    }
}
