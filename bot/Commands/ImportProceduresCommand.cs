using System.CommandLine;
using Assistant.Bot.Conversations;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Procedures.Imported;

namespace Assistant.Bot.Commands;

/// <summary>import procedures FILE…: reads records of the national portal into the local store and says what was kept and why not.</summary>
internal static class ImportProceduresCommand
{
    /// <summary>As many refused lines are printed; the rest are counted.</summary>
    private const int MostPrinted = 20;

    public static Command Create(Composition composition)
    {
        var files = new Argument<FileInfo[]>("tệp")
        {
            Description = "Một hay nhiều tệp bản ghi thủ tục (JSON Lines, có thể nén gzip).",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("procedures", "Nhập bản ghi thủ tục của Cổng Dịch vụ công quốc gia vào kho tại chỗ.") { files };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, async services =>
        {
            var today = VietnamClock.Today(services.GetRequiredService<TimeProvider>());
            var store = ImportedProcedureStore.InFile(KnowledgeServices.ImportedPath(services));
            var good = true;
            foreach (var file in parsed.GetRequiredValue(files))
            {
                good &= await ImportAsync(file, store, today);
            }

            return good ? Output.Good : Output.Failed;
        }));
        return command;
    }

    private static async Task<bool> ImportAsync(FileInfo file, ImportedProcedureStore store, DateOnly today)
    {
        if (!file.Exists)
        {
            await Output.FailAsync($"Không thấy tệp {file.Name}.");
            return false;
        }

        try
        {
            await using var stream = file.OpenRead();
            var progress = ProgressLine.OnConsole(file.Length);
            var reading = ProcedureFileImport.Read(stream, today, progress.Show);
            progress.Clear();
            return Keep(file.Name, reading, store);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            await Output.FailAsync($"{file.Name}: không đọc hết được tệp ({fault.Message}). Kho thủ tục giữ nguyên.");
            return false;
        }
    }

    private static bool Keep(string name, ProcedureFileReading reading, ImportedProcedureStore store)
    {
        var result = store.Import(reading.Procedures);
        Console.WriteLine($"{name}: đọc {reading.Lines} dòng; thêm {result.Added}, cập nhật {result.Changed}, giữ nguyên {result.Unchanged}, không nhận {reading.Problems.Count}.");
        foreach (var problem in reading.Problems.Take(MostPrinted))
        {
            Console.WriteLine($"  dòng {problem.Line}: {problem.Reason}");
        }

        if (reading.Problems.Count > MostPrinted)
        {
            Console.WriteLine($"  … và {reading.Problems.Count - MostPrinted} dòng khác.");
        }

        return reading.Procedures.Count > 0;
    }
}
