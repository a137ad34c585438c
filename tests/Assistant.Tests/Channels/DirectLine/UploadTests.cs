using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Assistant.Tests.Channels.DirectLine;

public sealed class UploadTests : IDisposable
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private readonly BotApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_picture_comes_back_with_an_address_and_is_answered_in_words()
    {
        var client = await DirectLineClient.StartAsync(_app);

        var response = await UploadAsync(client, ("a.png", "image/png", Png));
        var activities = await client.PollUntilAsync(2);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var mine = activities.Single(activity => activity.TryGetProperty("attachments", out _));
        var attachment = Assert.Single(mine.GetProperty("attachments").EnumerateArray());
        Assert.Equal("a.png", attachment.GetProperty("name").GetString());
        Assert.Equal("up-1", mine.GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Contains("chữ", activities[^1].GetProperty("text").GetString(), StringComparison.Ordinal);
        var file = await _app.Browser().GetAsync(new Uri(attachment.GetProperty("contentUrl").GetString()!).PathAndQuery);
        Assert.Equal("image/png", file.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Png, await file.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("image/svg+xml")]
    [InlineData("text/html")]
    public async Task A_file_that_could_run_is_only_offered_as_a_download(string contentType)
    {
        var client = await DirectLineClient.StartAsync(_app);
        await UploadAsync(client, ("a.html", contentType, "<script>alert(1)</script>"u8.ToArray()));
        var mine = (await client.PollUntilAsync(2)).Single(activity => activity.TryGetProperty("attachments", out _));

        var file = await _app.Browser().GetAsync(new Uri(mine.GetProperty("attachments")[0].GetProperty("contentUrl").GetString()!).PathAndQuery);

        Assert.Equal("application/octet-stream", file.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\windows\\a.png", "a.png")]
    [InlineData("..", "tep")]
    public async Task A_file_name_is_only_a_name(string sent, string shown)
    {
        var client = await DirectLineClient.StartAsync(_app);
        await UploadAsync(client, (sent, "image/png", Png));

        var mine = (await client.PollUntilAsync(2)).Single(activity => activity.TryGetProperty("attachments", out _));

        Assert.Equal(shown, mine.GetProperty("attachments")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task What_is_over_the_limit_is_refused_and_nothing_is_said()
    {
        using var app = new BotApp().With("DirectLine:UploadKilobytes", "1");
        var client = await DirectLineClient.StartAsync(app);
        await client.PollUntilAsync(1);

        await (await UploadAsync(client, ("a.png", "image/png", new byte[1025]))).IsProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        await (await UploadAsync(client, ("a.png", "image/png", new byte[2_000_000]))).IsProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        await (await UploadAsync(client, [.. Enumerable.Repeat(("a.png", "image/png", Png), 6)])).IsProblemAsync(HttpStatusCode.BadRequest);
        Assert.Empty(await client.PollAsync());
    }

    [Fact]
    public async Task Files_can_be_switched_off()
    {
        using var app = new BotApp().With("DirectLine:UploadKilobytes", "0");
        var client = await DirectLineClient.StartAsync(app);

        await (await UploadAsync(client, ("a.png", "image/png", Png))).IsProblemAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Something_else_than_files_is_refused()
    {
        var client = await DirectLineClient.StartAsync(_app);

        var json = await client.SendAsync(HttpMethod.Post, $"conversations/{client.ConversationId}/upload", new { type = "message" });
        using var broken = new StringContent("no parts", Encoding.UTF8);
        broken.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");

        await json.IsProblemAsync(HttpStatusCode.UnsupportedMediaType);
        await (await client.SendContentAsync(HttpMethod.Post, $"conversations/{client.ConversationId}/upload", broken)).IsProblemAsync(HttpStatusCode.BadRequest);
    }

    private static async Task<HttpResponseMessage> UploadAsync(DirectLineClient client, params (string Name, string Type, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent();
        var activity = new StringContent("""{"type":"message","from":{"id":"u"},"attachments":[{"contentType":"image/png","name":"a.png","thumbnailUrl":"data:"}],"channelData":{"clientActivityID":"up-1"}}""");
        activity.Headers.ContentType = MediaTypeHeaderValue.Parse("application/vnd.microsoft.activity");
        form.Add(activity, "activity", "blob");
        foreach (var (name, type, content) in files)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
            form.Add(part, "file", name);
        }

        return await client.SendContentAsync(HttpMethod.Post, $"conversations/{client.ConversationId}/upload?userId=u", form);
    }
}
