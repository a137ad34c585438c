using System.Net.Http.Json;
using System.Text.Json;

namespace Assistant.Tests.EndToEnd;

/// <summary>The server is killed while ten people are walked through ten procedures.</summary>
public sealed class GuideKillTests : IDisposable
{
    private static readonly string[] Procedures =
    [
        "làm hộ chiếu", "đăng ký khai sinh", "đăng ký thường trú", "đăng ký tạm trú", "đổi bằng lái xe hết hạn",
        "cấp lại thẻ căn cước bị mất", "mở hộ kinh doanh mới", "đăng ký kết hôn trong nước", "khai tử", "xin phiếu lý lịch tư pháp số 1",
    ];

    private readonly ProgramRun _program = new();

    [Fact]
    public async Task After_a_kill_each_of_ten_walk_throughs_goes_on_where_it_stood_with_what_was_ticked_off()
    {
        var before = new List<JsonElement>();
        using (var killed = _program.Serve(out var address))
        {
            using var client = new HttpClient { BaseAddress = address };
            await ProgramRun.UntilReadyAsync(client);
            foreach (var procedure in Procedures)
            {
                await SayAsync(client, procedure, $"hướng dẫn từng bước {procedure}");
                for (var answer = await SayAsync(client, procedure, "nhắc lại"); Kind(answer) != "documents";)
                {
                    answer = await SayAsync(client, procedure, Kind(answer) == "clarification" ? "bỏ qua" : "tôi không chắc");
                }

                await SayAsync(client, procedure, "có 1");
                before.Add(await SayAsync(client, procedure, "nhắc lại"));
            }

            killed.Kill();
            await killed.WaitForExitAsync();
        }

        using var server = _program.Serve(out var again);
        using var resumed = new HttpClient { BaseAddress = again };
        await ProgramRun.UntilReadyAsync(resumed);
        foreach (var (procedure, step) in Procedures.Zip(before))
        {
            var after = await SayAsync(resumed, procedure, "nhắc lại");

            Assert.Equal(Text(step), Text(after));
            Assert.True(Text(after).Contains("1. ☑", StringComparison.Ordinal) || Kind(after) == "fee", procedure);
            Assert.Equal(Kind(step) == "documents" ? "fee" : "steps", Kind(await SayAsync(resumed, procedure, "tiếp")));
        }

        server.Kill();
        await server.WaitForExitAsync();
    }

    public void Dispose() => _program.Dispose();

    private static async Task<JsonElement> SayAsync(HttpClient client, string procedure, string question)
    {
        using var response = await client.PostAsJsonAsync("/api/ask", new { question, conversationId = $"c{Array.IndexOf(Procedures, procedure)}" });
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).Clone();
    }

    private static string Kind(JsonElement answer) => answer.GetProperty("kind").GetString()!;

    private static string Text(JsonElement answer) => answer.GetProperty("text").GetString()!;
}
