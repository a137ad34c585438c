using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.FileStatus;

/// <summary>The service of docs/file-status.md, as the tests want it, on a port of this machine.</summary>
internal sealed class StatusService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StatusService(WebApplication app) => _app = app;

    public string Url { get; private set; } = "";

    /// <summary>Bodies that came in.</summary>
    public List<string> Bodies { get; } = [];

    /// <summary>Address lines and Authorization headers that came in.</summary>
    public List<string> Heads { get; } = [];

    /// <summary>What is answered; null: nothing, until the caller gives up.</summary>
    public (HttpStatusCode Status, string Body)? Says { get; set; } = (HttpStatusCode.OK, Good);

    public const string Code = "H29.12-261110-0042";

    public static string Good => $$"""
        {"code":"{{Code}}","state":"processing","agency":"UBND phường Hải Châu","procedure":"Đăng ký khai sinh",
         "receivedOn":"2026-11-10","dueOn":"2026-12-05","missing":["Bản chính giấy chứng sinh"]}
        """;

    public static async Task<StatusService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var service = new StatusService(app);
        app.MapPost("/status", service.AnswerAsync);
        await app.StartAsync();
        service.Url = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/status";
        return service;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        Bodies.Add(await reader.ReadToEndAsync());
        Heads.Add($"{http.Request.Path}{http.Request.QueryString} {http.Request.Headers.Authorization}");
        if (Says is not { } says)
        {
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        http.Response.StatusCode = (int)says.Status;
        http.Response.Headers.Location = "/elsewhere";
        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(says.Body));
    }
}
