using Assistant.Bot.Access.SignIn.Organisation;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Channels.Page;
using Assistant.Bot.Operations.Limits;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Access.SignIn;

/// <summary>Signing in with a one-time link or an access code, signing out, and what the page asks: "who am I?".</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this WebApplication app)
    {
        app.MapGet("/sign-in", SignIn).ExcludeFromDescription();
        app.MapPost("/sign-in", SignInWithCodeAsync).RequireRateLimiting(RequestLimits.Policy).ExcludeFromDescription();
        app.MapPost("/sign-out", SignOut).ExcludeFromDescription();
        app.MapGet("/api/me", Me).ExcludeFromDescription();
    }

    private static IResult SignIn(HttpContext http, SignInLinks links, SessionStore sessions)
    {
        NeverKeep(http);
        if (links.Redeem(http.Request.Query["code"].ToString()) is not { } caller)
        {
            return new HtmlPage(StatusCodes.Status410Gone, "Liên kết đã dùng",
                "<p>Liên kết đăng nhập này đã dùng, đã hết hạn hoặc không đúng. Mỗi liên kết dùng được một lần, trong 30 phút.</p>"
                + "<p>Xin khởi động lại trợ lý để có liên kết mới, hoặc <a href=\"/\">về trang trò chuyện</a>.</p>");
        }

        SessionCookie.Write(http, sessions.Open(caller));
        return Results.LocalRedirect("/");
    }

    /// <summary>Takes JSON only: no form of another site can send it, so nobody is signed in behind their back.</summary>
    private static async Task<IResult> SignInWithCodeAsync(HttpContext http, SignInCode codes, SessionStore sessions)
    {
        NeverKeep(http);
        if (!(await RequestBody.ReadJsonAsync(http)).IsGood(out var body, out var problem))
        {
            return problem;
        }

        using (body)
        {
            if (!codes.Read(body.RootElement).IsGood(out var signedIn, out problem))
            {
                return problem;
            }

            SessionCookie.Write(http, sessions.Open(signedIn.Caller, signedIn.TokenHash));
            return Results.Json(Describe(http, signedIn.Caller), MeJson.Default.Me);
        }
    }

    private static IResult SignOut(HttpContext http, SessionStore sessions)
    {
        NeverKeep(http);
        if (SessionCookie.Read(http) is { } id)
        {
            sessions.Close(id);
            SessionCookie.Clear(http);
        }

        // 303: the browser goes to the page with GET.
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = "/";
        return Results.Empty;
    }

    private static IResult Me(HttpContext http)
    {
        NeverKeep(http);
        return Results.Json(Describe(http, http.Caller()), MeJson.Default.Me);
    }

    private static Me Describe(HttpContext http, Caller caller) => new(
        RoleNames.Of(caller.Role), caller.Name, caller.MaySeeInternal, http.RequestServices.GetRequiredService<IOptions<OrganisationOptions>>().Value is { IsOn: true } organisation ? organisation.Name : null);

    private static void NeverKeep(HttpContext http) => http.Response.Headers.CacheControl = "no-store";
}
