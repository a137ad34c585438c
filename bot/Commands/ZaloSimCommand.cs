using System.CommandLine;
using System.Globalization;
using Assistant.Bot.Channels.Zalo.Simulator;

namespace Assistant.Bot.Commands;

/// <summary>tools zalo-sim: a Zalo OA on this machine, with a page to write as a person, so that the channel can be tried without an account.</summary>
internal static class ZaloSimCommand
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "Cổng của máy mô phỏng.", DefaultValueFactory = _ => SimulatorOptions.DefaultPort, HelpName = "cổng" };
        var webhook = new Option<string>("--webhook")
        {
            Description = "Địa chỉ nhận sự kiện của trợ lý.",
            DefaultValueFactory = _ => "http://localhost:5080/zalo/webhook",
            HelpName = "địa chỉ",
        };
        var command = new Command("zalo-sim", "Chạy một Zalo Official Account mô phỏng để thử kênh Zalo, không cần tài khoản.") { port, webhook };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(port), parsed.GetRequiredValue(webhook), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int port, string webhook, CancellationToken cancellationToken)
    {
        if (port is < 1 or > 65_535 || !Uri.TryCreate(webhook, UriKind.Absolute, out var target) || target.Scheme is not ("http" or "https"))
        {
            return await Output.FailAsync("Cổng (--port) từ 1 đến 65535; địa chỉ (--webhook) là địa chỉ http hoặc https.");
        }

        var address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}");
        try
        {
            await using var simulator = await ZaloSimulator.StartAsync(new SimulatorOptions { Url = address, Webhook = target });
            Console.WriteLine($"""
                Zalo OA mô phỏng: {address} (mở trang này để nhắn như một người dùng)
                Gửi sự kiện tới: {target}
                Chạy trợ lý ở cửa sổ khác: dotnet run --project bot --launch-profile zalo-sim
                Dừng: Ctrl+C
                """);
            await simulator.WaitForEndAsync(cancellationToken);
            return Output.Good;
        }
        catch (Exception fault) when (StartFaults.Explain(fault, address) is { } sentence)
        {
            return await Output.FailAsync(sentence);
        }
    }
}
