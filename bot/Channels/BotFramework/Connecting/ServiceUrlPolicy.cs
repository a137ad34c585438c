using Assistant.Bot.Channels.BotFramework.Authentication;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.BotFramework.Connecting;

/// <summary>Which connectors may be called; see <see cref="BotFrameworkOptions.AllowedServiceUrls"/>.</summary>
internal sealed class ServiceUrlPolicy(IOptions<BotFrameworkOptions> options, IHostEnvironment environment)
{
    private readonly Uri[] _allowed = [.. options.Value.AllowedServiceUrls.Select(url => new Uri(WithSlash(url)))];
    private readonly bool _loopback = environment.IsDevelopment();

    /// <returns>The address to call, ending in a slash; null when it may not be called.</returns>
    public Uri? Allow(string? serviceUrl, SenderKind sender = SenderKind.Anonymous)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var asked)
            || asked.Scheme is not ("http" or "https")
            || asked.UserInfo.Length > 0 || asked.Query.Length > 0 || asked.Fragment.Length > 0)
        {
            return null;
        }

        var target = new Uri(WithSlash(asked.AbsoluteUri));
        return (_loopback && target.IsLoopback) || _allowed.Any(allowed => allowed.IsBaseOf(target)) || IsSigned(target, sender) ? target : null;
    }

    // The signature vouches for the address; whoever lists addresses wants only those.
    private bool IsSigned(Uri target, SenderKind sender) =>
        sender == SenderKind.ChannelService && target.Scheme == "https" && _allowed.Length == 0;

    private static string WithSlash(string url) => url.EndsWith('/') ? url : url + "/";
}
