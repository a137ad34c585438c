using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using Assistant.Bot.Access;
using Assistant.Bot.Access.SignIn.Organisation;
using Assistant.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Access;

public sealed class OrganisationSignInTests : IAsyncLifetime, IDisposable
{
    private const string Path = "/sign-in/organisation";

    private readonly BotApp _app = new();
    private OpenIdIssuer _issuer = null!;

    public async Task InitializeAsync()
    {
        _issuer = await OpenIdIssuer.StartAsync();
        _app.With("Organisation:Authority", _issuer.Address)
            .With("Organisation:ClientId", OpenIdIssuer.ClientId)
            .With("Organisation:ClientSecret", OpenIdIssuer.ClientSecret)
            .With("Organisation:Name", "tài khoản thử")
            .With("Organisation:Roles:chuyen-vien", "official")
            .With("Organisation:Roles:bien-tap", "editor");
    }

    [Fact]
    public async Task An_official_comes_back_signed_in_under_a_pseudonym_that_lasts()
    {
        var browser = _app.Browser();

        var done = await ThereAndBackAsync(browser);

        Assert.Equal((HttpStatusCode.Redirect, "/"), (done.StatusCode, done.Headers.Location?.ToString()));
        var me = await (await browser.GetAsync("/api/me")).JsonAsync();
        Assert.Equal(("official", "Trần Thị Canary", true), (me.GetProperty("role").GetString(), me.GetProperty("name").GetString(), me.GetProperty("maySeeInternal").GetBoolean()));
        Assert.Equal("tài khoản thử", me.GetProperty("organisation").GetString());
        var first = await CallerOfAsync(browser);
        Assert.Matches("^organisation:[0-9a-f]{16}$", first.Key!);
        Assert.Equal(Role.Official, _app.Services.GetRequiredService<Callers>().Find(first.Key!)?.Role);

        var other = _app.Browser();
        await ThereAndBackAsync(other);
        Assert.Equal(first.Key, (await CallerOfAsync(other)).Key);
    }

    [Fact]
    public async Task Who_is_several_things_signs_in_as_the_one_that_reaches_furthest_and_lands_on_its_page()
    {
        _issuer.Claims.Add(new Claim("roles", "bien-tap"));
        var browser = _app.Browser();

        Assert.Equal("/editor", (await ThereAndBackAsync(browser)).Headers.Location?.ToString());
        Assert.Equal(Role.Editor, (await CallerOfAsync(browser)).Role);
    }

