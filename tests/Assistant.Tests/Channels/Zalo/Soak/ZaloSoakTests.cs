using System.Diagnostics;
using Assistant.Bot.Channels.Zalo.Simulator;
using Xunit.Abstractions;

namespace Assistant.Tests.Channels.Zalo.Soak;

/// <summary>
/// A real server that is killed at random while events come in: none lost, none answered twice, none accepted with a bad
/// signature. See <see cref="SoakPlan"/> for the long form.
/// </summary>
[Collection(nameof(ZaloSoakTests))]
[CollectionDefinition(nameof(ZaloSoakTests), DisableParallelization = true)]
public sealed class ZaloSoakTests(ITestOutputHelper output)
{
    // Zalo's, from half a minute to an hour, put together; with more tries, since here the server is down half of the time.
    private static readonly TimeSpan[] Ladder =
        [.. new[] { 0.2, 0.4, 0.8, 1.5, 3, 5, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 20, 40 }.Select(TimeSpan.FromSeconds)];

    // A little less than Zalo:SettleMilliseconds, since two clocks are compared. Where a message went to Redis and an earlier, late
    // one to the file because Redis was away, neither waits for the other.
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(150);

    [Fact]
    public Task Nothing_is_lost_nothing_is_answered_twice_and_nothing_forged_is_accepted() => RunAsync(redis: null);

    [SkippableFact]
    public async Task The_same_holds_with_redis_that_is_killed_and_hangs_too()
    {
        await using var redis = await RedisServer.StartAsync();
        await RunAsync(redis);
    }

    private async Task RunAsync(RedisServer? redis)
    {
        var plan = SoakPlan.FromEnvironment();
        await using var oa = await ZaloSimulator.StartAsync(new SimulatorOptions { Ladder = Ladder, CallsPerMinute = 1_000_000 });
        using var server = new ServerProcess(oa, redis?.ConnectionString);
        server.Start();
        await Eventually.IsTrueAsync(server.IsReadyAsync, "máy chủ chạy", 60);
        oa.Faults.Rate = 0.07;
        oa.Faults.SlowestMilliseconds = 30;
        var (run, start) = (new SoakRun(oa, server, plan), Stopwatch.GetTimestamp());
        using var sent = new CancellationTokenSource();

        var killing = run.KillNowAndThenAsync(sent.Token);
        var disturbing = redis is null ? Task.CompletedTask : DisturbAsync(redis, sent.Token);
        await run.SendAllAsync();
        await sent.CancelAsync();
        await Task.WhenAll(killing, disturbing);
        oa.Faults.Rate = 0;
        await Eventually.IsTrueAsync(async () => (await server.StateAsync()).Contains("\"0 tin chờ", StringComparison.Ordinal), "hộp thư trống", 60 + plan.Seconds);
        // A second copy would come when what is in doubt is settled.
        await Task.Delay(3_000);

        var report = new SoakReport(run, oa, redis is null ? Settle : TimeSpan.Zero);
        output.WriteLine(report.Tell(run, oa, Stopwatch.GetElapsedTime(start)));
        server.Kill();
        Assert.True(report is { Lost: 0, Twice: 0, ForgedAccepted: 0, ForgedAnswered: 0, OutOfOrder: 0, Strange.Count: 0 },
            report.Tell(run, oa, Stopwatch.GetElapsedTime(start)) + string.Concat(report.Strange.Take(5).Select(line => $"\n{line}")));
        Assert.Equal(plan.Kills, run.Kills);
        Assert.Equal(0, oa.Tokens.Reused);
        Assert.DoesNotMatch(@"\b88\d{6}\b", server.Logs());
        // How quickly events are acknowledged is measured by the long form on a quiet machine; here a slow one is not wrong.
        Assert.InRange(report.All.P50, 0, 1_000);
    }

    private static async Task DisturbAsync(RedisServer redis, CancellationToken sent)
    {
        var chance = new Random(9);
        while (!sent.IsCancellationRequested)
        {
            await Task.Delay(chance.Next(1_000, 4_000), CancellationToken.None);
            if (chance.Next(2) == 0)
            {
                redis.Kill();
                await Task.Delay(chance.Next(200, 2_000), CancellationToken.None);
                await redis.RunAsync();
            }
            else
            {
                redis.Freeze();
                await Task.Delay(chance.Next(200, 2_000), CancellationToken.None);
                redis.Thaw();
            }
        }
    }
}
