using System.IO.Compression;
using System.Net;
using System.Text;
using Assistant.Bot.Channels.Page.Assets;

namespace Assistant.Tests.Channels.Page;

public sealed class PageAssetTests : IDisposable
{
    private readonly BotApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_file_with_its_hash_in_the_name_is_kept_for_good()
    {
        var script = (await _app.Browser().GetStringAsync("/")).Split('"').First(part => part.EndsWith(".js", StringComparison.Ordinal));

        var response = await _app.Browser().GetAsync(script);

        Assert.Matches(@"^/assets/app\.[\w-]{12}\.js$", script);
        var caching = response.Headers.CacheControl!;
        Assert.Equal(TimeSpan.FromDays(365), caching.MaxAge);
        Assert.Contains(caching.Extensions, extension => extension.Name == "immutable");
        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Text_travels_packed_as_the_browser_understands_it(string encoding)
    {
        var response = await GetAsync("/", ("Accept-Encoding", encoding));

        Assert.Equal(encoding, Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.Equal("Accept-Encoding", Assert.Single(response.Headers.Vary));
        await using var packed = await response.Content.ReadAsStreamAsync();
        await using Stream unpacked = encoding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        Assert.Equal(await _app.Browser().GetStringAsync("/"), await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_form_that_a_browser_refuses_is_not_sent() =>
        Assert.Empty((await GetAsync("/", ("Accept-Encoding", "br;q=0, identity"))).Content.Headers.ContentEncoding);

    [Fact]
    public async Task An_unchanged_page_is_not_sent_twice()
    {
        var first = await GetAsync("/", ("Accept-Encoding", "br"));

        var again = await GetAsync("/", ("Accept-Encoding", "br"), ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.NotEqual(first.Headers.ETag, (await GetAsync("/", ("Accept-Encoding", "gzip"))).Headers.ETag);
    }

    [Fact]
    public async Task The_worker_keeps_what_the_page_loads_and_is_asked_for_anew_each_time()
    {
        var response = await _app.Browser().GetAsync("/sw.js");
        var worker = await response.Content.ReadAsStringAsync();
        var page = await _app.Browser().GetStringAsync("/");

        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
        Assert.Contains(page.Split('"').First(part => part.EndsWith(".js", StringComparison.Ordinal)), worker, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", worker, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_content_policy_is_another_worker_because_the_kept_page_carries_its_policy()
    {
        using var other = new BotApp().With("Server:FrameAncestors", "https://dichvucong.gov.vn");

        Assert.NotEqual(await _app.Browser().GetStringAsync("/sw.js"), await other.Browser().GetStringAsync("/sw.js"));
    }

    [Theory]
    [InlineData("/scripts/app.js")]
    [InlineData("/index.html")]
    [InlineData("/assets/../appsettings.json")]
    [InlineData("/assets/app.js")]
    public async Task What_the_page_does_not_load_is_not_there(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _app.Browser().GetAsync(path)).StatusCode);

    [Fact]
    public async Task Answers_travel_packed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/ask") { Content = new StringContent("{\"question\":\"a\"}", Encoding.UTF8, "application/json") };
        request.Headers.Add("Accept-Encoding", "br");

        var response = await _app.Browser().SendAsync(request);

        Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
    }

    [Fact]
    public void Modules_are_joined_each_after_those_it_imports_and_once()
    {
        var joined = ScriptBundle.Join("app.js", name => name switch
        {
            "app.js" => "import { b } from \"./b.js\";\nimport { c } from \"./c.js\";\nb(c);\n",
            "b.js" => "import { c } from \"./c.js\";\nexport const b = x => x + c;\n",
            _ => "export const c = 1;\n",
        });

        Assert.Equal("// c.js\nconst c = 1;\n\n// b.js\nconst b = x => x + c;\n\n// app.js\nb(c);\n\n", joined);
    }

    [Theory]
    [InlineData("export default 1;\n", "cannot be joined")]
    [InlineData("import * as all from \"./b.js\";\n", "cannot be joined")]
    [InlineData("import { a as x } from \"./b.js\";\nconst a = 1;\n", "both declare")]
    [InlineData("import { x } from \"./b.js\";\nconst b = 1;\n", "both declare")]
    [InlineData("import { x } from \"./app.js\";\n", "in a circle")]
    public void A_module_that_cannot_be_joined_is_refused_by_name(string module, string why)
    {
        var fault = Assert.Throws<InvalidDataException>(() => ScriptBundle.Join("app.js", name => name == "app.js" ? module : "export const b = 1;\nconst a = 2;\n"));

        Assert.Contains(why, fault.Message, StringComparison.Ordinal);
        Assert.Contains("app.js", fault.Message, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _app.Browser().SendAsync(request);
    }
}
