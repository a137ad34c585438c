using System.Net;
using System.Net.Http.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Access.SignIn;
using Assistant.Bot.Access.Tokens;
using Assistant.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Access;

public sealed class SignInTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero));
    private readonly BotApp _app;

    public SignInTests() => _app = new BotApp { Time = _time };

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Opening_the_link_signs_an_official_in_and_leads_to_the_page()
    {
        var browser = _app.Browser();

        var response = await browser.GetAsync(Link());

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/", response.Headers.Location?.ToString());
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("official", await RoleOfAsync(browser));
        await browser.PostAsJsonAsync("/api/ask", new { question = "a" });
        Assert.True(Assert.Single(_app.Assistant.Asked).Caller.MaySeeInternal);
    }

    [Fact]
    public async Task The_link_works_once()
    {
        var link = Link();
        await _app.Browser().GetAsync(link);

        var second = _app.Browser();
        var response = await second.GetAsync(link);

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Contains("đã dùng", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal("citizen", await RoleOfAsync(second));
    }

    [Fact]
    public async Task The_link_ends_after_half_an_hour()
    {
        var link = Link();
        _time.Advance(TimeSpan.FromMinutes(30));

        Assert.Equal(HttpStatusCode.Gone, (await _app.Browser().GetAsync(link)).StatusCode);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-in?code=")]
    [InlineData("/sign-in?code=guess&code=again")]
    public async Task A_guess_signs_nobody_in(string path) =>
        Assert.Equal(HttpStatusCode.Gone, (await _app.Browser().GetAsync(path)).StatusCode);

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server_too()
    {
        var browser = _app.Browser();
        var signedIn = await browser.GetAsync(Link());
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

        Assert.Equal(HttpStatusCode.SeeOther, (await browser.PostAsync("/sign-out", null)).StatusCode);

        Assert.Equal("citizen", await RoleOfAsync(browser));
        using var replay = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        replay.Headers.Add("Cookie", cookie);
        var me = await (await _app.Browser().SendAsync(replay)).JsonAsync();
        Assert.Equal("citizen", me.GetProperty("role").GetString());
    }

    [Fact]
    public async Task A_session_ends_after_half_a_day()
    {
        var browser = _app.Browser();
        await browser.GetAsync(Link());

        _time.Advance(SessionStore.Lifetime);

        Assert.Equal("citizen", await RoleOfAsync(browser));
    }

    [Fact]
    public async Task An_access_code_signs_in_until_it_is_revoked()
    {
        var (stored, code) = Tokens.Add(Role.Official, "Văn phòng", TimeSpan.FromDays(1));
        var browser = _app.Browser();

        var response = await PostCodeAsync(browser, $"  {code}\n");

        var me = await response.JsonAsync();
        Assert.Equal("Văn phòng", me.GetProperty("name").GetString());
        Assert.True(me.GetProperty("maySeeInternal").GetBoolean());
        Assert.Equal("official", await RoleOfAsync(browser));
        Tokens.Revoke(stored.Id);
        Assert.Equal("citizen", await RoleOfAsync(browser));
    }

    [Fact]
    public async Task A_one_time_link_may_be_pasted_once()
    {
        var link = "http://localhost:5080" + Link();

        Assert.Equal(HttpStatusCode.OK, (await PostCodeAsync(_app.Browser(), link)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostCodeAsync(_app.Browser(), link)).StatusCode);
    }

    [Theory]
    [InlineData("tldvc_guess")]
    [InlineData("guess")]
    [InlineData("https://example.vn/?code=guess")]
    public async Task A_wrong_code_signs_nobody_in(string code)
    {
        var browser = _app.Browser();

        var response = await PostCodeAsync(browser, code);

        await response.IsProblemAsync(HttpStatusCode.Unauthorized);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Equal("citizen", await RoleOfAsync(browser));
    }

    [Fact]
    public async Task A_machines_code_opens_no_page() =>
        await (await PostCodeAsync(_app.Browser(), Tokens.Add(Role.Feed, "Máy", TimeSpan.FromDays(1)).Secret)).IsProblemAsync(HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"code\":\"\"}")]
    [InlineData("{\"code\":5}")]
    [InlineData("{\"code\":\"\\ud800\"}")]
    public async Task Nothing_pasted_is_said_so(string body) =>
        await (await _app.PostRawAsync("/sign-in", body)).IsProblemAsync(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_form_of_another_site_cannot_sign_anybody_in() =>
        await (await _app.PostRawAsync("/sign-in", "code=" + Tokens.Add(Role.Official, "a", TimeSpan.FromDays(1)).Secret, "application/x-www-form-urlencoded"))
            .IsProblemAsync(HttpStatusCode.UnsupportedMediaType);

    private TokenRegister Tokens => _app.Services.GetRequiredService<TokenRegister>();

    private static Task<HttpResponseMessage> PostCodeAsync(HttpClient browser, string code) => browser.PostAsJsonAsync("/sign-in", new { code });

    private string Link() =>
        "/sign-in?code=" + _app.Services.GetRequiredService<SignInLinks>().Create(new Caller(Role.Official, "Cán bộ"));

    private static async Task<string?> RoleOfAsync(HttpClient browser) =>
        (await (await browser.GetAsync("/api/me")).JsonAsync()).GetProperty("role").GetString();
}