    [Fact]
    public async Task Who_has_no_role_here_stays_a_citizen_and_is_told_so()
    {
        _issuer.Claims.RemoveAll(claim => claim.Type == "roles");
        _issuer.Claims.Add(new Claim("roles", "khach"));
        var browser = _app.Browser();

        var done = await ThereAndBackAsync(browser);

        Assert.Equal(HttpStatusCode.Forbidden, done.StatusCode);
        Assert.Contains("chưa được cấp vai trò", WebUtility.HtmlDecode(await done.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(Role.Citizen, (await CallerOfAsync(browser)).Role);
    }

    [Theory]
    [InlineData("Tỉnh Tây Ninh", "tay-ninh-34")]
    [InlineData("*", null)]
    public async Task An_official_is_of_the_unit_that_the_issuer_says(string said, string? unit)
    {
        _app.With("Organisation:UnitClaim", "don_vi");
        _issuer.Claims.Add(new Claim("don_vi", said));
        var browser = _app.Browser();

        await ThereAndBackAsync(browser);

        var caller = await CallerOfAsync(browser);
        Assert.Equal((Role.Official, unit), (caller.Role, caller.Unit));
        // What was subscribed to goes on as the same.
        Assert.Equal(unit, _app.Services.GetRequiredService<Callers>().Find(caller.Key!)!.Unit);
    }

    [Theory]
    [InlineData("Tỉnh Không Có")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_official_of_no_known_unit_does_not_get_in_where_units_are_asked(string? said)
    {
        _app.With("Organisation:UnitClaim", "don_vi");
        if (said is not null)
        {
            _issuer.Claims.Add(new Claim("don_vi", said));
        }

        var browser = _app.Browser();

        Assert.Equal(HttpStatusCode.Forbidden, (await ThereAndBackAsync(browser)).StatusCode);
        Assert.Equal(Role.Citizen, (await CallerOfAsync(browser)).Role);
    }

    [Fact]
    public void Who_moves_to_another_unit_takes_subscriptions_along()
    {
        var people = _app.Services.GetRequiredService<OrganisationPeople>();
        var caller = new Caller(Role.Official) { Key = "organisation:0123456789abcdef", Unit = "tay-ninh-34" };
        people.Remember(caller);
        people.Remember(caller with { Unit = "quang-ninh-34" });
        Assert.Equal("quang-ninh-34", people.Find(caller.Key!)?.Unit);

        people.Remember(caller with { Unit = null });
        Assert.Null(people.Find(caller.Key!)!.Unit);
    }

    public static TheoryData<string> Forgeries => ["audience", "issuer", "key", "nonce", "expired", "subject"];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_token_that_is_not_for_this_sign_in_is_none(string forged)
    {
        _issuer.Spoil = token =>
        {
            switch (forged)
            {
                case "audience": token.Audience = "another-client"; break;
                case "issuer": token.Issuer = "http://127.0.0.1:1"; break;
                case "key": token.SigningCredentials = OpenIdIssuer.ForeignKey(); break;
                case "nonce": token.Subject.RemoveClaim(token.Subject.FindFirst("nonce")); break;
                case "expired": (token.NotBefore, token.Expires) = (token.NotBefore!.Value.AddHours(-2), token.Expires!.Value.AddHours(-2)); break;
                default: token.Subject.RemoveClaim(token.Subject.FindFirst("sub")); break;
            }
        };
        var browser = _app.Browser();

        var done = await ThereAndBackAsync(browser);

        Assert.Contains(done.StatusCode, new[] { HttpStatusCode.BadGateway, HttpStatusCode.Forbidden });
        Assert.Equal(Role.Citizen, (await CallerOfAsync(browser)).Role);
    }

    [Fact]
    public async Task What_one_browser_began_no_other_can_end()
    {
        var back = await ThereAsync(_app.Browser());
        var other = _app.Browser();

        Assert.Equal(HttpStatusCode.BadGateway, (await other.GetAsync(back)).StatusCode);
        Assert.Equal(Role.Citizen, (await CallerOfAsync(other)).Role);
    }

    [Fact]
    public async Task Who_is_refused_there_reads_why_here()
    {
        _issuer.Refuses = true;

        var done = await ThereAndBackAsync(_app.Browser());

        Assert.Equal(HttpStatusCode.Forbidden, done.StatusCode);
        Assert.Contains("không cho đăng nhập", WebUtility.HtmlDecode(await done.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issuer_that_is_away_keeps_nobody_from_asking()
    {
        _issuer.IsDown = true;
        var browser = _app.Browser();

        var page = await browser.GetAsync(Path);

        Assert.Equal(HttpStatusCode.BadGateway, page.StatusCode);
        Assert.Contains("chưa trả lời", WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(Role.Citizen, (await CallerOfAsync(browser)).Role);
    }

    [Fact]
    public async Task Without_an_issuer_there_is_nothing_to_sign_in_with()
    {
        using var app = new BotApp();

        Assert.Equal(HttpStatusCode.NotFound, (await app.Browser().GetAsync(Path)).StatusCode);
        Assert.False((await (await app.Browser().GetAsync("/api/me")).JsonAsync()).TryGetProperty("organisation", out _));
    }

    [Theory]
    [InlineData("http://cap-tai-khoan.test", "tro-ly", "official", "phải là địa chỉ https")]
    [InlineData("https://cap-tai-khoan.test", "", "official", "ClientId còn trống")]
    [InlineData("https://cap-tai-khoan.test", "tro-ly", "feed", "vai trò \"feed\"")]
    [InlineData("https://cap-tai-khoan.test", "tro-ly", "vua", "vai trò \"vua\"")]
    [InlineData("https://cap-tai-khoan.test", "tro-ly", null, "chưa ai được vai trò nào")]
    public void Wrong_settings_are_named(string authority, string client, string? role, string reason)
    {
        var options = new OrganisationOptions { Authority = authority, ClientId = client };
        if (role is not null)
        {
            options.Roles["chuyen-vien"] = role;
        }

        Assert.Contains(reason, Assert.Single(options.Validate(new ValidationContext(options))).ErrorMessage, StringComparison.Ordinal);
    }

    public void Dispose() => _app.Dispose();

    public async Task DisposeAsync()
    {
        Dispose();
        await _issuer.DisposeAsync();
    }

    private async Task<Caller> CallerOfAsync(HttpClient browser)
    {
        await browser.PostAsJsonAsync("/api/ask", new { question = "a" });
        return _app.Assistant.Asked.Last().Caller;
    }

    private static async Task<HttpResponseMessage> ThereAndBackAsync(HttpClient browser) => await browser.GetAsync(await ThereAsync(browser));

    /// <returns>Where the issuer sends the browser.</returns>
    private static async Task<Uri> ThereAsync(HttpClient browser)
    {
        var there = (await browser.GetAsync(Path)).Headers.Location!;
        using var issuer = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var back = (await issuer.GetAsync(there)).Headers.Location!;
        Assert.StartsWith("http://localhost/sign-in/organisation/done", back.ToString(), StringComparison.Ordinal);
        return back;
    }
}
