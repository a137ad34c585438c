using Microsoft.Extensions.Options;

namespace Assistant.Bot.Operations;

/// <summary>Headers that keep a page from running or being shown where it should not.</summary>
internal static class SecurityHeaders
{
    public static void UseSecurityHeaders(this WebApplication app)
    {
        var ancestors = app.Services.GetRequiredService<IOptions<ServerOptions>>().Value.FrameAncestors;
        var inline = app.Services.GetServices<InlineHashes>().ToList();
        var scripts = string.Join(' ', inline.Select(page => page.Scripts).Where(hashes => hashes.Length > 0));
        var styles = string.Join(' ', inline.Select(page => page.Styles));
        var policy = $"default-src 'self'; script-src 'self' {scripts}; style-src 'self' {styles}; img-src 'self' data:; "
            + $"object-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types page; frame-ancestors {ancestors}";
        app.Use((context, next) =>
        {
            // Written last: the answer to a fault starts with the headers wiped.
            context.Response.OnStarting(static state =>
            {
                var (response, policy) = ((HttpResponse, string))state;
                Write(response.Headers, policy);
                return Task.CompletedTask;
            }, (context.Response, policy));
            return next(context);
        });
    }

    private static void Write(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        // The microphone is for asking by voice; the browser asks the person first.
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(self)";
    }
}
