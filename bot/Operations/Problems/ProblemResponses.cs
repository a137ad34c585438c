using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace Assistant.Bot.Operations.Problems;

/// <summary>Every failure that no endpoint answered for itself leaves as a problem, never as a stack trace.</summary>
internal static class ProblemResponses
{
    public static void UseProblemResponses(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Answer, SuppressDiagnosticsCallback = _ => false });
        app.UseStatusCodePages(static pages =>
            CommonProblems.ForStatus(pages.HttpContext.Response.StatusCode).ExecuteAsync(pages.HttpContext));
    }

    private static Task Answer(HttpContext context)
    {
        // Kestrel reports a request that it refuses to read (too long, malformed) as an exception with a status.
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        return fault is BadHttpRequestException refused
            ? CommonProblems.ForStatus(refused.StatusCode).ExecuteAsync(context)
            : CommonProblems.Unexpected(Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier).ExecuteAsync(context);
    }
}
