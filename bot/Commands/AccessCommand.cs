using System.CommandLine;
using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Commands;

/// <summary>access add|list|revoke: tokens of officials and of programs.</summary>
internal static class AccessCommand
{
    private const int DefaultDays = 90;
    private const int MaxDays = 3650;
    private const int MaxNameLength = 100;

    public static Command Create(Composition composition) =>
        new("access", "Cấp, xem và thu hồi mã truy cập.") { Add(composition), List(composition), Revoke(composition) };

    private static Command Add(Composition composition)
    {
        var role = new Option<string>("--role") { Description = "Vai trò: " + string.Join(", ", RoleNames.Grantable) + ".", Required = true, HelpName = "vai trò" };
        role.AcceptOnlyFromAmong(RoleNames.Grantable);
        var name = new Option<string>("--name") { Description = "Mã cấp cho ai, cho việc gì.", Required = true, HelpName = "tên" };
        var days = new Option<int>("--days") { Description = $"Số ngày có hiệu lực, mặc định {DefaultDays}.", DefaultValueFactory = _ => DefaultDays, HelpName = "số ngày" };
        var unit = new Option<string?>("--unit") { Description = "Tỉnh hay bộ của cán bộ: số liệu nội bộ chỉ của nơi ấy. Không ghi thì xem được của mọi nơi.", HelpName = "tỉnh, bộ" };
        var command = new Command("add", "Cấp một mã truy cập; mã chỉ hiện một lần.") { role, name, days, unit };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, async services =>
        {
            var label = parsed.GetRequiredValue(name).Trim();
            if (label.Length is 0 or > MaxNameLength || label.Any(char.IsControl))
            {
                return await Output.FailAsync($"Tên (--name) có từ 1 đến {MaxNameLength} ký tự, không có ký tự điều khiển.");
            }

            if (parsed.GetValue(days) is not (>= 1 and <= MaxDays) and var count)
            {
                return await Output.FailAsync($"Số ngày (--days) từ 1 đến {MaxDays}, hiện là {count}.");
            }

            var granted = RoleNames.Find(parsed.GetRequiredValue(role))!.Value;
            var units = services.GetRequiredService<UnitNames>();
            var named = parsed.GetValue(unit);
            var bound = named is null ? null : units.Find(named, VietnamClock.Today(services.GetRequiredService<TimeProvider>()));
            if (named is not null && (bound is null || granted != Role.Official))
            {
                return await Output.FailAsync(granted != Role.Official
                    ? "Đơn vị (--unit) chỉ dùng với vai trò official."
                    : $"Không rõ đơn vị \"{named}\" là tỉnh, bộ nào; ghi đủ tên, ví dụ \"tỉnh Tây Ninh\", \"Bộ Y tế\".");
            }

            var (stored, secret) = services.GetRequiredService<TokenRegister>().Add(granted, label, TimeSpan.FromDays(parsed.GetValue(days)), bound);
            Console.WriteLine($"""
                Đã cấp mã {stored.Id} cho "{stored.Name}", vai trò {stored.Role}{(bound is null ? "" : $", đơn vị {units.Name(bound)}")}, hết hạn {Day(stored.Expires)}.
                Mã truy cập (chỉ hiện một lần, xin cất giữ cẩn thận):
                {secret}
                """);
            return Output.Good;
        }));
        return command;
    }

    private static Command List(Composition composition)
    {
        var command = new Command("list", "Xem các mã đã cấp (không hiện mã).");
        command.SetAction((_, _) => CommandHost.RunAsync(composition, services =>
        {
            var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
            var tokens = services.GetRequiredService<TokenRegister>().List();
            var units = services.GetRequiredService<UnitNames>();
            Console.WriteLine(tokens.Count == 0 ? "Chưa cấp mã nào." : $"{"Mã số",-10}{"Vai trò",-10}{"Cấp ngày",-12}{"Hết hạn",-12}{"Tình trạng",-22}Tên");
            foreach (var token in tokens)
            {
                var state = token.Revoked is { } day ? $"thu hồi {Day(day)}" : token.IsUsable(now) ? "còn hiệu lực" : "hết hạn";
                Console.WriteLine($"{token.Id,-10}{token.Role,-10}{Day(token.Created),-12}{Day(token.Expires),-12}{state,-22}{token.Name}{(token.Unit is { } unit ? $" ({units.Name(unit)})" : "")}");
            }

            return Task.FromResult(Output.Good);
        }));
        return command;
    }

    private static Command Revoke(Composition composition)
    {
        var id = new Argument<string>("id") { Description = "Mã số, như access list in ra.", HelpName = "mã số" };
        var command = new Command("revoke", "Thu hồi một mã; máy chủ đang chạy thôi nhận mã đó ngay.") { id };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, async services =>
        {
            if (services.GetRequiredService<TokenRegister>().Revoke(parsed.GetRequiredValue(id)) is not { } revoked)
            {
                return await Output.FailAsync($"Không có mã nào mang mã số \"{parsed.GetRequiredValue(id)}\". Xem danh sách: access list.");
            }

            Console.WriteLine($"Đã thu hồi mã {revoked.Id} của \"{revoked.Name}\".");
            return Output.Good;
        }));
        return command;
    }

    private static string Day(DateTimeOffset moment) =>
        VietnamClock.Of(moment).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
