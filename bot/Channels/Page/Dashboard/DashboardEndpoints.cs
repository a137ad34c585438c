using Assistant.Bot.Access;
using Assistant.Bot.Channels.Page.Operator;
using Assistant.Bot.Operations.Limits;
using Assistant.Bot.Operations.Usage;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Channels.Page.Dashboard;

/// <summary>
/// GET /operator/dashboard: how the assistant is used and how well it serves, for operators and administrators. Under /operator, so that
/// a load balancer that keeps that path on one replica keeps this page there too.
/// </summary>
internal static class DashboardEndpoints
{
    public const string Path = "/operator/dashboard";

    public static void MapDashboard(this WebApplication app) =>
        app.MapGet(Path, Show).RequireRateLimiting(RequestLimits.Policy).ExcludeFromDescription();

    private static HtmlPage Show(HttpContext http, UsageBook book, UsageWording wording, ProcedureCatalog procedures, TimeProvider time, string? range)
    {
        var caller = http.Caller();
        if (caller.Role is not (Role.Operator or Role.Admin))
        {
            return caller.Role == Role.Citizen ? OperatorSignIn.Form(StatusCodes.Status401Unauthorized, null) : OperatorSignIn.Refused();
        }

        var view = range == DashboardView.Week.Query ? DashboardView.Week : DashboardView.Day;
        return DashboardPage.Of(view, book.Read(view.Window), new DashboardNames(wording, procedures), time.GetUtcNow());
    }
}
