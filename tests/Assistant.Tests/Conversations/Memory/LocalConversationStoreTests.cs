using Assistant.Bot.Conversations.Memory;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Conversations.Memory;

public sealed class LocalConversationStoreTests : ConversationStoreContract
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));

    public LocalConversationStoreTests() => Store = new ConversationStore(new LocalRecords(_time), NullLogger<ConversationStore>.Instance);

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
    public void When_there_is_too_much_the_one_not_used_for_longest_goes()
    {
        var records = new LocalRecords(_time, most: 3_000);
        records.Put("used", new string('a', 1_000), 1, TimeSpan.FromHours(1));
        records.Put("unused", new string('b', 1_000), 1, TimeSpan.FromHours(1));
        Assert.NotNull(records.Find("used").Value);

        records.Put("one more", new string('c', 1_000), 1, TimeSpan.FromHours(1));

        Assert.NotNull(records.Find("used").Value);
        Assert.NotNull(records.Find("one more").Value);
        Assert.Null(records.Find("unused").Value);
    }

    [Fact]
    public void One_that_is_written_again_counts_once()
    {
        var records = new LocalRecords(_time, most: 3_000);
        records.Put("other", "nói bằng tiếng Việt có dấu", 1, TimeSpan.FromHours(1));
        foreach (var version in Enumerable.Range(1, 50))
        {
            records.Put("same", new string('a', 1_000), version, TimeSpan.FromHours(1));
        }

        Assert.Equal("nói bằng tiếng Việt có dấu", records.Find("other").Value);
    }

    [Fact]
    public void One_that_is_larger_than_all_may_be_is_still_kept_for_the_next_turn()
    {
        var records = new LocalRecords(_time, most: 3_000);

        records.Put("a", new string('a', 9_000), 1, TimeSpan.FromHours(1));

        Assert.NotNull(records.Find("a").Value);
    }
}
