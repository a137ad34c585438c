using System.CommandLine;
using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Editing.Expiring;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Commands;

/// <summary>expiring: fees and policies that end soon, or have ended with nothing after them.</summary>
internal static class ExpiringCommand
{
    private const int DefaultDays = 30;

    public static Command Create(Composition composition)
    {
        var days = new Option<int>("--days") { Description = $"Xem trước mấy ngày, mặc định {DefaultDays}.", DefaultValueFactory = _ => DefaultDays, HelpName = "số ngày" };
        var date = new Option<string?>("--date") { Description = "Tính từ ngày này, dạng 2026-11-23. Mặc định: hôm nay.", HelpName = "ngày" };
        var command = new Command("expiring", "Kê mức phí, chính sách sắp hết hiệu lực hoặc đã hết mà chưa có mức tiếp theo.") { days, date };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, async services =>
        {
            var day = VietnamClock.Today(services.GetRequiredService<TimeProvider>());
            if (parsed.GetValue(date) is { } text && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            {
                return await Output.FailAsync($"Ngày (--date) phải dạng 2026-11-23, hiện là \"{text}\".");
            }

            if (parsed.GetValue(days) is not (>= 0 and <= 3660) and var asked)
            {
                return await Output.FailAsync($"Số ngày (--days) từ 0 đến 3660, hiện là {asked}.");
            }

            var records = ExpiringRecords.Of(services.GetRequiredService<GenerationBoard>().Current.Knowledge, day, parsed.GetValue(days));
            Console.WriteLine(records.Count == 0 ? "Không có gì sắp hết hiệu lực." : string.Join('\n', records.Select(record =>
                $"{(record.LastDay < day ? "đã hết" : "đến hết")} {VietnameseFormat.Day(record.LastDay)}: {record.Title} – {record.What}{(record.Next is { } next ? $"; sau đó {next}" : "; chưa có gì tiếp theo")}")));
            return Output.Good;
        }));
        return command;
    }
}
