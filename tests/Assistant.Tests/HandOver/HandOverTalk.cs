using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Watching;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.HandOver;

/// <summary>Citizens and operators of one assistant, whose folder outlives a restart.</summary>
internal sealed class HandOverTalk : IDisposable
{
    public const string An = "conversation-of-an-0123456789";
    public const string Binh = "conversation-of-binh-0123456789";
    public const string Me = "token:operator";

    private readonly Dictionary<string, string?> _settings = new() { ["HandOver:Enabled"] = "true" };

    public HandOverTalk(params (string Key, string Value)[] settings)
    {
        foreach (var (key, value) in settings)
        {
            _settings[key] = value;
        }

        Assistant = new AssistantUnderTest(Folder, settings: _settings);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("handover-test-").FullName;

    public AssistantUnderTest Assistant { get; private set; }

    public FakeTimeProvider Time => (FakeTimeProvider)Get<TimeProvider>();

    public TicketStore Tickets => Get<TicketStore>();

    public TicketMoves Moves => Get<TicketMoves>();

    public HandOverWording Wording => Get<HandOverWording>();

    public T Get<T>()
        where T : notnull => Assistant.Services.GetRequiredService<T>();

    public Task<Answer> SayAsync(string text, string conversation = An, Role role = Role.Citizen) =>
        Get<IAssistant>().AskAsync(new TurnRequest { Question = text, Caller = new Caller(role), ConversationId = conversation }, CancellationToken.None);

    /// <summary>From the wish to the ticket.</summary>
    public async Task<Ticket> TicketAsync(string conversation = An)
    {
        await SayAsync("cho tôi gặp nhân viên", conversation);
        await SayAsync(Wording.ConfirmWords, conversation);
        return Tickets.OfConversation(ConversationKey.Of(conversation))!;
    }

    public void Take(Ticket ticket) => Assert.True(Moves.Take(ticket, Me, HandOverTexts.Taken(ticket, Wording)));

    public void Reply(Ticket ticket, string text) => Assert.True(Moves.Say(ticket, TicketAuthor.Operator, Me, text));

    /// <summary>A ticket of a conversation that can be written to on the channel of <see cref="CollectingSender"/>.</summary>
    public Ticket Pushed(string key, string channel = ChannelNames.DirectLine) =>
        Tickets.Open(new HandOverPerson(key, key, channel, new PushAddress(CollectingSender.Name, key)), new TicketSummary(), 50)!;

    /// <summary>What sends replies, over a channel of the test's.</summary>
    public HandOverDelivery Delivery(CollectingSender sender) =>
        new(Tickets, Get<TicketLines>(), new ProactiveSenders([sender]), Wording, NullLogger<HandOverDelivery>.Instance);

    /// <summary>No SQLite file any more.</summary>
    public void Break() => BreakTickets(Folder);

    public static void BreakTickets(string folder)
    {
        SqliteConnection.ClearAllPools();
        Directory.CreateDirectory(Path.Combine(folder, "handover"));
        File.WriteAllBytes(Path.Combine(folder, "handover", "tickets.db"), [.. Enumerable.Repeat((byte)7, 9000)]);
        File.Delete(Path.Combine(folder, "handover", "tickets.db-wal"));
    }

    public IReadOnlyList<TicketLine> Fetch(string conversation = An, long shown = 0) => Get<TicketLines>().Fetch(ConversationKey.Of(conversation), shown);

    public void Restart()
    {
        Assistant.Dispose();
        Assistant = new AssistantUnderTest(Folder, settings: _settings);
    }

    /// <summary>Every byte that is on disk just now, as text; connections stay as they are.</summary>
    public string OnDisk() => string.Concat(Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(Bytes));

    private static string Bytes(string file)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        open.CopyTo(bytes);
        return System.Text.Encoding.Latin1.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    public void Dispose()
    {
        Assistant.Dispose();
        SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(Folder);
    }
}
