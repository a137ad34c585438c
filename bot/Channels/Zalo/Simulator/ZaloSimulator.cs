using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Bot.Channels.Zalo.Simulator;

/// <summary>
/// An OA on this machine that behaves as documented, faults included: it delivers signed events to a webhook, takes messages,
/// tells the history, hands out tokens. For tests, and for trying the channel without an account.
/// </summary>
internal sealed class ZaloSimulator : IAsyncDisposable
{
    private readonly SimulatorOptions _options;
    private readonly CancellationTokenSource _closing = new();
    private readonly TimeProvider _time;
    private WebApplication _app;

    private ZaloSimulator(SimulatorOptions options, TimeProvider time)
    {
        _options = options;
        _time = time;
        Chats = new SimulatedChats(time);
        Tokens = new SimulatedTokens(options, time);
        Uploads = new SimulatedUploads(time);
        Webhook = new SimulatedWebhook(options, time);
        Faults = new SimulatorFaults(options.Seed);
        TokenFaults = new SimulatorFaults(options.Seed);
        _app = Build(options.Url);
    }

    public SimulatorOptions Options => _options;
    public SimulatedChats Chats { get; }
    public SimulatedTokens Tokens { get; }
    public SimulatedUploads Uploads { get; }
    public SimulatedWebhook Webhook { get; }
    public SimulatorFaults Faults { get; }

    /// <summary>Faults of the token endpoint, kept apart because a lost pair ends everything.</summary>
    public SimulatorFaults TokenFaults { get; }

    /// <summary>What the OA has sent, in order of arrival.</summary>
    public ConcurrentQueue<(string UserId, SimulatedMessage Message)> Sent { get; } = new();

    public Uri Address => new(_app.Urls.First());

    public static async Task<ZaloSimulator> StartAsync(SimulatorOptions options, TimeProvider? time = null)
    {
        var simulator = new ZaloSimulator(options, time ?? TimeProvider.System);
        await simulator._app.StartAsync();
        return simulator;
    }

    /// <summary>A person types something, or taps a button.</summary>
    /// <returns>The message's id and the event as it is delivered; delivering it is the caller's business.</returns>
    public (string Id, byte[] Event) Say(string userId, string? text, string eventName = "user_send_text")
    {
        var (id, at) = (Chats.NewId(), Chats.Now());
        Chats.Seen(userId, at);
        Chats.Add(userId, new SimulatedMessage(id, FromOa: false, eventName["user_send_".Length..], text ?? "", at, []));
        return (id, SimulatedEvents.Message(_options, eventName, userId, id, text, at));
    }

    public byte[] Follow(string userId)
    {
        var at = Chats.Now();
        Chats.Seen(userId, at);
        return SimulatedEvents.Follow(_options, "follow", userId, at);
    }

    public byte[] Unfollow(string userId) => SimulatedEvents.Follow(_options, "unfollow", userId, Chats.Now());

    public byte[] OfUser(string eventName, string userId) => SimulatedEvents.OfUser(_options, eventName, userId, Chats.Now());

    /// <summary>Delivers in the background, along the ladder.</summary>
    public void Deliver(byte[] body) => _ = DeliverAsync(body);

    public Task WaitForEndAsync(CancellationToken cancellationToken) => _app.WaitForShutdownAsync(cancellationToken);

    /// <summary>Zalo is away: connections are refused, until <see cref="ListenAgainAsync"/>.</summary>
    public ValueTask StopListeningAsync() => _app.DisposeAsync();

    public Task ListenAgainAsync(Uri address)
    {
        _app = Build(address.ToString());
        return _app.StartAsync();
    }

    internal SimulatedMessage TakeFromOa(string userId, JsonElement message)
    {
        var payload = message.TryGetProperty("attachment", out var attachment) ? attachment.GetProperty("payload") : default;
        var isPicture = payload.ValueKind == JsonValueKind.Object && payload.TryGetProperty("elements", out _);
        var taken = new SimulatedMessage(Chats.NewId(), FromOa: true, isPicture ? "photo" : "text", SendCheck.Text(message), Chats.Now(),
            payload.ValueKind == JsonValueKind.Object ? SendCheck.Buttons(payload) : []);
        Chats.Add(userId, taken);
        Sent.Enqueue((userId, taken));
        if (_options.Echo)
        {
            Deliver(SimulatedEvents.Echo(_options, userId, taken));
        }

        return taken;
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _app.DisposeAsync();
        Webhook.Dispose();
        _closing.Dispose();
    }

    private WebApplication Build(string url)
    {
        // No settings and no logs of the assistant.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(url);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance);
        var app = builder.Build();
        app.UseRouting();
        new SimulatedApi(this, _options, _time).Map(app);
        SimulatorPage.Map(app, this);
        return app;
    }

    private async Task DeliverAsync(byte[] body)
    {
        try
        {
            await Webhook.DeliverAsync(body, _closing.Token);
        }
        catch (Exception ended) when (ended is OperationCanceledException or ObjectDisposedException)
        {
            // The simulator is closed while an event was on its way.
        }
    }
}
