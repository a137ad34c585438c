using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>Section "BotFramework": who may send activities and where replies may go.</summary>
internal sealed class BotFrameworkOptions : IValidatableObject
{
    public const string Section = "BotFramework";

    /// <summary>Take activities from senders that prove nothing. Default: only in Development.</summary>
    public bool? AllowAnonymous { get; set; }

    /// <summary>
    /// Connector addresses that replies may be sent to (scheme, host, port and start of path must match). Default: none,
    /// and in Development this machine. The sender chooses serviceUrl, so without a list anybody could make the service
    /// call any address.
    /// </summary>
    public IReadOnlyList<string> AllowedServiceUrls { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from url in AllowedServiceUrls
        where !(Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        select new ValidationResult($"Cấu hình BotFramework:AllowedServiceUrls có \"{url}\" không phải địa chỉ http hoặc https.");
}
