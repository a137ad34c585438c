using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.DirectLine;

/// <summary>Whose pages may talk to Direct Line: our own, and those in DirectLine:AllowedOrigins.</summary>
internal sealed class DirectLineOrigins(IOptions<DirectLineOptions> options)
{
    public const string Policy = "directline";

    // "*" among others means everybody, but CORS takes it so only when it stands alone.
    private readonly string[] _allowed = options.Value.AllowedOrigins.Contains("*")
        ? ["*"]
        : [.. options.Value.AllowedOrigins.Select(static origin => origin.TrimEnd('/'))];

    public void Configure(CorsOptions cors) => cors.AddPolicy(Policy, policy => policy
        .WithOrigins(_allowed)
        .WithMethods(HttpMethods.Get, HttpMethods.Post)
        // Clients send x-ms-bot-agent and x-requested-with, and pages with tracing more.
        .AllowAnyHeader()
        .WithExposedHeaders("Retry-After")
        // Browsers ask again for each watermark; within one address they need not.
        .SetPreflightMaxAge(TimeSpan.FromMinutes(10)));

    /// <summary>For what CORS does not cover. A program that is no browser sends no Origin.</summary>
    public bool Allows(HttpContext http)
    {
        var origin = http.Request.Headers.Origin.ToString();
        return origin.Length == 0
            || _allowed.Any(allowed => allowed == "*" || allowed.Equals(origin, StringComparison.OrdinalIgnoreCase))
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from)
                && from.Authority.Equals(http.Request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
