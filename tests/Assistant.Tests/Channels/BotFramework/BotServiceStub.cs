using System.Collections.Concurrent;
using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.Tests.Channels.BotFramework;

/// <summary>The Azure Bot Service on this machine: metadata, signing keys, the token endpoint and a connector.</summary>
internal sealed class BotServiceStub : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string AppPassword = "canary-app-password";
    public const string Issuer = "https://issuer.test";
    public const string EmulatorIssuer = "https://emulator.test/v2.0";

    private readonly WebApplication _server;
    private RSA _rsa = RSA.Create(2048);
    private string _keyId = "key-1";

    private BotServiceStub(WebApplication server) => _server = server;

    public string Address => _server.Urls.First();

    public IReadOnlyList<string>? Endorsements { get; set; } = ["msteams", "webchat", "emulator"];

    public int KeyFetches { get; private set; }

    public int TokenFetches { get; private set; }

    public int TokenSeconds { get; set; } = 3600;

    public bool IsDown { get; set; }

    public bool TokenFails { get; set; }

    /// <summary>What the connector answers, in order; then 200.</summary>
    public Queue<(HttpStatusCode Status, int? RetryAfter)> Refusals { get; } = new();

    public ConcurrentQueue<(string? Authorization, JsonElement Activity)> Received { get; } = new();

    /// <summary>What was received apart from signs of typing, which come or not as the machine is quick.</summary>
    public IEnumerable<(string? Authorization, JsonElement Activity)> Messages => Received.Where(received => received.Activity.GetProperty("type").GetString() == "message");

    public static async Task<BotServiceStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stub = new BotServiceStub(builder.Build());
        stub.Listen();
        await stub._server.StartAsync();
        return stub;
    }

    /// <summary>A server that trusts this stub.</summary>
    public BotApp App(string environment = "Production", TimeProvider? time = null) => Trust(new BotApp { EnvironmentName = environment, Time = time, PatientClients = true });

    public BotApp Trust(BotApp app) => app
        .With("BotFramework:AppId", AppId)
        .With("BotFramework:AppPassword", AppPassword)
        .With("BotFramework:ChannelIssuer", Issuer)
        .With("BotFramework:ChannelMetadataUrl", $"{Address}/metadata")
        .With("BotFramework:EmulatorMetadataUrl", $"{Address}/metadata")
        .With("BotFramework:EmulatorIssuers:0", EmulatorIssuer)
        .With("BotFramework:TokenUrl", $"{Address}/token")
        .With("BotFramework:AllowedServiceUrls:0", Address);

    public void RotateKeys()
    {
        _rsa.Dispose();
        _rsa = RSA.Create(2048);
        _keyId = "key-" + Guid.NewGuid().ToString("N");
    }

    /// <summary>A token of the channel service as Azure makes them, with whatever a test changes.</summary>
    public string Token(Action<SecurityTokenDescriptor>? change = null, DateTimeOffset? now = null, params (string Name, string? Value)[] claims)
    {
        var at = (now ?? TimeProvider.System.GetUtcNow()).UtcDateTime;
        var all = new Dictionary<string, string?> { ["serviceurl"] = Address };
        foreach (var (name, value) in claims)
        {
            all[name] = value;
        }

        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = AppId,
            NotBefore = at,
            Expires = at.AddHours(1),
            Subject = new ClaimsIdentity(all.Where(claim => claim.Value is not null).Select(claim => new Claim(claim.Key, claim.Value!))),
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(_rsa) { KeyId = _keyId }, SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    public RsaSecurityKey ForeignKey() => new(RSA.Create(2048)) { KeyId = _keyId };

    /// <summary>The public key as bytes, for the old trick of signing with it as if it were a shared secret.</summary>
    public SymmetricSecurityKey PublicKeyAsSecret() => new(_rsa.ExportSubjectPublicKeyInfo()) { KeyId = _keyId };

    public object Activity(string id = "a1", string text = "a", string channel = "msteams") => new
    {
        type = "message",
        id,
        channelId = channel,
        serviceUrl = Address,
        text,
        from = new { id = "u1", name = "An" },
        recipient = new { id = "bot" },
        conversation = new { id = "c1", name = "An và cán bộ" },
    };

    public async ValueTask DisposeAsync()
    {
        _rsa.Dispose();
        await _server.DisposeAsync();
    }

    private void Listen()
    {
        _server.Use(async (http, next) =>
        {
            if (IsDown)
            {
                http.Response.StatusCode = 503;
                return;
            }

            await next(http);
        });
        _server.MapGet("/metadata", () => Results.Json(new { issuer = Issuer, jwks_uri = $"{Address}/keys" }));
        _server.MapGet("/keys", () =>
        {
            KeyFetches++;
            var key = _rsa.ExportParameters(false);
            return Results.Json(new
            {
                keys = new[]
                {
                    new { kty = "RSA", use = "sig", kid = _keyId, n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent), endorsements = Endorsements },
                },
            });
        });
        _server.MapPost("/token", async (HttpContext http) =>
        {
            TokenFetches++;
            if (TokenFails)
            {
                return Results.StatusCode(500);
            }

            var form = await http.Request.ReadFormAsync();
            Assert.Equal(("client_credentials", AppId, AppPassword), (form["grant_type"].ToString(), form["client_id"].ToString(), form["client_secret"].ToString()));
            Assert.Equal("https://api.botframework.com/.default", form["scope"]);
            return Results.Json(new { token_type = "Bearer", expires_in = TokenSeconds, access_token = $"app-token-{TokenFetches}" });
        });
        _server.MapPost("/v3/conversations/{**rest}", async (HttpContext http) =>
        {
            using var body = await JsonDocument.ParseAsync(http.Request.Body);
            if (Refusals.TryDequeue(out var refusal))
            {
                http.Response.Headers.RetryAfter = refusal.RetryAfter?.ToString(System.Globalization.CultureInfo.InvariantCulture);
                return Results.StatusCode((int)refusal.Status);
            }

            Received.Enqueue((http.Request.Headers.Authorization, body.RootElement.Clone()));
            return Results.Json(new { id = "r1" });
        });
    }
}

internal static class BotServiceClient
{
    public static async Task<HttpResponseMessage> MessageAsync(this BotApp app, object activity, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = System.Net.Http.Json.JsonContent.Create(activity) };
        request.Headers.TryAddWithoutValidation("Authorization", token is null ? null : $"Bearer {token}");
        return await app.Browser().SendAsync(request);
    }
}
