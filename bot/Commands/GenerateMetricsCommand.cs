using System.CommandLine;
using System.Globalization;
using System.Text;
using Assistant.Knowledge.Agencies;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Metrics;
using Assistant.Knowledge.Metrics.Feeds;
using Assistant.Knowledge.Metrics.Simulation;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Commands;

/// <summary>tools generate-metrics: made-up weekly figures for demonstration and load, each marked as simulated.</summary>
internal static class GenerateMetricsCommand
{
    private const int MostWeeks = 1040;
    private const int DefaultWeeks = 12;

    public static Command Create(Composition composition)
    {
        var output = new Option<FileInfo>("--out") { Description = "Tệp CSV ghi ra.", Required = true, HelpName = "tệp" };
        var weeks = new Option<int>("--weeks") { Description = $"Số tuần, từ 1 đến {MostWeeks}; mặc định {DefaultWeeks}.", DefaultValueFactory = _ => DefaultWeeks, HelpName = "số tuần" };
        var seed = new Option<int>("--seed") { Description = "Cùng số này thì ra cùng số liệu; mặc định 1.", DefaultValueFactory = _ => 1, HelpName = "số" };
        var before = new Option<string?>("--before") { Description = "Các tuần trọn trước ngày này, dạng 2026-11-23. Mặc định: hôm nay.", HelpName = "ngày" };
        var command = new Command("generate-metrics", "Sinh số liệu tuần mô phỏng của các tỉnh và bộ, ngành.") { output, weeks, seed, before };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, async services =>
        {
            if (parsed.GetValue(weeks) is not (>= 1 and <= MostWeeks) and var count)
            {
                return await Output.FailAsync($"Số tuần (--weeks) từ 1 đến {MostWeeks}, hiện là {count}.");
            }

            var day = VietnamClock.Today(services.GetRequiredService<TimeProvider>());
            if (parsed.GetValue(before) is { } asked && !DateOnly.TryParseExact(asked, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            {
                return await Output.FailAsync($"Ngày (--before) phải có dạng 2026-11-23, hiện là \"{asked}\".");
            }

            var indicators = FeedSimulator.Simulable(services.GetRequiredService<IndicatorCatalog>());
            var simulator = new FeedSimulator(services.GetRequiredService<PlaceDirectory>(), services.GetRequiredService<AgencyDirectory>(), parsed.GetValue(seed));
            var file = parsed.GetRequiredValue(output);
            await using var text = new StreamWriter(file.FullName, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            var figures = FeedCsv.Write(text, simulator.Weeks(indicators, day, parsed.GetValue(weeks)));
            Console.WriteLine($"{file.Name}: {figures} số liệu mô phỏng, {indicators.Count} chỉ tiêu, {parsed.GetValue(weeks)} tuần. Nhập bằng: import metrics {file.Name}");
            return Output.Good;
        }));
        return command;
    }
}
