using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Assistant.Bot.Channels.Zalo.Simulator;
using Assistant.Bot.Channels.Zalo.Webhook;
using Assistant.Knowledge.Places;

namespace Assistant.Tests.Channels.Zalo.Soak;

/// <summary>One message of the run: whether and when it was acknowledged.</summary>
internal sealed record SoakMessage(string UserId, string Place, byte[] Event, long SaidAt)
{
    public long FirstTried { get; set; }

    /// <summary>0: never.</summary>
    public long Acknowledged { get; set; }
}

/// <summary>
/// People who ask where their province belongs now, each province a question of its own, so that an answer tells which
/// question it answers. Events are delivered late, twice, in the wrong order and with bad signatures, while the server is
/// killed, tokens end and the API fails.
/// </summary>
internal sealed class SoakRun(ZaloSimulator oa, ServerProcess server, SoakPlan plan)
{
    private static readonly string[] Places =
    [
        .. ShippedKnowledge.Base.Places.All
            .Where(place => place.Id.EndsWith("-63", StringComparison.Ordinal) && place.SuccessorId is { } now && now[..^3] != place.Id[..^3])
            .Select(place => place.Name)
            // Renamed, not merged: its answer begins differently.
            .Where(name => !name.Contains("Huế", StringComparison.Ordinal)),
    ];

    private readonly Random _chance = new(11);
    private readonly ConcurrentQueue<Task> _deliveries = new();

    public ConcurrentQueue<SoakMessage> Messages { get; } = new();

    public ConcurrentQueue<int> Forged { get; } = new();

    public int Kills { get; private set; }

    /// <summary>When the server was ready after each start.</summary>
    public List<long> Starts { get; } = [];

    public async Task SendAllAsync()
    {
        var (pace, start) = (TimeSpan.FromSeconds(1.0 / plan.EventsPerSecond), Stopwatch.GetTimestamp());
        for (var at = 0; at < plan.Events; at++)
        {
            // A person writes now and then, sometimes the same question twice.
            var person = at % Math.Max(1, plan.Events / SoakPlan.EventsEach);
            var round = at / Math.Max(1, plan.Events / SoakPlan.EventsEach);
            Say($"88{person:000000}", Places[(person + (round == 7 ? 6 : round)) % Places.Length]);
            if (at % 20 == 0)
            {
                Forge(at);
            }

            if (at % 150 == 149)
            {
                oa.Tokens.Expire();
            }

            var ahead = (pace * at) - Stopwatch.GetElapsedTime(start);
            if (ahead > TimeSpan.Zero)
            {
                await Task.Delay(ahead);
            }
        }

        while (_deliveries.TryDequeue(out var delivery))
        {
            await delivery;
        }
    }

    /// <summary>Kills the server at random points of the run, however slowly it comes back; what is left of them follows the last event.</summary>
    public async Task KillNowAndThenAsync(CancellationToken sent)
    {
        var chance = new Random(5);
        var points = Enumerable.Range(0, plan.Kills).Select(_ => chance.Next(plan.Events / 20, plan.Events)).Order().ToList();
        foreach (var point in points)
        {
            while (Messages.Count < point && !sent.IsCancellationRequested)
            {
                await Task.Delay(20, CancellationToken.None);
            }

            await Task.Delay(chance.Next(500), CancellationToken.None);
            server.Kill();
            Kills++;
            await Task.Delay(chance.Next(300), CancellationToken.None);
            server.Start();
            await Eventually.IsTrueAsync(server.IsReadyAsync, "máy chủ chạy lại", 120);
            Starts.Add(Stopwatch.GetTimestamp());
        }
    }

    private void Say(string userId, string place)
    {
        var (_, body) = oa.Say(userId, $"{place} giờ thuộc tỉnh nào?");
        var message = new SoakMessage(userId, place, body, Stopwatch.GetTimestamp());
        Messages.Enqueue(message);
        // Up to 150 ms late: messages of one person overtake each other.
        _deliveries.Enqueue(DeliverAsync(message, _chance.Next(150), again: _chance.Next(10) == 0));
    }

    private async Task DeliverAsync(SoakMessage message, int late, bool again)
    {
        await Task.Delay(late);
        message.FirstTried = Stopwatch.GetTimestamp();
        var twin = again ? oa.Webhook.DeliverAsync(message.Event, CancellationToken.None) : Task.FromResult(true);
        Assert.True(await oa.Webhook.DeliverAsync(message.Event, CancellationToken.None), "Zalo đã thôi gửi lại");
        message.Acknowledged = Stopwatch.GetTimestamp();
        await twin;
        if (again)
        {
            await Task.Delay(300);
            await oa.Webhook.DeliverAsync(message.Event, CancellationToken.None);
        }
    }

    // Signed with another key, changed after signing, or not signed at all.
    private void Forge(int at)
    {
        var body = SimulatedEvents.Message(oa.Options, EventNames.Text, $"66{at:000000}", $"forged{at}", $"{Places[0]} giờ thuộc tỉnh nào?", oa.Chats.Now());
        var changed = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body).Replace("giờ thuộc", "nay thuộc", StringComparison.Ordinal));
        var timestamp = ZaloEventReader.Read(body)!.Timestamp;
        _deliveries.Enqueue((at / 20 % 3) switch
        {
            0 => ForgeAsync(body, WebhookSignature.Write(oa.Options.AppId, body, timestamp, "another-key")),
            1 => ForgeAsync(changed, oa.Webhook.Sign(body)),
            _ => ForgeAsync(body, null),
        });
    }

    private async Task ForgeAsync(byte[] body, string? signature) => Forged.Enqueue(await oa.Webhook.SendAsync(body, signature, 0, CancellationToken.None));
}
