using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Editing;
using Assistant.Bot.Editing.Fragments;
using Assistant.Bot.Operations.Redis;
using Assistant.Bot.Operations.Switches;
using Assistant.Knowledge.Changes;
using Assistant.Tests.Channels.Zalo;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Operations.Redis;

/// <summary>Replicas are told what has changed. Their clocks stand still here, so none of them looks by itself.</summary>
public sealed class RedisNewsTests : IAsyncLifetime, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("news-test-").FullName;
    private RedisServer? _server;
    private AssistantUnderTest? _one;
    private AssistantUnderTest? _two;

    public async Task InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        _one = new AssistantUnderTest(_folder, _server.ConnectionString);
        _two = new AssistantUnderTest(_folder, _server.ConnectionString);
        await Eventually.IsTrueAsync(() => new[] { _one, _two }.All(one => one.Services.GetRequiredService<RedisLink>().IsUp), "kết nối Redis");
    }

    [SkippableFact]
    public async Task What_one_replica_turns_off_is_off_at_the_others_at_once()
    {
        var passport = new SwitchTarget(SwitchKind.Procedure, "cap-ho-chieu-pho-thong");
        var (here, there) = (_one!.Services.GetRequiredService<SwitchBoard>(), _two!.Services.GetRequiredService<SwitchBoard>());
        Assert.False(there.IsOff(passport));
        await UntilHeardAsync("switches");

        here.TurnOff(passport, "token:1", "rà soát");
        await Eventually.IsTrueAsync(() => there.IsOff(passport), "bản kia tắt theo");
        here.TurnOn(passport, "token:1");
        await Eventually.IsTrueAsync(() => !there.IsOff(passport), "bản kia mở theo");
    }

    [SkippableFact]
    public async Task What_an_editor_makes_live_is_known_at_the_other_replicas_at_once()
    {
        var there = _two!.Services.GetRequiredService<GenerationBoard>();
        using var watch = ActivatorUtilities.CreateInstance<GenerationWatch>(_two.Services);
        Assert.Equal(_one!.Services.GetRequiredService<GenerationBoard>().Current.Mark, there.Current.Mark);
        await watch.StartAsync(CancellationToken.None);
        await UntilHeardAsync("knowledge");
        var desk = _one.Services.GetRequiredService<ChangeDesk>();
        var editor = new Editor("token:1", "Biên tập");

        var draft = desk.Propose(ChangeKind.Alias, "tach-ho", FragmentText.Alias("chia nhà làm đôi trên sổ"), editor);
        Assert.Empty(desk.Publish([draft.Id!.Value], editor));

        await Eventually.IsTrueAsync(() => there.Current.Mark > 0, "bản kia có thay đổi");
        await watch.StopAsync(CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    public void Dispose()
    {
        _one?.Dispose();
        _two?.Dispose();
        SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }

    /// <summary>The other replica listens.</summary>
    private async Task UntilHeardAsync(string news)
    {
        var connection = await _one!.Services.GetRequiredService<RedisLink>().ConnectionAsync();
        var server = connection.GetServer(connection.GetEndPoints()[0]);
        await Eventually.IsTrueAsync(async () => (await server.SubscriptionSubscriberCountAsync(StackExchange.Redis.RedisChannel.Literal($"assistant:news:{news}"))) >= 1, "bản kia nghe");
    }
}
