using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Assistant.Tests.EndToEnd;

/// <summary>A machine that feeds figures to replicas, and officials who ask them.</summary>
internal sealed class FiguresDesk
{
    private const string Indicator = "ty-le-ho-so-truc-tuyen-toan-trinh";
    private const int Officials = 20;

    private readonly HttpClient[] _replicas;
    private readonly string[] _feeds;
    private readonly string[] _officials;

    private FiguresDesk(HttpClient[] replicas, string[] feeds, string[] officials) => (_replicas, _feeds, _officials) = (replicas, feeds, officials);

    /// <summary>Each replica has tokens of its own: they are kept in its folder.</summary>
    public static async Task<FiguresDesk> OpenAsync(ProgramRun[] programs, HttpClient[] replicas) => new(
        replicas,
        await Task.WhenAll(programs.Select(program => TokenAsync(program, "feed"))),
        await Task.WhenAll(programs.Select(program => TokenAsync(program, "official"))));

    public async Task FeedAsync(int replica, string unit, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/metrics");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _feeds[replica]);
        request.Content = new StringContent($"chi_tieu,don_vi,ky,gia_tri\n{Indicator},{unit},Tuần 40/2026,{value}\n", Encoding.UTF8, "text/csv");
        using var response = await _replicas[replica].SendAsync(request);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Officials ask one replica for Cần Thơ and the other, which knows the question only from memory that is shared, for Huế.</summary>
    public Task TellsAsync(string canTho, string hue) => Parallel.ForEachAsync(Enumerable.Range(0, Officials), new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (at, _) =>
    {
        var conversation = $"official-{Guid.NewGuid():n}";
        Assert.Equal(canTho, await ValueAsync(at % 2, conversation));
        Assert.Equal(hue, await AskAsync(1 - (at % 2), conversation, "còn Huế thì sao"));
    });

    public Task<string> ValueAsync(int replica, string? conversation) =>
        AskAsync(replica, conversation, "tỷ lệ hồ sơ trực tuyến toàn trình của Cần Thơ tuần 40/2026 là bao nhiêu");

    /// <returns>The figure of the answer.</returns>
    private async Task<string> AskAsync(int replica, string? conversation, string question)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/ask") { Content = JsonContent.Create(new { question, conversationId = conversation }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _officials[replica]);
        using var response = await _replicas[replica].SendAsync(request);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return answer.RootElement.TryGetProperty("rows", out var rows) && rows.GetArrayLength() == 1 ? rows[0].GetProperty("value").GetRawText() : answer.RootElement.ToString();
    }

    private static async Task<string> TokenAsync(ProgramRun program, string role)
    {
        var (code, text, error) = await program.RunAsync(null, "access", "add", "--role", role, "--name", "Thử");
        Assert.True(code == 0, error);
        return text.Trim().Split('\n')[^1].Trim();
    }
}
