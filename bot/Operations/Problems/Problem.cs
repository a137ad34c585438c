using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Operations.Problems;

/// <summary>
/// What went wrong with a request, as RFC 9457 problem details in Vietnamese. It is a value that a step returns and a
/// result that an endpoint sends. <paramref name="Field"/> names the part of the request, when one part is to blame.
/// </summary>
internal sealed record Problem(int Status, string Title, string Detail, string? Field = null) : IResult
{
    /// <summary>For a fault of ours: what an operator looks for in the log.</summary>
    public string? TraceId { get; init; }

    /// <summary>Rows of the request that do not hold, when several are to blame.</summary>
    public IReadOnlyList<ProblemError>? Errors { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = "application/problem+json";
        httpContext.Response.Headers.CacheControl = "no-store";
        return JsonSerializer.SerializeAsync(
            httpContext.Response.Body, this, ProblemJson.Default.Problem, httpContext.RequestAborted);
    }

    public static Problem BadRequest(string title, string detail, string? field = null) =>
        new(StatusCodes.Status400BadRequest, title, detail, field);
}

/// <summary>A row of what was sent, the column to blame, what stands there and why it does not hold.</summary>
internal sealed record ProblemError(int Line, string? Column, string Value, string Reason);

[JsonSerializable(typeof(Problem))]
internal sealed partial class ProblemJson : JsonSerializerContext
{
    static ProblemJson() => Default = new ProblemJson(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // The body is application/problem+json, never a part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
