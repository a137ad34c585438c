using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assistant.Bot.Operations;
using Microsoft.Extensions.FileProviders;

namespace Assistant.Bot.Channels.Page.Assets;

/// <summary>
/// Everything that browsers load, read and put together once, at start. The page itself carries its styles, so that
/// one answer of the server is enough for the first paint; what it refers to has the hash of its content in its name
/// and is kept for good.
/// </summary>
internal sealed class PageAssets
{
    private const string KeptForGood = "public, max-age=31536000, immutable";

    // Asked for again each time and answered with 304 while unchanged.
    private const string AskedEachTime = "no-cache";

    // Portals name it without a hash: an hour bounds how long an old one lives on.
    private const string KeptForAnHour = "public, max-age=3600";

    private readonly Dictionary<string, PageAsset> _byPath = new(StringComparer.Ordinal);
    private readonly IFileProvider _files;

    public PageAssets(IWebHostEnvironment environment, ServerOptions server)
    {
        _files = environment.WebRootFileProvider;
        var styles = JoinFolder("styles");
        var early = Read("early.js");
        var dark = Read("dark.css");

        Styles = Keep("styles.css", Encoding.UTF8.GetBytes(styles), "text/css; charset=utf-8");
        Dark = Keep("dark.css", Encoding.UTF8.GetBytes(dark), "text/css; charset=utf-8");
        Editor = Keep("editor.css", ReadBytes("editor.css"), "text/css; charset=utf-8");
        Dashboard = Keep("dashboard.css", ReadBytes("dashboard.css"), "text/css; charset=utf-8");
        Icon = Keep("icon.svg", ReadBytes("icon.svg"), "image/svg+xml");
        var icon = Keep("icon-192.png", ReadBytes("icon-192.png"), "image/png");
        var script = Keep("app.js", Encoding.UTF8.GetBytes(ScriptBundle.Join("app.js", name => Read("scripts/" + name))), "text/javascript; charset=utf-8");
        var manifest = Keep("manifest.webmanifest",
            Encoding.UTF8.GetBytes(Fill(Read("manifest.webmanifest"), ("icon.svg", Icon), ("icon-192.png", icon))), "application/manifest+json");

        Hashes = new InlineHashes(HashSource(early), $"{HashSource(styles)} {HashSource(dark)}");
        var page = Fill(Read("index.html"), ("styles", styles), ("dark", dark), ("early", early),
            ("app.js", script), ("icon.svg", Icon), ("icon-192.png", icon), ("manifest.webmanifest", manifest));
        Serve("/", page, "text/html; charset=utf-8", AskedEachTime);

        string[] shell = ["/", script, Icon];
        // The kept page carries its headers along, so a changed policy must renew it as a changed file does.
        var version = PageAsset.HashOf(Encoding.UTF8.GetBytes(page + server.FrameAncestors));
        Serve("/sw.js", Fill(Read("sw.js"), ("shell", JsonSerializer.Serialize(shell)), ("version", version)), "text/javascript; charset=utf-8", AskedEachTime);
        Serve("/embed.js", Read("embed.js"), "text/javascript; charset=utf-8", KeptForAnHour);
        // Browsers ask for it at the root whatever a page says.
        _byPath["/favicon.ico"] = new PageAsset(ReadBytes("icon.svg"), "image/svg+xml", KeptForAnHour);
    }

    /// <summary>Path of the style sheet, for pages that the server writes.</summary>
    public string Styles { get; }

    /// <summary>Path of the dark colours.</summary>
    public string Dark { get; }

    /// <summary>Path of the further styles of the editor page.</summary>
    public string Editor { get; }

    /// <summary>Path of the further styles of the operators' dashboard.</summary>
    public string Dashboard { get; }

    /// <summary>Path of the icon.</summary>
    public string Icon { get; }

    /// <summary>What the page carries inside itself, for the content policy.</summary>
    public InlineHashes Hashes { get; }

    public PageAsset? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>Adds the made-up portal that shows how the page is embedded.</summary>
    public void AddDemoPortal()
    {
        Serve("/demo-portal.html", Read("demo/portal.html"), "text/html; charset=utf-8", AskedEachTime);
        Serve("/demo-portal.css", Read("demo/portal.css"), "text/css; charset=utf-8", AskedEachTime);
    }

    private string Keep(string name, byte[] content, string contentType)
    {
        var dot = name.LastIndexOf('.');
        var path = $"/assets/{name[..dot]}.{PageAsset.HashOf(content)}{name[dot..]}";
        _byPath[path] = new PageAsset(content, contentType, KeptForGood);
        return path;
    }

    private void Serve(string path, string text, string contentType, string caching) =>
        _byPath[path] = new PageAsset(Encoding.UTF8.GetBytes(text), contentType, caching);

    private string JoinFolder(string folder) =>
        string.Join('\n', _files.GetDirectoryContents(folder).Where(file => file.Name.EndsWith(".css", StringComparison.Ordinal))
            .OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => Read($"{folder}/{file.Name}")));

    private static string Fill(string template, params ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values)
        {
            template = template.Replace($"{{{{{name}}}}}", value, StringComparison.Ordinal);
        }

        return template;
    }

    private static string HashSource(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private string Read(string path) => Encoding.UTF8.GetString(ReadBytes(path)).ReplaceLineEndings("\n");

    private byte[] ReadBytes(string path)
    {
        using var stream = _files.GetFileInfo(path).CreateReadStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
