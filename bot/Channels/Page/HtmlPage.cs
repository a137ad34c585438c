using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Assistant.Bot.Channels.Page.Assets;

namespace Assistant.Bot.Channels.Page;

/// <summary>
/// A small page written by the server. <paramref name="Body"/> is HTML whose texts are encoded already. Where
/// <paramref name="Asked"/>, the title is a person's question and stands in a bubble as in the conversation.
/// </summary>
internal sealed record HtmlPage(int Status, string Title, string Body, bool Asked = false) : IResult
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A screen of the editor page, with forms and lists.</summary>
    public bool Editor { get; init; }

    /// <summary>The operators' dashboard, with plots.</summary>
    public bool Dashboard { get; init; }

    /// <summary>Makes a text safe inside elements and quoted attributes; Vietnamese stays readable.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>Seconds after which the browser loads the page again; null: never.</summary>
    public int? RefreshSeconds { get; init; }

    /// <summary>Stands inside another page: no head line and no title of its own.</summary>
    public bool IsPart { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var assets = httpContext.RequestServices.GetRequiredService<PageAssets>();
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.Headers.CacheControl = "no-store";
        return httpContext.Response.WriteAsync($"""
            <!doctype html>
            <html lang="vi">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              {(RefreshSeconds is { } seconds ? string.Create(CultureInfo.InvariantCulture, $"<meta http-equiv=\"refresh\" content=\"{seconds}\">") : "")}
              <title>{Encode(Title)} – Trợ lý Dịch vụ công</title>
              <link rel="icon" href="{assets.Icon}" type="image/svg+xml">
              <link rel="stylesheet" href="{assets.Styles}">
              <link rel="stylesheet" href="{assets.Dark}" media="(prefers-color-scheme: dark)">
              {(Editor ? $"<link rel=\"stylesheet\" href=\"{assets.Editor}\">" : "")}
              {(Dashboard ? $"<link rel=\"stylesheet\" href=\"{assets.Dashboard}\">" : "")}
            </head>
            <body class="plain">
              {(IsPart ? "" : Head(assets))}
              <main class="plain-main{(Editor ? " editor" : Dashboard ? " dashboard" : "")}">
                {(IsPart ? "" : $"<div{(Asked ? " class=\"plain-question\"" : "")}><h1>{Encode(Title)}</h1></div>")}
                {Body}
              </main>
            </body>
            </html>
            """, Encoding.UTF8, httpContext.RequestAborted);
    }

    private static string Head(PageAssets assets) => $"""
        <header class="bar">
          <img class="bar-avatar" src="{assets.Icon}" alt="" width="40" height="40">
          <p class="bar-name"><a href="/">Trợ lý Dịch vụ công</a></p>
        </header>
        """;
}
