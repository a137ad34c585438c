using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Assistant.Tests.Channels.DirectLine.Clients;

/// <summary>A made-up portal on another origin that shows Web Chat, as the README says how.</summary>
internal sealed class PortalSite(WebApplication server) : IAsyncDisposable
{
    public Uri Address => new(server.Urls.First());

    /// <param name="page">The page; it loads "/webchat.js", the unmodified bundle.</param>
    /// <param name="clients">Where npm put the packages.</param>
    public static async Task<PortalSite> StartAsync(Func<string> page, string clients)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        var bundle = Path.Combine(clients, "node_modules", "botframework-webchat", "dist", "webchat.js");
        server.MapGet("/", () => Results.Content(page(), "text/html; charset=utf-8"));
        server.MapGet("/webchat.js", () => Results.File(bundle, "text/javascript; charset=utf-8"));
        await server.StartAsync();
        return new PortalSite(server);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
