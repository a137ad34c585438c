using System.Text.Json;
using Assistant.Bot.Answers;

namespace Assistant.Bot.Channels.Rest;

/// <summary>An answer as JSON. One that is given again and again is written once and sent as it is.</summary>
internal sealed class AnswerResult(Answer answer) : IResult
{
    private const string ContentType = "application/json; charset=utf-8";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = ContentType;
        if (answer.Forms is null)
        {
            return JsonSerializer.SerializeAsync(response.BodyWriter, answer, AnswerJson.Default.Answer, httpContext.RequestAborted);
        }

        var body = AnswerForms.Of(answer, static answer => new AnswerBody(JsonSerializer.SerializeToUtf8Bytes(answer, AnswerJson.Default.Answer)));
        response.ContentLength = body.Json.Length;
        return response.BodyWriter.WriteAsync(body.Json, httpContext.RequestAborted).GetAsTask();
    }

    private sealed record AnswerBody(byte[] Json);
}

file static class FlushedWrite
{
    public static Task GetAsTask(this ValueTask<System.IO.Pipelines.FlushResult> write) => write.IsCompletedSuccessfully ? Task.CompletedTask : write.AsTask();
}
