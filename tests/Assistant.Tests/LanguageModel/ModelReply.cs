using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Assistant.Tests.LanguageModel;

/// <summary>Replies of a model, as they come over the wire.</summary>
internal static class ModelReply
{
    public static Task SayAsync(HttpContext http, string text) => SendAsync(http, new { role = "assistant", content = text }, "stop");

    public static Task CallAsync(HttpContext http, params (string Function, object Arguments)[] calls) =>
        CallRawAsync(http, [.. calls.Select(call => (call.Function, JsonSerializer.Serialize(call.Arguments)))]);

    /// <summary>Arguments as text that need not be JSON.</summary>
    public static Task CallRawAsync(HttpContext http, params (string Function, string Arguments)[] calls) => SendAsync(
        http,
        new { role = "assistant", content = (string?)null, tool_calls = calls.Select((call, at) => new { id = $"call_{at}_{Guid.NewGuid():N}", type = "function", function = new { name = call.Function, arguments = call.Arguments } }) },
        "tool_calls");

    public static async Task FailAsync(HttpContext http, int status, string? retryAfter = null)
    {
        http.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            http.Response.Headers.RetryAfter = retryAfter;
        }

        await http.Response.WriteAsJsonAsync(new { error = new { message = "no", type = "server_error" } });
    }

    private static Task SendAsync(HttpContext http, object message, string finish) => http.Response.WriteAsJsonAsync(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1,
        model = "test",
        choices = new[] { new { index = 0, message, finish_reason = finish, logprobs = (object?)null } },
        usage = new { prompt_tokens = 900, completion_tokens = 20, total_tokens = 920 },
    });
}
