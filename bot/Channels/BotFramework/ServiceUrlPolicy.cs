using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>Which connectors may be called; see <see cref="BotFrameworkOptions.AllowedServiceUrls"/>.</summary>
internal sealed class ServiceUrlPolicy(IOptions<BotFrameworkOptions> options, IHostEnvironment environment)
{
    private readonly Uri[] _allowed = [.. options.Value.AllowedServiceUrls.Select(url => new Uri(WithSlash(url)))];
    private readonly bool _loopback = environment.IsDevelopment();

    /// <returns>The address to call, ending in a slash; null when it may not be called.</returns>
    public Uri? Allow(string? serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var asked)
            || asked.Scheme is not ("http" or "https")
            || asked.UserInfo.Length > 0 || asked.Query.Length > 0 || asked.Fragment.Length > 0)
        {
            return null;
        }

        var target = new Uri(WithSlash(asked.AbsoluteUri));
        return (_loopback && target.IsLoopback) || _allowed.Any(allowed => allowed.IsBaseOf(target)) ? target : null;
    }

    private static string WithSlash(string url) => url.EndsWith('/') ? url : url + "/";
}
