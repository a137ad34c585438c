using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.Tests.Access;

/// <summary>An issuer of OpenID Connect on this machine: everybody who comes is signed in as the person that the test has set.</summary>
internal sealed class OpenIdIssuer : IAsyncDisposable
{
    public const string ClientId = "tro-ly";
    public const string ClientSecret = "canary-openid-secret";

    private readonly WebApplication _server;
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly Dictionary<string, (string Challenge, string Nonce)> _codes = [];

    private OpenIdIssuer(WebApplication server) => _server = server;

    public string Address => _server.Urls.First();

    /// <summary>What it says of the person.</summary>
    public List<Claim> Claims { get; } = [new("sub", "nguoi-1"), new("name", "Trần Thị Canary"), new("roles", "chuyen-vien")];

    /// <summary>What a test does to the token before it is signed.</summary>
    public Action<SecurityTokenDescriptor>? Spoil { get; set; }

    public bool Refuses { get; set; }

    public bool IsDown { get; set; }

    public static async Task<OpenIdIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var issuer = new OpenIdIssuer(builder.Build());
        issuer.Listen();
        await issuer._server.StartAsync();
        return issuer;
    }

    public static SigningCredentials ForeignKey() => new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = "k" }, SecurityAlgorithms.RsaSha256);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _rsa.Dispose();
    }

    private void Listen()
    {
        _server.MapGet("/.well-known/openid-configuration", () => IsDown ? Results.StatusCode(503) : Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Address,
            ["authorization_endpoint"] = $"{Address}/authorize",
            ["token_endpoint"] = $"{Address}/token",
            ["jwks_uri"] = $"{Address}/keys",
        }));
        _server.MapGet("/keys", () => Results.Json(new { keys = new[] { PublicKey() } }));
        _server.MapGet("/authorize", Authorize);
        _server.MapPost("/token", (Delegate)TokenAsync);
    }

    private IResult Authorize(HttpContext http)
    {
        var query = http.Request.Query;
        var back = query["redirect_uri"].ToString();
        if (query["client_id"] != ClientId || query["code_challenge_method"] != "S256")
        {
            return Results.BadRequest();
        }

        if (Refuses)
        {
            return Results.Redirect(QueryHelpers.AddQueryString(back, new Dictionary<string, string?> { ["error"] = "access_denied", ["state"] = query["state"] }));
        }

        var code = Guid.NewGuid().ToString("n");
        _codes[code] = (query["code_challenge"].ToString(), query["nonce"].ToString());
        return Results.Redirect(QueryHelpers.AddQueryString(back, new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] }));
    }

    private async Task<IResult> TokenAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        var verifier = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (form["client_secret"] != ClientSecret || !_codes.Remove(form["code"].ToString(), out var asked) || asked.Challenge != verifier)
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: (int)HttpStatusCode.BadRequest);
        }

        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var token = new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = ClientId,
            IssuedAt = now,
            NotBefore = now.AddMinutes(-1),
            Expires = now.AddMinutes(5),
            Subject = new ClaimsIdentity([.. Claims, new Claim("nonce", asked.Nonce)]),
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(_rsa) { KeyId = "k" }, SecurityAlgorithms.RsaSha256),
        };
        Spoil?.Invoke(token);
        var signed = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(token);
        return Results.Json(new Dictionary<string, object> { ["access_token"] = "a", ["token_type"] = "Bearer", ["id_token"] = signed });
    }

    private Dictionary<string, string> PublicKey()
    {
        var key = _rsa.ExportParameters(includePrivateParameters: false);
        return new() { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = "k", ["n"] = WebEncoders.Base64UrlEncode(key.Modulus!), ["e"] = WebEncoders.Base64UrlEncode(key.Exponent!) };
    }
}
