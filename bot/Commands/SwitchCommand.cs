using System.CommandLine;
using Assistant.Bot.Answers;
using Assistant.Bot.Operations.Switches;
using Assistant.Knowledge.Calendar;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Commands;

/// <summary>switch off|on|list: turns parts of the assistant off while the server runs.</summary>
internal static class SwitchCommand
{
    private const string Me = "command line";
    private const int MaxReasonLength = 300;

    public static Command Create(Composition composition) =>
        new("switch", "Tạm dừng và mở lại một thủ tục, quy định của một tỉnh, một kỹ năng, một kênh, mô hình ngôn ngữ, hoặc tất cả.") { Off(composition), On(composition), List(composition) };

    private static Argument<string> Target() => new("đối tượng")
    {
        Description = "all, model, procedure:<mã>, place:<mã tỉnh>, skill:<tên>, channel:<tên>.",
        HelpName = "đối tượng",
    };

    private static Command Off(Composition composition)
    {
        var target = Target();
        var reason = new Option<string>("--reason") { Description = "Vì sao; được ghi vào nhật ký kiểm toán.", Required = true, HelpName = "lý do" };
        var command = new Command("off", "Tạm dừng; máy chủ đang chạy thôi trả lời trong vòng một giây.") { target, reason };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, async services =>
        {
            var why = parsed.GetRequiredValue(reason).Trim();
            if (why.Length is 0 or > MaxReasonLength || why.Any(char.IsControl))
            {
                return await Output.FailAsync($"Lý do (--reason) có từ 1 đến {MaxReasonLength} ký tự, không có ký tự điều khiển.");
            }

            return await ChangeAsync(services, parsed.GetRequiredValue(target), (board, off) =>
            {
                board.TurnOff(off, Me, why);
                return $"Đã tạm dừng {off}.";
            });
        }));
        return command;
    }

    private static Command On(Composition composition)
    {
        var target = Target();
        var command = new Command("on", "Mở lại.") { target };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, services => ChangeAsync(services, parsed.GetRequiredValue(target), static (board, on) =>
            board.TurnOn(on, Me) ? $"Đã mở lại {on}." : $"{on} đang không bị tạm dừng.")));
        return command;
    }

    private static Command List(Composition composition)
    {
        var command = new Command("list", "Xem những gì đang tạm dừng.");
        command.SetAction((_, _) => CommandHost.RunAsync(composition, services =>
        {
            var off = services.GetRequiredService<SwitchBoard>().List();
            Console.WriteLine(off.Count == 0 ? "Không có gì đang tạm dừng." : string.Join('\n', off.Select(static entry =>
                $"{entry.Target}, từ {VietnamClock.Of(entry.Since):HH:mm} {VietnameseFormat.Day(DateOnly.FromDateTime(VietnamClock.Of(entry.Since).DateTime))}, do {entry.By}: {entry.Reason}")));
            return Task.FromResult(Output.Good);
        }));
        return command;
    }

    private static async Task<int> ChangeAsync(IServiceProvider services, string text, Func<SwitchBoard, SwitchTarget, string> change)
    {
        var (target, problem) = services.GetRequiredService<SwitchNames>().Read(text);
        if (target is not { } known)
        {
            return await Output.FailAsync(problem!);
        }

        try
        {
            Console.WriteLine(change(services.GetRequiredService<SwitchBoard>(), known));
            return Output.Good;
        }
        catch (SqliteException fault)
        {
            return await Output.FailAsync($"Chưa ghi được, chưa có gì thay đổi: {fault.Message}");
        }
    }
}
