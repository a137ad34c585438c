using Assistant.Bot.Conversations;
using Assistant.Bot.Conversations.Memory;
using Assistant.Tests.Channels.Zalo;

namespace Assistant.Tests.Conversations.Memory;

public sealed class RedisConversationStoreTests : ConversationStoreContract, IAsyncLifetime
{
    private RedisServer? _server;
    private Replica? _one;
    private Replica? _two;

    private protected override IConversationStore Store => _one!.Store;

    public async Task InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        _one = await Replica.AtAsync(_server);
        _two = await Replica.AtAsync(_server);
    }

    [SkippableFact]
    public async Task What_one_replica_has_saved_another_remembers()
    {
        await SaveAsync("a", About(Passport));

        Assert.Equal(Passport, await AtTwoAsync());
    }

    [SkippableFact]
    public async Task Without_redis_a_conversation_that_stays_with_a_replica_goes_on_and_afterwards_all_know_it()
    {
        await SaveAsync("a", About(Passport));
        _server!.Kill();
        Assert.Equal(Passport, (await LoadAsync("a")).Value!.ProcedureId);
        Assert.NotNull(await SaveAsync("a", About(Marriage)));
        Assert.Equal(Marriage, (await LoadAsync("a")).Value!.ProcedureId);
        await _server.RunAsync();

        // Any turn of the replica hands over what it owes.
        await Eventually.IsTrueAsync(async () =>
        {
            await LoadAsync("another");
            return await AtTwoAsync() == Marriage;
        }, "điều bản sao một nhớ khi Redis vắng");
    }

    [SkippableFact]
    public async Task What_was_said_without_redis_gives_way_to_what_was_said_later()
    {
        await SaveAsync("a", About(Passport));
        _server!.Kill();
        await SaveAsync("a", About("while it was away"));
        await _server.RunAsync();
        await Eventually.IsTrueAsync(() => !_two!.Guard.IsAway, "Redis trở lại");
        var read = await _two!.Store.LoadAsync("a", CancellationToken.None);
        await Task.Delay(5);
        await _two.Store.SaveAsync("a", About(Marriage), read.Version, CancellationToken.None);

        await Eventually.IsTrueAsync(() => !_one!.Guard.IsAway, "Redis trở lại");

        Assert.Equal(Marriage, (await LoadAsync("a")).Value!.ProcedureId);
    }

    [SkippableFact]
    public async Task A_copy_that_another_replica_has_made_old_is_not_used_when_redis_goes()
    {
        await SaveAsync("a", About(Passport));
        await Task.Delay(100);
        var read = await _two!.Store.LoadAsync("a", CancellationToken.None);
        await _two.Store.SaveAsync("a", About(Marriage), read.Version, CancellationToken.None);
        // News and answers to this replica come by one and the same way in their order only within one connection.
        await Task.Delay(300);
        _server!.Kill();

        Assert.Null((await LoadAsync("a")).Value);
        Assert.Equal(Marriage, await AtTwoAsync());
    }

    [SkippableFact]
    public async Task What_redis_holds_names_no_conversation_and_goes_after_half_an_hour()
    {
        await SaveAsync("zalo/1/84901234567", About(Passport));
        var key = ConversationKey.Shared("zalo/1/84901234567", "memory");

        Assert.DoesNotContain("84901234567", key, StringComparison.Ordinal);
        Assert.InRange((await _one!.Link.Database.KeyTimeToLiveAsync(key))!.Value.TotalMinutes, 29, 30);
    }

    [SkippableFact]
    public async Task What_cannot_be_read_is_no_memory_and_can_be_written_over()
    {
        await _one!.Link.Database.HashSetAsync(ConversationKey.Shared("a", "memory"), [new("version", "5"), new("value", "{\"Topic\":")]);

        Assert.Null((await LoadAsync("a")).Value);
        Assert.NotNull(await SaveAsync("a", About(Passport)));
        Assert.Equal(Passport, await AtTwoAsync());
    }

    [SkippableFact]
    public async Task A_redis_that_is_full_costs_sharing_and_not_the_memory()
    {
        await _one!.Link.Database.ExecuteAsync("CONFIG", "SET", "maxmemory", "1");

        await SaveAsync("a", About(Passport));

        Assert.Equal(Passport, (await LoadAsync("a")).Value!.ProcedureId);
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _one!.DisposeAsync();
            await _two!.DisposeAsync();
            await _server.DisposeAsync();
        }
    }

    private async Task<string?> AtTwoAsync() => (await _two!.Store.LoadAsync("a", CancellationToken.None)).Value?.ProcedureId;
}
