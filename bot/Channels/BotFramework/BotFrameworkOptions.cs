using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>Section "BotFramework": who may send activities, where replies may go, and as which app the assistant signs in.</summary>
internal sealed class BotFrameworkOptions : IValidatableObject
{
    public const string Section = "BotFramework";

    /// <summary>Id of the app registration of the bot (a GUID). Empty: the Bot Framework service is not used. Default empty.</summary>
    public string AppId { get; set; } = "";

    /// <summary>Client secret of the app registration; from the environment or user secrets. Default empty.</summary>
    public string AppPassword { get; set; } = "";

    /// <summary>Tenant of a single-tenant registration; empty for a multi-tenant one. Default empty.</summary>
    public string AppTenantId { get; set; } = "";

    /// <summary>Take activities from senders that prove nothing. Default: only in Development and without <see cref="AppId"/>.</summary>
    public bool? AllowAnonymous { get; set; }

    /// <summary>
    /// Connector addresses that replies may be sent to (scheme, host, port and start of path must match). Default: those
    /// that the channel service has signed (https only), and in Development this machine. The sender chooses serviceUrl,
    /// so without a signature or a list anybody could make the service call any address.
    /// </summary>
    public IReadOnlyList<string> AllowedServiceUrls { get; set; } = [];

    /// <summary>Channels whose replies carry tables and sources as an Adaptive Card, separated by spaces; empty: none. Default "directline webchat emulator msteams".</summary>
    public string CardChannels { get; set; } = "directline webchat emulator msteams";

    /// <summary>Where the channel service publishes its signing keys.</summary>
    public string ChannelMetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Issuer of the channel service's tokens.</summary>
    [Required(ErrorMessage = "Cấu hình BotFramework:ChannelIssuer không được để trống.")]
    public string ChannelIssuer { get; set; } = "https://api.botframework.com";

    /// <summary>Where the signing keys are published of tokens that the emulator gets with the app's own secret.</summary>
    public string EmulatorMetadataUrl { get; set; } = "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration";

    /// <summary>Issuers of the emulator's tokens, besides those of <see cref="AppTenantId"/>. Default: the public Bot Framework tenants.</summary>
    public IReadOnlyList<string>? EmulatorIssuers { get; set; }

    /// <summary>Where the app gets its token for connectors. Default: the tenant's endpoint at login.microsoftonline.com.</summary>
    public string TokenUrl { get; set; } = "";

    /// <summary>What that token is for.</summary>
    [Required(ErrorMessage = "Cấu hình BotFramework:TokenScope không được để trống.")]
    public string TokenScope { get; set; } = "https://api.botframework.com/.default";

    public Uri TokenAddress => new(TokenUrl.Length > 0
        ? TokenUrl
        : $"https://login.microsoftonline.com/{(AppTenantId.Length > 0 ? AppTenantId : "botframework.com")}/oauth2/v2.0/token");

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var url in AllowedServiceUrls)
        {
            if (!(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
            {
                yield return new ValidationResult($"Cấu hình BotFramework:AllowedServiceUrls có \"{url}\" không phải địa chỉ http hoặc https.");
            }
        }

        if (AppId.Length > 0 && !Guid.TryParse(AppId, out _))
        {
            yield return new ValidationResult($"Cấu hình BotFramework:AppId phải là mã GUID của ứng dụng đã đăng ký, hiện là \"{AppId}\".");
        }

        if ((AppId.Length == 0) != (AppPassword.Length == 0))
        {
            yield return new ValidationResult("Cấu hình BotFramework:AppId và BotFramework:AppPassword phải có cả hai, hoặc để trống cả hai.");
        }

        if (AppTenantId.Length > 0 && !Guid.TryParse(AppTenantId, out _))
        {
            yield return new ValidationResult($"Cấu hình BotFramework:AppTenantId phải là mã GUID, hiện là \"{AppTenantId}\".");
        }

        foreach (var (key, url) in new[] { ("ChannelMetadataUrl", ChannelMetadataUrl), ("EmulatorMetadataUrl", EmulatorMetadataUrl), ("TokenUrl", TokenUrl) })
        {
            // Keys and secrets travel here: only https, or this machine.
            if (!(url.Length == 0 && key == "TokenUrl")
                && !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == "https" || (uri.Scheme == "http" && uri.IsLoopback))))
            {
                yield return new ValidationResult($"Cấu hình BotFramework:{key} phải là địa chỉ https, hiện là \"{url}\".");
            }
        }
    }
}
