using System.IO.Compression;
using Assistant.Bot.Channels.Page.Assets;
using Assistant.Bot.Channels.Page.News;
using Assistant.Bot.Channels.Page.Operator;
using Assistant.Bot.Handouts;
using Assistant.Bot.Operations;
using Assistant.Bot.Watching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.Page;

internal static class PageRegistration
{
    public static void AddPage(this IServiceCollection services)
    {
        services.AddCheckedOptions<PageOptions>(PageOptions.Section);
        services.AddSingleton(CreateAssets);
        services.AddSingleton(static provider => provider.GetRequiredService<PageAssets>().Hashes);
        services.AddTransient<FeedbackReader>();
        services.AddSingleton<Mailbox>();
        services.AddTransient<PlainReplies>();
        // Names come from the knowledge of the moment.
        services.AddTransient<TicketNames>();
        services.AddSingleton<IProactiveSender, PageSender>();
        services.AddResponseCompression(static packing =>
        {
            // No secret travels in these bodies, so their length gives none away (BREACH).
            packing.EnableForHttps = true;
            packing.MimeTypes = ["application/json", "application/problem+json", "text/html", "text/plain"];
        });
        services.Configure<BrotliCompressionProviderOptions>(static brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(static gzip => gzip.Level = CompressionLevel.Fastest);
    }

    /// <summary>Answers leave packed: on a slow network an answer with its sources is worth the half millisecond.</summary>
    public static void UsePackedAnswers(this WebApplication app) =>
        app.UseWhen(
            static http => (HttpMethods.IsPost(http.Request.Method) && http.Request.Path.Value is "/" or "/api/ask")
                || http.Request.Path.StartsWithSegments(HandoutAddress.Path, StringComparison.Ordinal),
            static answers => answers.UseResponseCompression());

    private static PageAssets CreateAssets(IServiceProvider provider)
    {
        var environment = provider.GetRequiredService<IWebHostEnvironment>();
        var assets = new PageAssets(environment, provider.GetRequiredService<IOptions<ServerOptions>>().Value);
        if (provider.GetRequiredService<IOptions<PageOptions>>().Value.DemoPortal ?? environment.IsDevelopment())
        {
            assets.AddDemoPortal();
        }

        return assets;
    }
}
