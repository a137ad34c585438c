using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Assistant.Knowledge;
using Assistant.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Assistant.Tests.Handouts;

public sealed partial class HandoutSafetyTests(HandoutServer server) : IClassFixture<HandoutServer>
{
    [Theory]
    [InlineData("/handout/dang-ky-khai-sinh")]
    [InlineData("/handout/dang-ky-khai-sinh?size=a4")]
    [InlineData("/handout?procedures=dang-ky-khai-sinh,dang-ky-tam-tru")]
    public async Task A_page_needs_nothing_but_itself_and_runs_nothing(string address)
    {
        var response = await server.App.Browser().GetAsync(address);
        var page = await response.Content.ReadAsStringAsync();
        var style = Style().Match(page).Groups["text"].Value;
        var hash = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'";

        Assert.DoesNotMatch("<script|<img|<iframe|<form| src=| on[a-z]+=| style=|url\\(|@import|javascript:", page);
        Assert.Equal("data:,", Assert.Single(Link().Matches(page)).Groups["href"].Value);
        Assert.Contains(hash, response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains($"default-src 'none'; img-src data:; style-src {hash}", page, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task What_a_record_says_is_text_and_never_markup()
    {
        const string Attack = "<script>alert(1)</script> & \"quoted\" <b>";
        var data = CopyOfData();
        var file = Path.Combine(data, "procedures", "dang-ky-tam-tru.yaml");
        var record = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, Field().Replace(record, match => $"{match.Groups["name"].Value} '{Attack} {match.Groups["value"].Value.Replace("'", "", StringComparison.Ordinal)}'"));
        using var app = new BotApp { Replace = services => services.Replace(ServiceDescriptor.Singleton(KnowledgeBase.Load(data))) };

        var page = await app.Browser().GetStringAsync("/handout/dang-ky-tam-tru");
        var booklet = await app.Browser().GetStringAsync("/handout?procedures=dang-ky-tam-tru");
        var text = await app.Browser().GetAsync("/handout/dang-ky-tam-tru.txt");

        foreach (var html in new[] { page, booklet })
        {
            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<b> ", html, StringComparison.Ordinal);
            Assert.True(Regex.Count(html, "&lt;script&gt;") >= 4);
        }

        Assert.Contains(Attack, HandoutServer.Read(page), StringComparison.Ordinal);
        Assert.Equal("text/plain", text.Content.Headers.ContentType?.MediaType);
        TemporaryFolder.Delete(Path.GetDirectoryName(data)!);
    }

    [Fact]
    public async Task Asking_too_often_is_refused_as_on_other_pages()
    {
        using var app = new BotApp().With("Server:RequestsPerMinute", "1");
        await app.Browser().GetAsync("/handout/dang-ky-tam-tru");

        var second = await app.Browser().GetAsync("/handout/dang-ky-tam-tru.txt");

        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.NotNull(second.Headers.RetryAfter);
    }

    [Theory]
    [InlineData(null, "http://localhost/handout/dang-ky-tam-tru")]
    [InlineData("https://tro-ly.example.gov.vn/", "https://tro-ly.example.gov.vn/handout/dang-ky-tam-tru")]
    public async Task The_address_on_paper_is_the_public_one_where_it_is_set(string? configured, string address)
    {
        using var app = new BotApp();
        if (configured is not null)
        {
            app.With("Files:PublicUrl", configured);
        }

        Assert.Contains($"<a class=\"code\" href=\"{address}\"", await app.Browser().GetStringAsync("/handout/dang-ky-tam-tru"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_leaves_packed_for_who_can_unpack_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/handout/dang-ky-khai-sinh");
        request.Headers.Add("Accept-Encoding", "br");

        var response = await server.App.Browser().SendAsync(request);

        Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 1000, 10_000);
    }

    private static string CopyOfData()
    {
        var target = Path.Combine(Directory.CreateTempSubdirectory("handout-data-").FullName, "data");
        foreach (var file in Directory.EnumerateFiles(KnowledgeBase.ShippedDataPath, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(KnowledgeBase.ShippedDataPath, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }

    [GeneratedRegex("<style>(?<text>[^<]*)</style>")]
    private static partial Regex Style();

    [GeneratedRegex("<link [^>]*href=\"(?<href>[^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("^(?<name>  (?:title|agency|duration|result):) (?<value>.+)$", RegexOptions.Multiline)]
    private static partial Regex Field();
}
