using Assistant.Bot.LanguageModel;
using Assistant.Tests.Channels.Zalo;
using Assistant.Tests.Conversations.Memory;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Assistant.Tests.LanguageModel;

public sealed class RedisTokenLedgerTests : TokenLedgerContract, IAsyncLifetime
{
    private RedisServer? _server;
    private Replica? _one;
    private Replica? _two;

    private protected override ITokenLedger Ledger => new RedisTokenLedger(_one!.Guard);

    public async Task InitializeAsync()
    {
        _server = await RedisServer.StartAsync();
        _one = await Replica.AtAsync(_server);
        _two = await Replica.AtAsync(_server);
    }

    [SkippableFact]
    public void Replicas_spend_from_one_budget()
    {
        Assert.True(Reserve("a", 100, day: 100));

        Assert.False(new RedisTokenLedger(_two!.Guard).TryReserve(Day, "b", new TokenSpending(1, 0), new TokenLimits(100, 100, null)));
    }

    [SkippableFact]
    public async Task A_day_is_forgotten_two_days_later()
    {
        Reserve("a", 1);

        Assert.InRange((await _one!.Link.Database.KeyTimeToLiveAsync($"assistant:model-budget:{Day}"))!.Value.TotalHours, 47.9, 48);
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public void Without_redis_there_is_no_budget(bool frozen)
    {
        var budget = new TokenBudget(Ledger, Options.Create(new LanguageModelOptions()), SomeMeters.OfTheModel(), TimeProvider.System, NullLogger<TokenBudget>.Instance);
        var spending = budget.Begin("a");
        Assert.NotNull(spending);
        (frozen ? (Action)_server!.Freeze : _server!.Kill)();

        Assert.Null(budget.Begin("a"));
        spending.Dispose();
        _server!.Thaw();
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
}
