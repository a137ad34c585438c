using System.CommandLine;
using Assistant.Bot.Access;
using Assistant.Bot.Access.SignIn;
using Assistant.Bot.Channels;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Commands;

/// <summary>Runs the service: the chat page, the API, the Bot Framework endpoint.</summary>
internal static class ServeCommand
{
    public static Command Create(Composition composition)
    {
        var command = new Command("serve", "Chạy máy chủ (như khi không có lệnh nào). Đổi cổng: --urls http://localhost:6000")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction((parsed, _) => RunAsync([.. parsed.UnmatchedTokens], composition));
        return command;
    }

    public static async Task<int> RunAsync(string[] args, Composition composition)
    {
        string? address = null;
        try
        {
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
            builder.AddOperations(quiet: false);
            composition.AddAssistant(builder);
            composition.AddServer(builder);
            address = Listen(builder);

            await using var app = builder.Build();
            await PrepareAsync(app, composition);
            await app.StartAsync();
            Announce(app);
            await app.WaitForShutdownAsync();
            return Output.Good;
        }
        catch (Exception fault) when (StartFaults.Explain(fault, address) is { } sentence)
        {
            return await Output.FailAsync(sentence);
        }
    }

    /// <summary>Server:Url, unless ASPNETCORE_URLS, ASPNETCORE_HTTP_PORTS or --urls says otherwise.</summary>
    private static string Listen(WebApplicationBuilder builder)
    {
        if (builder.Configuration[WebHostDefaults.ServerUrlsKey] is { Length: > 0 } asked)
        {
            return asked;
        }

        if (builder.Configuration[WebHostDefaults.HttpPortsKey] is { Length: > 0 } ports)
        {
            return $"http://*:{ports}";
        }

        var url = builder.Configuration[$"{ServerOptions.Section}:{nameof(ServerOptions.Url)}"] ?? new ServerOptions().Url;
        builder.WebHost.UseUrls(url);
        return url;
    }

    /// <summary>Wrong settings and broken data stop the start before the port is open.</summary>
    private static async Task PrepareAsync(WebApplication app, Composition composition)
    {
        var prepared = Preparation.RunAsync(app.Services);
        // What it finds stops the start at once, whatever became of the preparation: settings come first, because data is found by them.
        app.Services.GetService<IStartupValidator>()?.Validate();
        try
        {
            composition.UseServer(app);
            BuildEndpoints(app);
            // How an answer is written; the first one would wait for it.
            AnswerJson.Default.Answer.MakeReadOnly();
        }
        finally
        {
            await prepared;
        }
    }

    // Routes build what each address takes from a request anew each time that they are asked for it; kept, it is built once, while the
    // knowledge is read, and the first question need not wait. The last step: what is mapped after it is not served.
    private static void BuildEndpoints(IEndpointRouteBuilder app)
    {
        Endpoint[] addresses = [.. app.DataSources.SelectMany(mapped => mapped.Endpoints)];
        app.DataSources.Clear();
        app.DataSources.Add(new DefaultEndpointDataSource(addresses));
    }

    /// <summary>
    /// Straight to the console: the link signs an official in, so it must not reach the log file.
    /// </summary>
    private static void Announce(WebApplication app)
    {
        if (!app.Environment.IsDevelopment() || app.Urls.FirstOrDefault() is not { } listening)
        {
            return;
        }

        var address = listening.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
        var code = app.Services.GetRequiredService<SignInLinks>().Create(new Caller(Role.Official, "Cán bộ (liên kết một lần)"));
        Console.WriteLine($"""

            Trợ lý Dịch vụ công: {address}
            Đăng nhập cán bộ (một lần, trong {SignInLinks.Lifetime.TotalMinutes:0} phút): {address}/sign-in?code={code}
            Dừng: Ctrl+C

            """);
    }
}
