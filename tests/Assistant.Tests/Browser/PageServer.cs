using Assistant.Bot.Access;
using Assistant.Bot.Access.SignIn;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Conversations;
using Assistant.Tests.Channels;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Browser;

/// <summary>The server on a port of its own, on a fixed day; with the real assistant, or with one that says what a test wants.</summary>
internal sealed class PageServer : WebApplicationFactory<Program>
{
    private readonly string _storage = Directory.CreateTempSubdirectory("assistant-page-").FullName;
    private readonly (string Key, string Value)[] _settings;

    private PageServer(AssistantFake? fake, (string Key, string Value)[] settings)
    {
        Fake = fake;
        _settings = settings;
        UseKestrel(0);
        StartServer();
    }

    public static DateTimeOffset Now { get; } = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    public AssistantFake? Fake { get; }

    public FakeTimeProvider Time { get; } = new(Now);

    public string Address => ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority);

    public static PageServer Real(params (string Key, string Value)[] settings) => new(null, settings);

    public static PageServer Saying(AssistantFake fake, params (string Key, string Value)[] settings) => new(fake, settings);

    /// <summary>An access code as an office hands it out.</summary>
    public string AccessCode(Role role = Role.Official) =>
        Services.GetRequiredService<TokenRegister>().Add(role, "Văn phòng xã Mẫu", TimeSpan.FromDays(1)).Secret;

    public string OneTimeCode() => Services.GetRequiredService<SignInLinks>().Create(new Caller(Role.Official, "Cán bộ"));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Storage:Path", _storage);
        builder.UseSetting("Server:RequestsPerMinute", "0");
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.ShareShippedParts();
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            if (Fake is not null)
            {
                services.Replace(ServiceDescriptor.Singleton<IAssistant>(Fake));
            }
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_storage))
        {
            // As in BotApp.
            SqliteConnection.ClearAllPools();
            TemporaryFolder.Delete(_storage);
        }
    }
}

/// <summary>The server with the real assistant, started once for all browser tests that do not change it.</summary>
public sealed class PageServers : IDisposable
{
    private readonly Lazy<PageServer> _real = new(() => PageServer.Real());

    internal PageServer Real => _real.Value;

    public void Dispose()
    {
        if (_real.IsValueCreated)
        {
            _real.Value.Dispose();
        }
    }
}
