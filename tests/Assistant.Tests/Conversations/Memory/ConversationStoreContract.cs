using Assistant.Bot.Conversations.Memory;
using Assistant.Bot.Planning;

namespace Assistant.Tests.Conversations.Memory;

/// <summary>What every memory of conversations holds to.</summary>
public abstract class ConversationStoreContract
{
    private protected const string Passport = "cap-ho-chieu-pho-thong";
    private protected const string Marriage = "dang-ky-ket-hon";

    private protected abstract IConversationStore Store { get; }

    [SkippableFact]
    public async Task What_was_saved_is_remembered()
    {
        await SaveAsync("a", About(Passport) with { EarlierIds = [Marriage], Count = 3 });

        var kept = (await LoadAsync("a")).Value!;

        Assert.Equal((Passport, 3, Marriage), (kept.ProcedureId, kept.Count, Assert.Single(kept.EarlierIds!)));
    }

    [SkippableFact]
    public async Task A_conversation_that_nobody_has_begun_is_empty() => Assert.Null((await LoadAsync("nobody")).Value);

    [SkippableFact]
    public async Task Conversations_do_not_mix()
    {
        await Task.WhenAll(Enumerable.Range(0, 100).Select(at => SaveAsync($"c{at}", About($"p{at}"))));

        foreach (var at in Enumerable.Range(0, 100))
        {
            Assert.Equal($"p{at}", (await LoadAsync($"c{at}")).Value!.ProcedureId);
        }
    }

    [SkippableFact]
    public async Task A_turn_that_ends_after_a_newer_one_changes_nothing()
    {
        await SaveAsync("a", About("before"));
        var slow = await LoadAsync("a");
        var quick = await LoadAsync("a");

        Assert.NotNull(await Store.SaveAsync("a", About(Marriage), quick.Version, CancellationToken.None));
        Assert.Null(await Store.SaveAsync("a", About(Passport), slow.Version, CancellationToken.None));

        Assert.Equal(Marriage, (await LoadAsync("a")).Value!.ProcedureId);
    }

    [SkippableFact]
    public async Task A_turn_may_save_more_than_once()
    {
        var first = await SaveAsync("a", About(Passport));
        var second = await Store.SaveAsync("a", About(Marriage), first!.Value, CancellationToken.None);

        Assert.True(second > first);
        Assert.Equal(Marriage, (await LoadAsync("a")).Value!.ProcedureId);
    }

    [SkippableFact]
    public async Task Of_many_turns_that_read_the_same_one_is_kept()
    {
        var read = await LoadAsync("a");

        var saved = await Task.WhenAll(Enumerable.Range(0, 50).Select(at => Task.Run(() => Store.SaveAsync("a", About($"p{at}"), read.Version, CancellationToken.None))));

        var kept = Assert.Single(Enumerable.Range(0, 50), at => saved[at] is not null);
        Assert.Equal($"p{kept}", (await LoadAsync("a")).Value!.ProcedureId);
    }

    private protected static Understanding About(string procedure) => new() { Topic = "procedure", ProcedureId = procedure };

    private protected Task<Versioned<Understanding>> LoadAsync(string conversation) => Store.LoadAsync(conversation, CancellationToken.None);

    private protected async Task<long?> SaveAsync(string conversation, Understanding about) =>
        await Store.SaveAsync(conversation, about, (await LoadAsync(conversation)).Version, CancellationToken.None);
}
