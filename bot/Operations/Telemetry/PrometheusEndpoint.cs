using Assistant.Bot.Access;
using Assistant.Bot.Operations.Limits;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Operations.Telemetry;

/// <summary>GET /metrics: measurements in the form of Prometheus, for operators and administrators. Closed to everybody else.</summary>
internal static class PrometheusEndpoint
{
    private const string Path = "/metrics";

    public static void MapPrometheus(this WebApplication app) =>
        app.MapPrometheusScrapingEndpoint(Path, meterProvider: null, configureBranchedPipeline: static branch => branch.Use(OnlyOperatorsAsync), optionsName: null)
            .RequireRateLimiting(RequestLimits.Looks)
            .ExcludeFromDescription();

    private static Task OnlyOperatorsAsync(HttpContext http, RequestDelegate next)
    {
        switch (http.Caller().Role)
        {
            case Role.Operator or Role.Admin:
                http.Response.Headers.CacheControl = "no-store";
                return next(http);
            case Role.Citizen:
                http.Response.Headers.WWWAuthenticate = "Bearer";
                return new Problem(StatusCodes.Status401Unauthorized, "Cần mã truy cập", "Số đo chỉ dành cho người vận hành. Xin gửi kèm tiêu đề Authorization: Bearer <mã vai trò operator>.").ExecuteAsync(http);
            default:
                return new Problem(StatusCodes.Status403Forbidden, "Không được phép", "Mã truy cập này không có vai trò operator.").ExecuteAsync(http);
        }
    }
}
