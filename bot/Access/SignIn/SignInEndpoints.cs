using Assistant.Bot.Channels.Page;

namespace Assistant.Bot.Access.SignIn;

/// <summary>Signing in with a one-time link, signing out, and what the page asks: "who am I?".</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this WebApplication app)
    {
        app.MapGet("/sign-in", SignIn).ExcludeFromDescription();
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
        var caller = http.Caller();
        return Results.Json(new Me(RoleNames.Of(caller.Role), caller.Name, caller.MaySeeInternal), MeJson.Default.Me);
    }

    private static void NeverKeep(HttpContext http) => http.Response.Headers.CacheControl = "no-store";
}
