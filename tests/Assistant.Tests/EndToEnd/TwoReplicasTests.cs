using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Assistant.Bot.Conversations;
using Assistant.Tests.Channels.Zalo;
using Assistant.Tests.Metrics.Stores;
using StackExchange.Redis;
using Xunit.Abstractions;

namespace Assistant.Tests.EndToEnd;

/// <summary>
/// Two processes of the program, each with its own folder, behind a load balancer that knows nothing of conversations: turns
/// alternate between them, Redis goes and comes back, one process is killed. No turn is lost, no conversation is mixed with
/// another, and figures fed to one are told by both.
/// </summary>
[Collection(PostgresTests.Name)]
public sealed class TwoReplicasTests(PostgresServer postgres, ITestOutputHelper output) : IDisposable
{
    private const int Conversations = 200;
    private const int AtOnce = 12;
    private const string HowLong = "vậy mất bao lâu";

    private static readonly (string Id, string Name)[] Procedures =
    [
        ("cap-ho-chieu-pho-thong", "Làm hộ chiếu"), ("dang-ky-khai-sinh", "Đăng ký khai sinh"), ("dang-ky-ket-hon", "Đăng ký kết hôn"),
        ("cap-phieu-ly-lich-tu-phap-so-1", "Làm lý lịch tư pháp số 1"), ("dang-ky-thuong-tru", "Đăng ký thường trú"),
        ("dang-ky-ho-kinh-doanh", "Đăng ký hộ kinh doanh"), ("dang-ky-khai-tu", "Đăng ký khai tử"),
    ];

    private readonly ProgramRun _one = new();
    private readonly ProgramRun _two = new();

    /// <summary>What is tested is a Redis that is gone, not one that a busy machine makes slow.</summary>
    private const string BusyMachine = "30000";

    [SkippableFact]
    public async Task They_act_as_one_while_redis_restarts_and_one_of_them_is_killed()
    {
        await using var redis = await RedisServer.StartAsync();
        string[] shared = ["--Redis:ConnectionString", redis.ConnectionString, "--Redis:PatienceMilliseconds", BusyMachine, "--Metrics:ConnectionString", postgres.NewSchema()];
        using var one = _one.Serve(out var first, shared);
        using var two = _two.Serve(out var second, shared);
        HttpClient[] replicas = [new() { BaseAddress = first }, new() { BaseAddress = second }];
        var desk = await FiguresDesk.OpenAsync([_one, _two], replicas);
        try
        {
            await Task.WhenAll(replicas.Select(UntilSharedAsync));

            // Calm: each turn goes to the other replica.
            AllRight(await TurnsAsync(replicas, at => at % 2, at => $"{ProcedureOf(at).Name} cần giấy tờ gì"));
            AllRight(await TurnsAsync(replicas, at => 1 - (at % 2), _ => HowLong));
            await AtTheSameTimeAsync(replicas, redis);
            await desk.FeedAsync(0, "Cần Thơ", "44.4");
            await desk.FeedAsync(1, "Huế", "58.5");
            await desk.TellsAsync("44.4", "58.5");

            // Redis is gone. Whoever comes back to the replica of the turn before is known there; the others are asked back at worst.
            redis.Kill();
            var away = await TurnsAsync(replicas, at => at / 2 % 2, _ => "còn ở Huế thì sao");
            AllRight(away.Where(turn => turn.At / 2 % 2 == 1 - (turn.At % 2)));
            Assert.DoesNotContain(away, turn => turn.Procedure is not null && turn.Procedure != ProcedureOf(turn.At).Id);
            // A correction that comes meanwhile is told by both, as figures do not wait for Redis.
            await desk.FeedAsync(1, "Cần Thơ", "45.6");
            Assert.Equal(["45.6", "45.6"], [await desk.ValueAsync(0, null), await desk.ValueAsync(1, null)]);
            await redis.RunAsync();
            await Task.WhenAll(replicas.Select(UntilSharedAsync));
            AllRight(await TurnsAsync(replicas, at => (at + 1) / 2 % 2, _ => HowLong));
            await desk.TellsAsync("45.6", "58.5");

            // One is killed while turns run; what it did not answer is sent to the other.
            var killing = 0;
            AllRight(await TurnsAsync(replicas, at => at % 2, at =>
            {
                if (at >= Conversations / 2 && Interlocked.Exchange(ref killing, 1) == 0)
                {
                    two.Kill();
                }

                return "lệ phí bao nhiêu";
            }));
            Assert.True(two.HasExited);
            output.WriteLine($"Khi Redis vắng: {away.Count(turn => turn.Procedure is not null)}/{Conversations} lượt còn nhớ, còn lại hỏi lại.");
        }
        finally
        {
            one.Kill();
            two.Kill();
            await Task.WhenAll(one.WaitForExitAsync(), two.WaitForExitAsync());
            foreach (var replica in replicas)
            {
                replica.Dispose();
            }
        }
    }

