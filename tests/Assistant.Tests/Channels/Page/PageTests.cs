using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Assistant.Bot.Answers;

namespace Assistant.Tests.Channels.Page;

public sealed partial class PageTests : IDisposable
{
    private readonly BotApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task The_page_is_Vietnamese_and_loads_nothing_from_elsewhere()
    {
        var page = await _app.Browser().GetStringAsync("/");

        Assert.Contains("<html lang=\"vi\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("//", page.Replace("http://www.w3.org", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(" on[a-z]+=", page);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_may_run_the_scripts_and_styles_that_it_carries_and_no_others()
    {
        var response = await _app.Browser().GetAsync("/");
        var page = await response.Content.ReadAsStringAsync();
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        var carried = Inline().Matches(page).Select(match => match.Groups["text"].Value).ToArray();

        Assert.Equal(3, carried.Length);
        Assert.All(carried, text => Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'", policy, StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_the_page_loads_weighs_less_than_100_kB_and_the_first_paint_fits_the_first_packets()
    {
        var page = await PackedAsync("/", "br");
        var rest = 0L;
        foreach (var path in Asset().Matches(await _app.Browser().GetStringAsync("/")).Select(match => match.Value).Distinct())
        {
            rest += (await PackedAsync(path, "br")).Length;
        }

        // Ten packets of about 1,460 bytes go out before the first acknowledgement.
        Assert.InRange(page.Length, 1_000, 14_000);
        Assert.InRange(page.Length + rest, 1_000, 100_000);
    }

    [Fact]
    public void Scripts_never_build_markup_from_text()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "wwwroot"), "*.js", SearchOption.AllDirectories))
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

    [Fact]
    public async Task A_follow_up_question_without_scripts_stays_in_its_conversation()
    {
        var first = await (await PostFormAsync("a")).Content.ReadAsStringAsync();
        var conversation = Conversation().Match(first).Groups["id"].Value;

        using var form = new FormUrlEncodedContent([new("question", "b"), new("conversation", conversation)]);
        await _app.Browser().PostAsync("/", form);

        Assert.Equal(2, _app.Assistant.Asked.Count);
        Assert.Single(_app.Assistant.Asked.Select(asked => asked.ConversationId).Distinct());
        Assert.NotEqual(conversation, Conversation().Match(await (await PostFormAsync("c")).Content.ReadAsStringAsync()).Groups["id"].Value);
    }

    [Fact]
    public async Task Pictures_and_files_are_there_without_scripts_too()
    {
        _app.Assistant.Reply = _ => SomeAnswers.Ranking with
        {
            Attachments =
            [
                new AnswerAttachment("image/png", "/files/a", "bieu-do.png", "Biểu đồ \"tuần\""),
                new AnswerAttachment("text/csv", "https://tro-ly.gov.vn/files/b?x=1&y=2", "so-lieu.csv"),
                new AnswerAttachment("text/html", "javascript:alert(1)", "la.html"),
            ],
        };

        var page = await (await PostFormAsync("a")).Content.ReadAsStringAsync();

        Assert.Contains("<img class=\"plain-picture\" src=\"/files/a\" alt=\"Biểu đồ &quot;tuần&quot;\">", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://tro-ly.gov.vn/files/b?x=1&amp;y=2\" download>Tải tệp so-lieu.csv</a>", page, StringComparison.Ordinal);
        Assert.Contains("<p>la.html</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_made_up_portal_is_for_developers_unless_it_is_switched_on()
    {
        using var live = new BotApp { EnvironmentName = "Production" };
        using var shown = new BotApp { EnvironmentName = "Production" }.With("Page:DemoPortal", "true");

        Assert.Equal(HttpStatusCode.OK, (await _app.Browser().GetAsync("/demo-portal.html")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await live.Browser().GetAsync("/demo-portal.html")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await shown.Browser().GetAsync("/demo-portal.html")).StatusCode);
    }

    [GeneratedRegex("<(style|script)( id=\"dark\" media=\"[^\"]*\")?>(?<text>[^<]+)</\\1>")]
    private static partial Regex Inline();

    [GeneratedRegex("/assets/[^\"]+")]
    private static partial Regex Asset();

    [GeneratedRegex("name=\"conversation\" value=\"(?<id>[^\"]+)\"")]
    private static partial Regex Conversation();

    private async Task<byte[]> PackedAsync(string path, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", encoding);
        return await (await _app.Browser().SendAsync(request)).Content.ReadAsByteArrayAsync();
    }

    private async Task<HttpResponseMessage> PostFormAsync(string question)
    {
        using var form = new FormUrlEncodedContent([new("question", question)]);
        return await _app.Browser().PostAsync("/", form);
    }
}
