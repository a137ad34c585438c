using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.LanguageModel;

/// <summary>
/// A model server with OpenAI's interface (and Azure's paths) on this machine, that behaves as a test wants: rightly, wrongly,
/// slowly, or with malice.
/// </summary>
internal sealed class ModelServer : IAsyncDisposable
{
    public const string Key = "canary-model-key";

    private readonly WebApplication _server;

    private ModelServer(WebApplication server) => _server = server;

    /// <summary>What is answered to a request.</summary>
    public Func<ModelRequest, HttpContext, Task> Behaviour { get; set; } = (_, http) => ModelReply.SayAsync(http, "");

    public ConcurrentQueue<ModelRequest> Requests { get; } = new();

    public string Address => _server.Urls.First();

    /// <summary>Settings of an assistant that asks this server.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["LanguageModel:Provider"] = "openai",
        ["LanguageModel:Url"] = $"{Address}/v1",
        ["LanguageModel:Model"] = "test",
        ["LanguageModel:ApiKey"] = Key,
    };

    public static async Task<ModelServer> StartAsync(Func<ModelRequest, HttpContext, Task>? behaviour = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new ModelServer(builder.Build());
        if (behaviour is not null)
        {
            server.Behaviour = behaviour;
        }

        server._server.MapPost("/v1/chat/completions", server.AnswerAsync);
        server._server.MapPost("/openai/deployments/{deployment}/chat/completions", server.AnswerAsync);
        await server._server.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        var request = new ModelRequest(body.RootElement.Clone(), http.Request.Path, http.Request.Headers.Authorization.ToString(), http.Request.Headers["api-key"].ToString());
        Requests.Enqueue(request);
        await Behaviour(request, http);
    }
}

/// <summary>A request as the server got it.</summary>
internal sealed record ModelRequest(JsonElement Body, string Path, string Authorization, string ApiKey)
{
    public IEnumerable<JsonElement> Messages => Body.GetProperty("messages").EnumerateArray();

    /// <summary>What our side said of the message.</summary>
    public string Prompt => Messages.First(message => message.GetProperty("role").GetString() == "user").GetProperty("content").ToString();

    public IReadOnlyList<string> Tools => Body.TryGetProperty("tools", out var tools)
        ? [.. tools.EnumerateArray().Select(tool => tool.GetProperty("function").GetProperty("name").GetString()!)]
        : [];

    /// <summary>How often functions were run already.</summary>
    public int Round => Messages.Count(message => message.GetProperty("role").GetString() == "assistant");

    /// <summary>What the last functions answered.</summary>
    public IReadOnlyList<string> Results => [.. Messages.Where(message => message.GetProperty("role").GetString() == "tool").Select(message => message.GetProperty("content").ToString())];

    /// <summary>Ids of the procedures listed.</summary>
    public IReadOnlyList<string> Procedures =>
    [
        .. Prompt.Split('\n').SkipWhile(line => !line.StartsWith("Procedures", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => line.Contains(" | ", StringComparison.Ordinal)).Select(line => line.Split(" | ")[0]),
    ];
}
