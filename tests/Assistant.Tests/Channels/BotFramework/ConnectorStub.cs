using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Assistant.Tests.Channels.BotFramework;

/// <summary>A channel's connector on this machine that keeps what it is sent.</summary>
internal sealed class ConnectorStub(WebApplication server) : IAsyncDisposable
{
    public ConcurrentQueue<(string Path, JsonElement Activity)> Received { get; } = new();

    public string Address => server.Urls.First();

    public static async Task<ConnectorStub> StartAsync(HttpStatusCode status = HttpStatusCode.OK, int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var stub = new ConnectorStub(builder.Build());
        stub.Listen(status);
        await stub.StartServerAsync();
        return stub;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private Task StartServerAsync() => server.StartAsync();

    private void Listen(HttpStatusCode status) => server.Run(async http =>
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        Received.Enqueue((http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, body.RootElement.Clone()));
        http.Response.StatusCode = (int)status;
    });
}
