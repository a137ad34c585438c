using System.Net;
using System.Text;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Zalo.Simulator;
using Assistant.Bot.Channels.Zalo.Webhook;

namespace Assistant.Tests.Channels.Zalo;

/// <summary>The whole server in memory, connected to a simulated OA, with an assistant that says what the test wants.</summary>
internal sealed class ZaloApp : IAsyncDisposable
{
    private ZaloApp(ZaloSimulator oa, TimeProvider? time, bool realAssistant)
    {
        Oa = oa;
        var address = oa.Address.ToString();
        App = new BotApp { Time = time, RealAssistant = realAssistant }
            .With("Zalo:AppId", oa.Options.AppId)
            .With("Zalo:OaId", oa.Options.OaId)
            .With("Zalo:AppSecret", oa.Options.AppSecret)
            .With("Zalo:OaSecret", oa.Options.OaSecret)
            .With("Zalo:RefreshToken", oa.Options.RefreshToken)
            .With("Zalo:ApiUrl", address)
            .With("Zalo:OAuthUrl", address)
            .With("Zalo:SettleMilliseconds", "0")
            .With("Zalo:InDoubtSeconds", "1");
        App.Assistant.Reply = static turn => new Answer { Text = $"Trả lời: {turn.Question}", Kind = AnswerKinds.Procedure };
    }

    public BotApp App { get; }

    public ZaloSimulator Oa { get; }

    /// <summary>What the OA has sent to a person.</summary>
    public IReadOnlyList<SimulatedMessage> SentTo(string userId) => [.. Oa.Chats.Of(userId).Where(message => message.FromOa)];

    public IReadOnlyList<string> TextsTo(string userId) => [.. SentTo(userId).Select(message => message.Text)];

    public static async Task<ZaloApp> StartAsync(SimulatorOptions? options = null, TimeProvider? time = null, bool realAssistant = false) =>
        new(await ZaloSimulator.StartAsync(options ?? new SimulatorOptions { Echo = false }, time), time, realAssistant);

    public ZaloApp With(string key, string value)
    {
        App.With(key, value);
        return this;
    }

    /// <summary>A person writes, and Zalo delivers it.</summary>
    public async Task<byte[]> SayAsync(string userId, string? text, string eventName = EventNames.Text)
    {
        var (_, body) = Oa.Say(userId, text, eventName);
        Assert.Equal(HttpStatusCode.OK, (await DeliverAsync(body)).StatusCode);
        return body;
    }

    public Task<HttpResponseMessage> DeliverAsync(byte[] body) => PostAsync(body, Oa.Webhook.Sign(body));

    public async Task<HttpResponseMessage> PostAsync(byte[] body, string? signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/zalo/webhook") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        if (signature is not null)
        {
            request.Headers.Add(WebhookSignature.Header, signature);
        }

        return await App.Browser().SendAsync(request);
    }

    public Task<HttpResponseMessage> PostAsync(string body) => DeliverAsync(Encoding.UTF8.GetBytes(body));

    public Task IsAnsweredAsync(string userId, int messages, int seconds = 20) =>
        Eventually.IsTrueAsync(
            () => Task.FromResult(SentTo(userId).Count >= messages),
            () => $"{messages} tin cho {userId}, mới có {SentTo(userId).Count}. Nhật ký:\n{Logs()}",
            seconds);

    /// <summary>Nothing waits any more, so nothing more will be sent.</summary>
    public Task IsQuietAsync(int seconds = 20) => Eventually.IsTrueAsync(
        async () => (await ReadyAsync()).StartsWith("0 tin chờ", StringComparison.Ordinal), "hộp thư trống", seconds);

    /// <summary>What /health/ready says of the channel.</summary>
    public async Task<string> ReadyAsync() => (await HealthAsync()).GetProperty("description").GetString()!;

    public async Task<System.Text.Json.JsonElement> HealthAsync() =>
        (await (await App.Browser().GetAsync("/health/ready")).JsonAsync()).GetProperty("dependencies").GetProperty("zalo");

    public string Logs() => string.Concat(Directory.GetFiles(Path.Combine(App.Storage, "logs")).Select(ReadShared));

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Oa.DisposeAsync();
    }

    private static string ReadShared(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
