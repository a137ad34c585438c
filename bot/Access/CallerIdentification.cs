using Assistant.Bot.Access.SignIn;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Access;

/// <summary>
/// Finds out who is asking before any endpoint runs: a bearer token, else a session cookie, else a citizen. A token
/// that does not hold is refused and never quietly taken for a citizen, so that a program notices. Tokens of another kind
/// are left to endpoints marked with <see cref="ForeignBearer"/>.
/// </summary>
internal sealed partial class CallerIdentification(
    RequestDelegate next, TokenRegister tokens, SessionStore sessions, ILogger<CallerIdentification> logger)
{
    private const string Scheme = "Bearer ";

    public Task InvokeAsync(HttpContext http)
    {
        var authorization = http.Request.Headers.Authorization.ToString();
        try
        {
            if (authorization.Length == 0 || IsForeign(http, authorization))
            {
                var session = SessionCookie.Read(http);
                return Continue(http, (session is null ? null : sessions.Find(session)) ?? Caller.Citizen);
            }

            return authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
                && tokens.Recognise(authorization[Scheme.Length..].Trim()) is { } caller
                    ? Continue(http, caller)
                    : Refuse(http);
        }
        catch (TokenFileException damaged)
        {
            LogDamaged(damaged);
            return new Problem(StatusCodes.Status503ServiceUnavailable, "Chưa kiểm tra được mã truy cập",
                "Kho mã truy cập đang có lỗi. Xin báo người vận hành, hoặc hỏi không kèm mã.").ExecuteAsync(http);
        }
    }

    private static bool IsForeign(HttpContext http, string authorization) =>
        http.GetEndpoint()?.Metadata.GetMetadata<ForeignBearer>() is not null && !ForeignBearer.IsOurs(authorization);

    private Task Continue(HttpContext http, Caller caller)
    {
        http.Features.Set(caller);
        return next(http);
    }

    private static Task Refuse(HttpContext http)
    {
        http.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
        return new Problem(StatusCodes.Status401Unauthorized, "Mã truy cập không hợp lệ",
            "Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi. Xin kiểm tra tiêu đề Authorization: Bearer <mã>.").ExecuteAsync(http);
    }

    [LoggerMessage(LogLevel.Error, "Tokens cannot be checked")]
    private partial void LogDamaged(Exception exception);
}

internal static class CallerOfRequest
{
    /// <summary>Who sent this request, as <see cref="CallerIdentification"/> found out.</summary>
    public static Caller Caller(this HttpContext http) => http.Features.Get<Caller>() ?? Access.Caller.Citizen;
}
