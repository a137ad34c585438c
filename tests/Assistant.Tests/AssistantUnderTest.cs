using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests;

/// <summary>
/// The whole assistant over the shipped data, without a web server, on a day that stands still: undated fees speak of the
/// present, so the present must not move under the tests.
/// </summary>
public sealed class AssistantUnderTest : IDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    private readonly string _folder;
    private readonly bool _ownsFolder;
    private readonly IHost _host;

    public AssistantUnderTest()
        : this(Directory.CreateTempSubdirectory("assistant-test-").FullName)
    {
        _ownsFolder = true;
    }

    /// <param name="folder">Where it keeps what it writes; it stays.</param>
    /// <param name="redis">A Redis to share memory through; null: none.</param>
    /// <param name="settings">Further settings; null: as shipped.</param>
    /// <param name="replace">Further replacements of services.</param>
    internal AssistantUnderTest(string folder, string? redis = null, IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? replace = null)
    {
        _folder = folder;
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection([new("Storage:Path", _folder), new("Redis:ConnectionString", redis ?? "")]);
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.AddOperations(quiet: true);
        builder.Services.AddConversations(builder.Configuration);
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero)));
        if (!File.Exists(Path.Combine(_folder, "procedures.db")))
        {
            // The same for all: reading it takes longer than most tests.
            builder.Services.ShareShippedParts();
        }

        replace?.Invoke(builder.Services);
        _host = builder.Build();
    }

    public IServiceProvider Services => _host.Services;

    internal Task<Answer> AskAsync(string question, DateOnly? date = null, string role = "citizen", string? conversation = null, string? place = null) =>
        Services.GetRequiredService<IAssistant>().AskAsync(
            new TurnRequest
            {
                Question = question,
                Caller = new Caller(Enum.Parse<Role>(role, ignoreCase: true)),
                Date = date,
                ConversationId = conversation,
                PlaceId = place,
            },
            CancellationToken.None);

    public void Dispose()
    {
        _host.Dispose();
        if (_ownsFolder)
        {
            TemporaryFolder.Delete(_folder);
        }
    }
}
