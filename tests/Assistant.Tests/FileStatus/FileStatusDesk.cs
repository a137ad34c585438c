using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.FileStatus;

/// <summary>An assistant, the service that it asks, and everything that is logged meanwhile.</summary>
internal sealed class FileStatusDesk : IAsyncDisposable
{
    private readonly AssistantUnderTest _assistant;

    private FileStatusDesk(StatusService service)
    {
        Service = service;
        _assistant = new AssistantUnderTest(
            Folder,
            settings: new Dictionary<string, string?>
            {
                ["FileStatus:Url"] = service.Url,
                ["FileStatus:Token"] = "status-token",
                ["FileStatus:Name"] = "Hệ thống một cửa Đà Nẵng",
                ["FileStatus:PerHour"] = "8",
                ["FileStatus:StemPerHour"] = "10",
                ["FileStatus:UnknownPerMinute"] = "4",
                ["FileStatus:TimeoutSeconds"] = "2",
            },
            replace: services => services.AddSingleton<ILoggerProvider>(Log));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("file-status-test-").FullName;

    public LogBook Log { get; } = new();

    public StatusService Service { get; }

    public static async Task<FileStatusDesk> StartAsync() => new(await StatusService.StartAsync());

    public T Get<T>()
        where T : notnull => _assistant.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        _assistant.Dispose();
        await Service.DisposeAsync();
        SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(Folder);
    }

    /// <summary>Everything that is logged.</summary>
    internal sealed class LogBook : ILoggerProvider, ILogger
    {
        private readonly System.Text.StringBuilder _text = new();

        public string Text => _text.ToString();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (_text)
            {
                _text.AppendLine(formatter(state, exception)).Append(exception);
            }
        }

        public void Dispose()
        {
        }
    }
}
