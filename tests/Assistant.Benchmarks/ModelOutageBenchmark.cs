using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Assistant.Benchmarks;

/// <summary>
/// 64 people ask what the planner is not sure of while the model works, falls silent in mid-answer, and is gone: how long each
/// second's slowest wait. The model is a stub on this machine that takes 300 ms and chooses the first procedure.
/// </summary>
internal static class ModelOutageBenchmark
{
    private const int People = 64;
    private const int SilentAfter = 6;
    private const int Seconds = 30;

    private static readonly string[] Questions =
    [
        "đi ngoại quốc thăm cháu phải cầm theo cuốn gì, tốn kém ra sao", "bà nội yếu rồi không đi lại được thì ai làm giùm", "cái thẻ bị nước vô nhòe hết chữ rồi tính sao đây",
        "nhà cất xong mà chưa có giấy chi hết", "thằng út đi làm xa mà giấy tờ để ở quê", "muốn nhập tên mấy đứa nhỏ vô chung một chỗ",
    ];

    public static async Task RunAsync()
    {
        var isSilent = false;
        await using var model = await StartAsync(() => isSilent);
        var folder = Directory.CreateTempSubdirectory("assistant-outage-").FullName;
        using var host = Assistant(model.Urls.First(), folder);
        var assistant = host.Services.GetRequiredService<IAssistant>();
        var waits = new ConcurrentBag<(int Second, double Milliseconds, string Planner)>();
        await Task.WhenAll(Questions.Select(question => AskAsync(assistant, question)));
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, People).Select(async person =>
        {
            for (var round = 0; Stopwatch.GetElapsedTime(start) is { TotalSeconds: < Seconds } now; round++)
            {
                isSilent = now.TotalSeconds >= SilentAfter;
                var began = Stopwatch.GetTimestamp();
                var planner = await AskAsync(assistant, Questions[(person + round) % Questions.Length]);
                waits.Add(((int)now.TotalSeconds, Stopwatch.GetElapsedTime(began).TotalMilliseconds, planner));

                // People read before they ask again.
                await Task.Delay(50);
            }
        }));

        Console.WriteLine("second   answers   p50 ms   p95 ms   by the model");
        foreach (var second in waits.GroupBy(wait => wait.Second).OrderBy(second => second.Key))
        {
            double[] sorted = [.. second.Select(wait => wait.Milliseconds).Order()];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{second.Key,6}   {sorted.Length,7}   {sorted[sorted.Length / 2],6:0.0}   {sorted[(int)(sorted.Length * 0.95)],6:0.0}   {second.Count(wait => wait.Planner == "model"),7}"));
        }
    }

    private static async Task<string> AskAsync(IAssistant assistant, string question) =>
        (await assistant.AskAsync(new TurnRequest { Question = question, Caller = Caller.Citizen }, CancellationToken.None)).Planner;

    private static IHost Assistant(string model, string folder)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Path"] = folder,
            ["LanguageModel:Provider"] = "openai",
            ["LanguageModel:Url"] = $"{model}/v1",
            ["LanguageModel:Model"] = "stub",
            ["LanguageModel:TimeoutSeconds"] = "3",
            ["LanguageModel:MaxConcurrent"] = "64",
            ["LanguageModel:CacheMinutes"] = "0",
            ["LanguageModel:TokensPerDay"] = "100000000000",
            ["LanguageModel:TokensPerPerson"] = "100000000000",
        });
        builder.AddOperations(quiet: true);
        builder.Configuration["Serilog:MinimumLevel:Default"] = "Fatal";
        builder.Services.AddConversations(builder.Configuration);
        return builder.Build();
    }

    private static async Task<WebApplication> StartAsync(Func<bool> isSilent)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.MapPost("/v1/chat/completions", async (HttpContext http) =>
        {
            using var reader = new StreamReader(http.Request.Body);
            var request = await reader.ReadToEndAsync(http.RequestAborted);
            await Task.Delay(isSilent() ? Timeout.Infinite : 300, http.RequestAborted);
            var listed = request.IndexOf("Procedures (id | title):\\n", StringComparison.Ordinal) + "Procedures (id | title):\\n".Length;
            var id = request[listed..request.IndexOf(' ', listed)];
            object message = request.Contains("\"tool_call_id\"", StringComparison.Ordinal)
                ? new { role = "assistant", content = "" }
                : new { role = "assistant", content = (string?)null, tool_calls = new[] { new { id = "1", type = "function", function = new { name = "procedures_describe", arguments = $$"""{"procedure":"{{id}}","aspect":"Overview"}""" } } } };
            await http.Response.WriteAsJsonAsync(new { id = "1", @object = "chat.completion", created = 1, model = "stub", choices = new[] { new { index = 0, message, finish_reason = "stop" } }, usage = new { prompt_tokens = 900, completion_tokens = 20, total_tokens = 920 } });
        });
        await server.StartAsync();
        return server;
    }
}
