using System.Data.Common;
using Assistant.Bot.Access;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Limits;
using Assistant.Bot.Operations.Problems;
using Assistant.Knowledge.Metrics.Feeds;

namespace Assistant.Bot.Channels.Rest;

/// <summary>
/// POST /api/metrics: figures from a program. All of a request is taken or nothing, and sending it again changes nothing.
/// </summary>
internal static partial class MetricsEndpoint
{
    private const string Location = "POST /api/metrics";

    public static void MapMetrics(this WebApplication app) =>
        app.MapPost("/api/metrics", FeedAsync)
            .WithName("metrics")
            .RequireRateLimiting(RequestLimits.Policy)
            .Produces<FeedResponse>()
            .DescribeMetrics();

    private static async Task<IResult> FeedAsync(HttpContext http, FeedImporter importer, ILogger<FeedImporter> logger, string? period = null)
    {
        if (http.Caller().Role is not (Role.Feed or Role.Admin))
        {
            return MetricsProblems.NotAllowed(http);
        }

        if (!(await FeedBody.ReadAsync(http)).IsGood(out var body, out var problem))
        {
            return problem;
        }

        http.Response.Headers.CacheControl = "no-store";
        try
        {
            var summary = importer.Import(body.Content, body.Form, new FeedOptions
            {
                Location = Location,
                Period = period,
                AllOrNothing = true,
                MustEndWithLineBreak = false,
            });
            if (summary.Refused > 0)
            {
                return MetricsProblems.Refused(summary);
            }

            LogFed(logger, http.Caller().Name, summary.Read, summary.Added, summary.Corrected);
            return Results.Json(FeedResponse.Of(summary), FeedJson.Default.FeedResponse);
        }
        catch (FeedFormatException broken)
        {
            return MetricsProblems.Broken(broken.Message);
        }
        catch (DbException down)
        {
            LogDown(logger, down);
            return MetricsProblems.StoreDown;
        }
    }

    [LoggerMessage(LogLevel.Information, "{Feed} fed {Read} figures: {Added} new, {Corrected} corrected")]
    private static partial void LogFed(ILogger logger, string? feed, int read, int added, int corrected);

    [LoggerMessage(LogLevel.Error, "A feed could not be stored")]
    private static partial void LogDown(ILogger logger, Exception exception);
}