    public void Dispose()
    {
        _one.Dispose();
        _two.Dispose();
    }

    /// <summary>Two messages of one conversation at one time, one to each replica: whichever is second knows of the first.</summary>
    private static async Task AtTheSameTimeAsync(HttpClient[] replicas, RedisServer redis)
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 60), new ParallelOptions { MaxDegreeOfParallelism = 6 }, async (at, _) =>
            await Task.WhenAll(Enumerable.Range(0, 2).Select(replica => AskAsync(replicas[replica], $"both-{at}", $"{ProcedureOf(at + replica).Name} cần giấy tờ gì"))));
        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);
        foreach (var at in Enumerable.Range(0, 60))
        {
            var kept = (string?)await connection.GetDatabase().HashGetAsync(ConversationKey.Shared($"rest/both-{at}", "memory"), "value");
            using var memory = JsonDocument.Parse(kept!);
            string?[] both = [memory.RootElement.GetProperty("ProcedureId").GetString(), .. memory.RootElement.GetProperty("EarlierIds") is { ValueKind: JsonValueKind.Array } earlier ? earlier.EnumerateArray().Select(id => id.GetString()) : []];
            Assert.Equal(new[] { ProcedureOf(at).Id, ProcedureOf(at + 1).Id }.Order(StringComparer.Ordinal), both.Order(StringComparer.Ordinal));
        }
    }

    private static (string Id, string Name) ProcedureOf(int conversation) => Procedures[conversation % Procedures.Length];

    private static void AllRight(IEnumerable<(int At, string? Procedure)> turns) =>
        Assert.Empty(turns.Where(turn => turn.Procedure != ProcedureOf(turn.At).Id).Select(turn => $"{turn.At}: {turn.Procedure}, not {ProcedureOf(turn.At).Id}"));

    /// <summary>One turn of each conversation.</summary>
    private static async Task<IReadOnlyCollection<(int At, string? Procedure)>> TurnsAsync(HttpClient[] replicas, Func<int, int> replica, Func<int, string> question)
    {
        var answered = new ConcurrentBag<(int, string?)>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Conversations), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (at, _) =>
        {
            var asked = question(at);
            try
            {
                answered.Add((at, await AskAsync(replicas[replica(at)], $"c{at}", asked)));
            }
            catch (HttpRequestException)
            {
                answered.Add((at, await AskAsync(replicas[1 - replica(at)], $"c{at}", asked)));
            }
        });
        Assert.Equal(Conversations, answered.Count);
        return answered;
    }

    /// <returns>The procedure that the answer is about.</returns>
    private static async Task<string?> AskAsync(HttpClient replica, string conversation, string question)
    {
        using var response = await replica.PostAsJsonAsync("/api/ask", new { question, conversationId = conversation });
        response.EnsureSuccessStatusCode();
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return answer.RootElement.TryGetProperty("procedure", out var procedure) ? procedure.GetProperty("id").GetString() : null;
    }

    /// <summary>The server answers questions and shares through Redis.</summary>
    private static async Task UntilSharedAsync(HttpClient replica)
    {
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(60); await Task.Delay(50))
        {
            try
            {
                using var ready = JsonDocument.Parse(await replica.GetStringAsync("/health/ready"));
                if (ready.RootElement.GetProperty("dependencies").GetProperty("redis").GetProperty("status").GetString() == "healthy")
                {
                    // What is compiled at first use is compiled before anything is counted.
                    await AskAsync(replica, $"warm-{replica.BaseAddress!.Port}", "Làm hộ chiếu cần giấy tờ gì");
                    await AskAsync(replica, $"warm-{replica.BaseAddress.Port}", HowLong);
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        Assert.Fail("The server did not start, or does not share.");
    }
}
