using Assistant.Bot.Access;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.Bot.Channels.BotFramework.Authentication;

/// <summary>
/// Checks tokens of the channel service and of the emulator as the Bot Framework's authentication document asks: known
/// issuer, signed by a published key, for our app, in time give or take five minutes, with the service address it names.
/// </summary>
internal sealed partial class ChannelTokens : IDisposable
{
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private const string ServiceUrlClaim = "serviceurl";

    // The tenants from which the public emulator gets its tokens, in both token versions.
    private static readonly string[] PublicEmulatorIssuers =
        [.. new[] { "d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a" }.SelectMany(IssuersOf)];

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    private readonly BotFrameworkOptions _options;
    private readonly string[] _emulatorIssuers;
    private readonly PublishedKeys _channelKeys;
    private readonly PublishedKeys _emulatorKeys;
    private readonly TimeProvider _time;
    private readonly ILogger<ChannelTokens> _logger;

    public ChannelTokens(IOptions<BotFrameworkOptions> options, IHttpClientFactory clients, TimeProvider time, ILogger<ChannelTokens> logger)
    {
        _options = options.Value;
        _time = time;
        _logger = logger;
        _emulatorIssuers = [.. _options.EmulatorIssuers ?? PublicEmulatorIssuers, .. _options.AppTenantId.Length > 0 ? IssuersOf(_options.AppTenantId) : []];
        _channelKeys = new PublishedKeys(new Uri(_options.ChannelMetadataUrl), clients, time, logger);
        _emulatorKeys = new PublishedKeys(new Uri(_options.EmulatorMetadataUrl), clients, time, logger);
    }

    public async Task<TokenCheck> CheckAsync(string token, CancellationToken cancellationToken)
    {
        if (_options.AppId.Length == 0 || !Handler.CanReadToken(token) || Read(token) is not { } unproven)
        {
            return TokenCheck.Refused;
        }

        var fromChannel = unproven.Issuer == _options.ChannelIssuer;
        if (!fromChannel && !_emulatorIssuers.Contains(unproven.Issuer))
        {
            LogRefused("issuer");
            return TokenCheck.Refused;
        }

        if (await (fromChannel ? _channelKeys : _emulatorKeys).WithAsync(unproven.Kid, cancellationToken) is not { } keys)
        {
            return TokenCheck.Unchecked;
        }

        var result = await Handler.ValidateTokenAsync(token, Rules(unproven.Issuer, keys));
        if (!result.IsValid)
        {
            // The kind of fault only: its text may quote the token.
            LogRefused(result.Exception?.GetType().Name ?? "invalid");
            return TokenCheck.Refused;
        }

        return fromChannel ? OfChannel(unproven, keys) : OfEmulator(unproven);
    }

    public void Dispose()
    {
        _channelKeys.Dispose();
        _emulatorKeys.Dispose();
    }

    private TokenCheck OfChannel(JsonWebToken token, SigningKeys keys)
    {
        if (!token.TryGetPayloadValue<string>(ServiceUrlClaim, out var serviceUrl) || string.IsNullOrEmpty(serviceUrl))
        {
            LogRefused("serviceurl");
            return TokenCheck.Refused;
        }

        return new TokenCheck(new SenderProof(Caller.Citizen, SenderKind.ChannelService)
        {
            ServiceUrl = serviceUrl,
            Endorsements = keys.Endorsements.GetValueOrDefault(token.Kid),
        });
    }

    // Its tokens are the app's own: version 1 names the app in "appid", version 2 in "azp".
    private TokenCheck OfEmulator(JsonWebToken token)
    {
        var claim = token.TryGetPayloadValue<string>("ver", out var version) && version == "2.0" ? "azp" : "appid";
        if (token.TryGetPayloadValue<string>(claim, out var app) && app == _options.AppId)
        {
            return new TokenCheck(new SenderProof(Caller.Citizen, SenderKind.Emulator));
        }

        LogRefused(claim);
        return TokenCheck.Refused;
    }

    private TokenValidationParameters Rules(string issuer, SigningKeys keys) => new()
    {
        ValidIssuer = issuer,
        ValidAudience = _options.AppId,
        IssuerSigningKeys = keys.Keys,
        // Without a key of this id there is nothing to try.
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (from, to, _, _) =>
        {
            var now = _time.GetUtcNow().UtcDateTime;
            return to is { } end && now < end + ClockSkew && (from is not { } start || start - ClockSkew <= now);
        },
    };

    private static JsonWebToken? Read(string token)
    {
        try
        {
            return new JsonWebToken(token) is { Kid.Length: > 0, Issuer.Length: > 0 } read ? read : null;
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    private static string[] IssuersOf(string tenant) => [$"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0"];

    [LoggerMessage(LogLevel.Warning, "A Bot Framework token was refused: {Reason}")]
    private partial void LogRefused(string reason);
}

/// <summary>A proof; or none, because the token does not hold or because it cannot be checked just now.</summary>
internal readonly record struct TokenCheck(SenderProof? Proof, bool CannotTell = false)
{
    public static TokenCheck Refused { get; } = new(null);

    public static TokenCheck Unchecked { get; } = new(null, CannotTell: true);
}
