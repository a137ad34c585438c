using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.Browser;

/// <summary>A portal on a site of its own that lets in nothing but the assistant's script and frame.</summary>
internal sealed class OtherPortal : IAsyncDisposable
{
    private readonly WebApplication _app;

    private OtherPortal(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public static async Task<OtherPortal> StartAsync(string assistant, string attributes)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/portal", (HttpContext http) =>
        {
            http.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; script-src {assistant}; frame-src {assistant}";
            return Results.Content(
                $"<!doctype html><html lang=\"vi\"><title>Cổng khác</title><body><h1>Cổng khác</h1><script src=\"{assistant}/embed.js\" defer {attributes}></script></body></html>",
                "text/html; charset=utf-8");
        });
        await app.StartAsync();
        return new OtherPortal(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
