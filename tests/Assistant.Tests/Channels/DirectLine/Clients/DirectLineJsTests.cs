using System.Net.Http.Json;
using System.Text.Json;

namespace Assistant.Tests.Channels.DirectLine.Clients;

/// <summary>The npm package botframework-directlinejs, unmodified, talks with the real assistant.</summary>
public sealed class DirectLineJsTests : IDisposable
{
    private readonly BotApp _app = new() { RealAssistant = true };

    public void Dispose() => _app.Dispose();

    [SkippableTheory]
    [InlineData("polling")]
    [InlineData("websocket")]
    public async Task A_conversation_is_held_with_a_follow_up_and_a_reload(string transport)
    {
        var lines = await TalkAsync(transport, "Làm hộ chiếu online hết bao nhiêu tiền?", "còn nộp trực tiếp thì sao?", "--again", "Bình Phước giờ thuộc tỉnh nào?");

        Assert.True(lines[^1].TryGetProperty("done", out _), string.Join('\n', lines));
        var again = lines.FindIndex(line => line.TryGetProperty("again", out _));
        var answers = Messages(lines[..again], fromBot: true);
        Assert.Equal(3, answers.Count);
        Assert.Contains("100.000 đồng", answers[1].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("200.000 đồng", answers[2].GetProperty("text").GetString(), StringComparison.Ordinal);
        // The reloaded page sees all that was said, in the same order, and goes on.
        var history = Messages(lines[again..]);
        Assert.Equal(Ids(Messages(lines[..again])), Ids(history.Take(5)));
        Assert.Contains("Đồng Nai", history[^1].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("polling")]
    [InlineData("websocket")]
    public async Task What_was_posted_comes_back_under_its_id_and_before_its_answer(string transport)
    {
        var lines = await TalkAsync(transport, "Đổi bằng lái xe hết bao nhiêu?");

        var posted = lines.Single(line => line.TryGetProperty("posted", out _));
        var mine = Assert.Single(Messages(lines, fromBot: false));
        Assert.Equal(posted.GetProperty("posted").GetString(), mine.GetProperty("id").GetString());
        Assert.Equal(posted.GetProperty("clientActivityID").GetString(), mine.GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal(Messages(lines)[^1].GetProperty("replyToId").GetString(), mine.GetProperty("id").GetString());
        Assert.DoesNotContain(lines, line => line.TryGetProperty("activity", out var activity)
            && activity.GetProperty("type").GetString() is not ("message" or "typing"));
    }

    [SkippableFact]
    public async Task A_restart_of_the_server_in_the_middle_ends_no_conversation()
    {
        const string key = "DirectLine:SigningKey";
        await NpmClients.FolderAsync();
        var folder = Directory.CreateTempSubdirectory("restart-").FullName;
        var (answered, restarted) = (Path.Combine(folder, "answered"), Path.Combine(folder, "restarted"));
        var before = new BotApp().With(key, new string('k', 32));
        using var after = new BotApp().With(key, new string('k', 32));
        var address = before.Listen();
        var talking = TalkAsync(address, "websocket", "trước", $"--tell={answered}", $"--until={restarted}", "sau");
        while (!File.Exists(answered) && !talking.IsCompleted)
        {
            await Task.Delay(50);
        }

        before.Dispose();
        after.Listen(address.Port);
        await File.WriteAllTextAsync(restarted, "");
        var lines = await talking;
        TemporaryFolder.Delete(folder);

        Assert.True(lines[^1].TryGetProperty("done", out _), string.Join('\n', lines));
        Assert.Equal("sau", Assert.Single(after.Assistant.Asked).Question);
        // Welcomed once, answered twice.
        Assert.Equal(3, Messages(lines, fromBot: true).Count);
    }

    private Task<List<JsonElement>> TalkAsync(string transport, params string[] questions) => TalkAsync(_app.Listen(), transport, questions);

    private static async Task<List<JsonElement>> TalkAsync(Uri address, string transport, params string[] questions)
    {
        var folder = await NpmClients.FolderAsync();
        var domain = new Uri(address, "/v3/directline");
        using var http = new HttpClient();
        var token = (await (await http.PostAsJsonAsync($"{domain}/tokens/generate", new { })).JsonAsync()).GetProperty("token").GetString()!;
        var (_, text, error) = (await Tool.RunAsync(folder, TimeSpan.FromSeconds(90), "node", ["talk.mjs", domain.ToString(), token, transport, .. questions]))!.Value;
        Assert.Equal("", error);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
    }

    private static List<JsonElement> Messages(IEnumerable<JsonElement> lines, bool? fromBot = null) =>
    [
        .. from line in lines
           where line.TryGetProperty("activity", out _)
           let activity = line.GetProperty("activity")
           where activity.GetProperty("type").GetString() == "message" && (fromBot is null || DirectLineClient.IsFromBot(activity) == fromBot)
           select activity,
    ];

    private static IEnumerable<string?> Ids(IEnumerable<JsonElement> activities) => activities.Select(activity => activity.GetProperty("id").GetString());
}
