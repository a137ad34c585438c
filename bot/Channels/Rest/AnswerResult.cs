using System.Text.Json;
using Assistant.Bot.Answers;

namespace Assistant.Bot.Channels.Rest;

/// <summary>An answer as JSON. One that is given again and again is written once and sent as it is.</summary>
internal sealed class AnswerResult(Answer answer) : IResult
{
    private const string ContentType = "application/json; charset=utf-8";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = ContentType;
        if (answer.Forms is null)
        {
            await JsonSerializer.SerializeAsync(response.BodyWriter, answer, AnswerJson.Default.Answer, httpContext.RequestAborted);
            return;
        }

        var body = AnswerForms.Of(answer, static answer => new AnswerBody(JsonSerializer.SerializeToUtf8Bytes(answer, AnswerJson.Default.Answer)));
        response.ContentLength = body.Json.Length;
        await response.BodyWriter.WriteAsync(body.Json, httpContext.RequestAborted);
    }

    private sealed record AnswerBody(byte[] Json);
}
