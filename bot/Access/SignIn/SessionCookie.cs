namespace Assistant.Bot.Access.SignIn;

/// <summary>The cookie that carries a session id: out of reach of scripts, not sent along by other sites' forms and frames.</summary>
internal static class SessionCookie
{
    private const string Name = "tldvc_session";

    public static string? Read(HttpContext http) => http.Request.Cookies[Name];

    public static void Write(HttpContext http, string sessionId) => http.Response.Cookies.Append(Name, sessionId, Options(http));

    public static void Clear(HttpContext http) => http.Response.Cookies.Delete(Name, Options(http));

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
        Path = "/",
        IsEssential = true,
        MaxAge = SessionStore.Lifetime,
    };
}
