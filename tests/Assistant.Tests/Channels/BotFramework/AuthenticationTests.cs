using System.Net;
using System.Text;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Channels.BotFramework.Authentication;
using Assistant.Bot.Channels.BotFramework.Connecting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.Tests.Channels.BotFramework;

public sealed class AuthenticationTests : IAsyncLifetime
{
    private BotServiceStub _service = null!;
    private BotApp _app = null!;

    public async Task InitializeAsync()
    {
        _service = await BotServiceStub.StartAsync();
        _app = _service.App();
    }

    public async Task DisposeAsync()
    {
        _app.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task The_channel_service_is_answered_through_its_connector()
    {
        var response = await _app.MessageAsync(_service.Activity(), _service.Token());

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        var (authorization, reply) = Assert.Single(_service.Received);
        Assert.Equal("Bearer app-token-1", authorization);
        Assert.Contains("100.000", reply.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(Caller.Citizen, Assert.Single(_app.Assistant.Asked).Caller);
    }

    public static TheoryData<string> Forgeries() => new(
        "another issuer", "another audience", "expired", "not yet valid", "no expiry", "another service", "no service",
        "unsigned", "signed with the public key as a secret", "signed with another key", "changed", "garbage", "empty", "another algorithm");

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_token_that_does_not_hold_is_refused(string what)
    {
        var response = await _app.MessageAsync(_service.Activity(), Forge(what));

        await response.IsProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Empty(_app.Assistant.Asked);
        Assert.Empty(_service.Received);
    }

    [Theory]
    [InlineData(-64)]
    [InlineData(4)]
    public async Task A_clock_may_be_off_by_less_than_five_minutes(int minutes)
    {
        var token = _service.Token(now: TimeProvider.System.GetUtcNow().AddMinutes(minutes));

        Assert.Equal(HttpStatusCode.Accepted, (await _app.MessageAsync(_service.Activity(), token)).StatusCode);
    }

    [Fact]
    public async Task A_key_speaks_only_for_the_channels_that_it_lists()
    {
        _service.Endorsements = ["webchat"];

        await (await _app.MessageAsync(_service.Activity(channel: "msteams"), _service.Token())).IsProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Equal(HttpStatusCode.Accepted, (await _app.MessageAsync(_service.Activity(channel: "webchat"), _service.Token())).StatusCode);
    }

    [Fact]
    public async Task Keys_are_fetched_once_and_again_when_a_new_one_appears()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        using var app = _service.App(time: time);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(number => app.MessageAsync(_service.Activity($"a{number}"), _service.Token())));
        Assert.Equal(1, _service.KeyFetches);

        _service.RotateKeys();
        time.Advance(PublishedKeys.UnknownKeyPause);

        Assert.Equal(HttpStatusCode.Accepted, (await app.MessageAsync(_service.Activity("b"), _service.Token())).StatusCode);
        Assert.Equal(2, _service.KeyFetches);
    }

    [Fact]
    public async Task Inventing_key_names_does_not_make_us_fetch_each_time()
    {
        // Time stands still: after the pause a new name may be looked for once more.
        using var app = _service.App(time: new FakeTimeProvider(TimeProvider.System.GetUtcNow()));
        using var key = System.Security.Cryptography.RSA.Create(2048);
        for (var count = 0; count < 20; count++)
        {
            var token = _service.Token(descriptor => descriptor.SigningCredentials =
                new SigningCredentials(new RsaSecurityKey(key) { KeyId = $"invented-{count}" }, SecurityAlgorithms.RsaSha256));
            await (await app.MessageAsync(_service.Activity(), token)).IsProblemAsync(HttpStatusCode.Unauthorized);
        }

        Assert.Equal(1, _service.KeyFetches);
    }

    [Fact]
    public async Task While_keys_cannot_be_fetched_the_channel_is_asked_to_come_back()
    {
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        using var app = _service.App(time: time);
        _service.IsDown = true;
        await (await app.MessageAsync(_service.Activity(), _service.Token())).IsProblemAsync(HttpStatusCode.ServiceUnavailable);

        _service.IsDown = false;
        time.Advance(PublishedKeys.UnknownKeyPause);
        Assert.Equal(HttpStatusCode.Accepted, (await app.MessageAsync(_service.Activity(), _service.Token())).StatusCode);

        // Known keys stay good through a failure a day later.
        time.Advance(PublishedKeys.Fresh);
        _service.IsDown = true;
        var later = await app.MessageAsync(new { type = "message", deliveryMode = "expectReplies", serviceUrl = _service.Address, text = "a" }, _service.Token(now: time.GetUtcNow()));
        Assert.Equal(HttpStatusCode.OK, later.StatusCode);
    }

