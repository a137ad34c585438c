using Assistant.Bot.Conversations.Memory;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Conversations.Memory;

public sealed class LocalConversationStoreTests : ConversationStoreContract
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));

    public LocalConversationStoreTests() => Store = new ConversationStore(new LocalRecords(_time, most: 500), NullLogger<ConversationStore>.Instance);

    private protected override IConversationStore Store { get; }

    [Fact]
    public async Task It_is_forgotten_half_an_hour_after_the_last_turn()
    {
        await SaveAsync("a", About(Passport));
        _time.Advance(TimeSpan.FromMinutes(29));
        Assert.NotNull((await LoadAsync("a")).Value);
        _time.Advance(TimeSpan.FromMinutes(29));
        Assert.NotNull((await LoadAsync("a")).Value);
        _time.Advance(TimeSpan.FromMinutes(31));

        Assert.Null((await LoadAsync("a")).Value);
    }

    [Fact]
    public async Task When_there_are_too_many_the_one_not_used_for_longest_goes()
    {
        await SaveAsync("used", About(Passport));
        await SaveAsync("unused", About(Marriage));
        foreach (var at in Enumerable.Range(0, 498))
        {
            await SaveAsync($"c{at}", About(Passport));
        }

        Assert.NotNull((await LoadAsync("used")).Value);
        await SaveAsync("one more", About(Passport));

        Assert.NotNull((await LoadAsync("used")).Value);
        Assert.Null((await LoadAsync("unused")).Value);
    }
}
