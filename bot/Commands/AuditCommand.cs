using System.CommandLine;
using System.Globalization;
using Assistant.Bot.Operations.Audit;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Commands;

/// <summary>audit list|verify: what people with a right have changed, and who was told internal figures.</summary>
internal static class AuditCommand
{
    private const int Shown = 50;

    public static Command Create(Composition composition) => new("audit", "Xem và kiểm tra nhật ký kiểm toán.") { List(composition), Verify(composition) };

    private static Command List(Composition composition)
    {
        var command = new Command("list", $"{Shown} việc mới nhất.");
        command.SetAction((_, _) => CommandHost.RunAsync(composition, services =>
        {
            var entries = services.GetRequiredService<AuditTrail>().Newest(Shown);
            Console.WriteLine(entries.Count == 0 ? "Chưa ghi việc nào." : string.Join('\n', entries.Select(static entry =>
                string.Create(CultureInfo.InvariantCulture, $"{entry.Number}. {VietnamClock.Of(entry.At):dd/MM/yyyy HH:mm:ss}, {entry.Who}: {entry.What}"))));
            return Task.FromResult(Output.Good);
        }));
        return command;
    }

    private static Command Verify(Composition composition)
    {
        var command = new Command("verify", "Kiểm tra từng mục còn nguyên như lúc ghi.");
        command.SetAction((_, _) => CommandHost.RunAsync(composition, async services =>
        {
            if (services.GetRequiredService<AuditTrail>().FirstBroken() is { } broken)
            {
                return await Output.FailAsync($"Mục {broken} đã bị sửa hoặc bị mất.");
            }

            Console.WriteLine("Nhật ký còn nguyên.");
            return Output.Good;
        }));
        return command;
    }
}
