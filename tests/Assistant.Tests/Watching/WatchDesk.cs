using System.Globalization;
using System.Text;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations;
using Assistant.Bot.Watching;
using Assistant.Bot.Watching.Store;
using Assistant.Knowledge.Metrics.Feeds;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Watching;

/// <summary>
/// One process of the assistant with a channel that can write unasked, on Tuesday 24/11/2026 at nine in the morning in
/// Vietnam. A second desk over the same folder is a replica, or the same server after a restart.
/// </summary>
internal sealed class WatchDesk : IDisposable
{
    public const string Indicator = "ty-le-ho-so-truc-tuyen-toan-trinh";

    private readonly IHost _host;
    private readonly bool _ownsFolder;

    public WatchDesk(WatchDesk? sharing = null, PushedMessages? channel = null)
    {
        _ownsFolder = sharing is null;
        Folder = sharing?.Folder ?? Directory.CreateTempSubdirectory("assistant-test-").FullName;
        Time = sharing?.Time ?? new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
        Channel = channel ?? sharing?.Channel ?? new PushedMessages();
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection([new("Storage:Path", Folder), new("Watching:SettleSeconds", "0"), new("Watching:MaxPerPerson", "4")]);
        builder.AddOperations(quiet: true);
        builder.Services.AddAccess();
        builder.Services.AddConversations(builder.Configuration);
        builder.Services.ShareShippedParts();
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton<IProactiveSender>(Channel);
        _host = builder.Build();
    }

    public string Folder { get; }

    public FakeTimeProvider Time { get; }

    public PushedMessages Channel { get; }

    public IServiceProvider Services => _host.Services;

    public WatchStore Store => Services.GetRequiredService<WatchStore>();

    public TokenRegister Tokens => Services.GetRequiredService<TokenRegister>();

    /// <summary>A caller with a token of the role.</summary>
    public Caller Person(Role role = Role.Official) => Tokens.Recognise(Tokens.Add(role, "Chị Lan", TimeSpan.FromDays(365)).Secret)!;

    public Task<Answer> AskAsync(Caller caller, string question, string room = "phong-1") =>
        Services.GetRequiredService<IAssistant>().AskAsync(
            new TurnRequest { Question = question, Caller = caller, ConversationId = $"test/{room}", PushTo = new PushAddress(PushedMessages.Name, room, $"test/{room}") },
            CancellationToken.None);

    /// <summary>On a channel that cannot write unasked.</summary>
    public Task<Answer> AskElsewhereAsync(Caller caller, string question) =>
        Services.GetRequiredService<IAssistant>().AskAsync(new TurnRequest { Question = question, Caller = caller, ConversationId = "rest/1" }, CancellationToken.None);

    /// <summary>Figures in percent of some provinces for a week of 2026.</summary>
    public void Feed(int week, params (string Unit, decimal Value)[] figures)
    {
        var rows = figures.Select(figure => string.Create(CultureInfo.InvariantCulture, $"{Indicator},{figure.Unit},Tuần {week}/2026,{figure.Value}\n"));
        var text = "chi_tieu,don_vi,ky,gia_tri\n" + string.Concat(rows);
        var summary = Services.GetRequiredService<FeedImporter>().Import(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), FeedForm.Csv, new FeedOptions { Location = "tệp" });
        Assert.Equal(0, summary.Refused);
    }

    public Task RoundAsync() => Services.GetRequiredService<WatchRound>().RunAsync(CancellationToken.None);

    public void Dispose()
    {
        _host.Dispose();
        if (_ownsFolder)
        {
            TemporaryFolder.Delete(Folder);
        }
    }
}

/// <summary>A channel that keeps what it is given.</summary>
internal sealed class PushedMessages : IProactiveSender
{
    public const string Name = "test";

    public string Channel => Name;

    public string Place => "trong cuộc trò chuyện này";

    public string? Limits => null;

    public bool TakesTwiceAsOnce { get; set; }

    public bool FollowsPerson { get; set; }

    public PushOutcome Outcome { get; set; } = PushOutcome.Sent;

    public HashSet<string> Unreachable { get; } = [];

    public List<PushMessage> Sent { get; } = [];

    /// <summary>How often something was handed over, taken or not.</summary>
    public int Tries { get; private set; }

    /// <summary>While a message is on its way.</summary>
    public Func<Task> OnTheWay { get; set; } = () => Task.CompletedTask;

    public IEnumerable<string> Texts => Sent.Select(message => message.Answer.Text);

    public bool Reaches(string address) => !Unreachable.Contains(address);

    public async Task<PushOutcome> SendAsync(PushMessage message, CancellationToken cancellationToken)
    {
        lock (Sent)
        {
            Tries++;
            if (Outcome != PushOutcome.NotNow)
            {
                Sent.Add(message);
            }
        }

        await OnTheWay();
        return Outcome;
    }
}
