using System.Net;
using System.Net.Http.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Access.SignIn;
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

    private string Link() =>
        "/sign-in?code=" + _app.Services.GetRequiredService<SignInLinks>().Create(new Caller(Role.Official, "Cán bộ"));

    private static async Task<string?> RoleOfAsync(HttpClient browser) =>
        (await (await browser.GetAsync("/api/me")).JsonAsync()).GetProperty("role").GetString();
}
