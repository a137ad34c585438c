using System.IO.Compression;
using System.Net;

namespace Assistant.Tests.Channels.Page;

public sealed class PageTests : IDisposable
{
    private readonly BotApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task The_page_is_Vietnamese_and_loads_nothing_from_elsewhere()
    {
        var page = await _app.Browser().GetStringAsync("/");

        Assert.Contains("<html lang=\"vi\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("//", page.Replace("http://www.w3.org", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_weighs_less_than_100_kB()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "wwwroot")))
            {
                gzip.Write(File.ReadAllBytes(file));
            }
        }

        Assert.InRange(packed.Length, 1_000, 100_000);
    }

    [Fact]
    public void Scripts_never_build_markup_from_text()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "wwwroot"), "*.js"))
        {
            Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(", File.ReadAllText(file));
        }
    }

    [Fact]
    public async Task Without_scripts_a_form_gets_a_page_with_every_text_encoded()
    {
        _app.Assistant.Reply = _ => SomeAnswers.Ranking;

        var response = await PostFormAsync("<script>alert(1)</script>");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>B</b>", page, StringComparison.Ordinal);
        var read = WebUtility.HtmlDecode(page);
        Assert.Contains("2 tỉnh thấp nhất", read, StringComparison.Ordinal);
        Assert.Contains("0,25%", read, StringComparison.Ordinal);
        Assert.Contains("nội bộ", read, StringComparison.Ordinal);
        Assert.False(Assert.Single(_app.Assistant.Asked).Markdown);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\0b")]
    public async Task A_wrong_question_gets_a_page_that_says_so(string question)
    {
        var response = await PostFormAsync(question);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("<form", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_form_is_too_large() =>
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await PostFormAsync(new string('a', 40_000))).StatusCode);

    [Fact]
    public async Task A_link_that_is_not_of_the_web_stays_text()
    {
        _app.Assistant.Reply = _ => SomeAnswers.PassportFee with
        {
            Sources = [new("Văn bản", null, null, "javascript:alert(1)", null, "public")],
        };

        Assert.DoesNotContain("javascript:", await (await PostFormAsync("a")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> PostFormAsync(string question)
    {
        using var form = new FormUrlEncodedContent([new("question", question)]);
        return await _app.Browser().PostAsync("/", form);
    }
}
