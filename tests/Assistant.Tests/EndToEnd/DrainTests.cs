using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Assistant.Tests.LanguageModel;

namespace Assistant.Tests.EndToEnd;

/// <summary>A server that is told to stop (SIGTERM) ends what it has begun.</summary>
public sealed class DrainTests : IDisposable
{
    private readonly ProgramRun _program = new();

    [Fact]
    public async Task A_turn_that_is_running_when_the_server_is_told_to_stop_is_answered()
    {
        var asked = new TaskCompletionSource();
        var stopped = new TaskCompletionSource();
        await using var model = await ModelServer.StartAsync(async (_, http) =>
        {
            asked.TrySetResult();
            await stopped.Task;
            await ModelReply.SayAsync(http, "");
        });
        using var server = _program.Serve(out var address, [.. model.Settings.SelectMany(setting => new[] { $"--{setting.Key}", setting.Value! })]);
        using var http = new HttpClient { BaseAddress = address };
        await ProgramRun.UntilReadyAsync(http);

        var turn = http.PostAsJsonAsync("/api/ask", new { question = "đi ngoại quốc thăm cháu phải cầm theo cuốn gì, tốn kém ra sao", conversationId = "a" });
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(20));
        using (var signal = Process.Start("kill", ["-TERM", server.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await signal.WaitForExitAsync();
        }

        // It takes no new connections any more, and still has the turn to end.
        await UntilRefusedAsync(address);
        Assert.False(server.HasExited);
        stopped.SetResult();

        using var answer = await turn;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await server.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(0, server.ExitCode);
    }

    public void Dispose() => _program.Dispose();

    private static async Task UntilRefusedAsync(Uri address)
    {
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(7); await Task.Delay(20))
        {
            try
            {
                using var another = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(2) };
                using var response = await another.GetAsync("/health/live");
            }
            catch (HttpRequestException)
            {
                return;
            }
        }

        Assert.Fail("The server went on taking requests.");
    }
}