    [Fact]
    public async Task The_emulator_shows_the_apps_own_token()
    {
        var own = _service.Token(descriptor => descriptor.Issuer = BotServiceStub.EmulatorIssuer, null, ("ver", "2.0"), ("azp", BotServiceStub.AppId), ("serviceurl", null));
        var foreign = _service.Token(descriptor => descriptor.Issuer = BotServiceStub.EmulatorIssuer, null, ("ver", "2.0"), ("azp", Guid.NewGuid().ToString()));

        Assert.Equal(HttpStatusCode.Accepted, (await _app.MessageAsync(_service.Activity(channel: "emulator"), own)).StatusCode);
        await (await _app.MessageAsync(_service.Activity(channel: "emulator"), foreign)).IsProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task With_an_app_nobody_is_anonymous_even_in_Development()
    {
        using var app = _service.App("Development");

        await (await app.MessageAsync(_service.Activity(), null)).IsProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Our_own_access_tokens_still_say_who_is_asking()
    {
        _app.Browser();
        var (_, secret) = _app.Services.GetRequiredService<TokenRegister>().Add(Role.Official, "Văn phòng", TimeSpan.FromDays(1));

        var response = await _app.MessageAsync(new { type = "message", deliveryMode = "expectReplies", text = "a" }, secret);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Role.Official, Assert.Single(_app.Assistant.Asked).Caller.Role);
    }

    [Fact]
    public async Task A_token_without_an_app_configured_proves_nothing()
    {
        using var app = new BotApp();

        await (await app.MessageAsync(_service.Activity(), _service.Token())).IsProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/apac/", true)]
    [InlineData("http://smba.trafficmanager.net/apac/", false)]
    [InlineData("https://user@smba.trafficmanager.net/", false)]
    public void A_signed_service_address_is_allowed_over_https_while_no_list_says_otherwise(string address, bool allowed)
    {
        using var open = new BotApp { EnvironmentName = "Production" };
        using var listed = new BotApp { EnvironmentName = "Production" }.With("BotFramework:AllowedServiceUrls:0", "https://other.example/");

        Assert.Equal(allowed, open.Services.GetRequiredService<ServiceUrlPolicy>().Allow(address, SenderKind.ChannelService) is not null);
        Assert.Null(open.Services.GetRequiredService<ServiceUrlPolicy>().Allow(address, SenderKind.Emulator));
        Assert.Null(listed.Services.GetRequiredService<ServiceUrlPolicy>().Allow(address, SenderKind.ChannelService));
    }

    private string Forge(string what) => what switch
    {
        "another issuer" => _service.Token(token => token.Issuer = "https://attacker.example"),
        "another audience" => _service.Token(token => token.Audience = Guid.NewGuid().ToString()),
        "expired" => _service.Token(now: TimeProvider.System.GetUtcNow().AddMinutes(-66)),
        "not yet valid" => _service.Token(now: TimeProvider.System.GetUtcNow().AddMinutes(6)),
        "no expiry" => _service.Token(token => token.Expires = null),
        "another service" => _service.Token(claims: ("serviceurl", "https://attacker.example")),
        "no service" => _service.Token(claims: ("serviceurl", null)),
        "unsigned" => _service.Token(token => token.SigningCredentials = null),
        "signed with the public key as a secret" => _service.Token(token =>
            token.SigningCredentials = new SigningCredentials(_service.PublicKeyAsSecret(), SecurityAlgorithms.HmacSha256)),
        "signed with another key" => _service.Token(token =>
            token.SigningCredentials = new SigningCredentials(_service.ForeignKey(), SecurityAlgorithms.RsaSha256)),
        "another algorithm" => _service.Token(token => token.SigningCredentials = new SigningCredentials(token.SigningCredentials!.Key, SecurityAlgorithms.RsaSha512)),
        "changed" => Changed(_service.Token()),
        "garbage" => "a.b.c",
        _ => "",
    };

    private static string Changed(string token)
    {
        var parts = token.Split('.');
        var claims = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1])) + " ";
        return $"{parts[0]}.{System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}.{parts[2]}";
    }
}
