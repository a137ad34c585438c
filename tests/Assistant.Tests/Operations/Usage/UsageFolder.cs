using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Bot.Operations.Usage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Operations.Usage;

/// <summary>A folder of data, a clock, and processes that count in it.</summary>
internal sealed class UsageFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-usage-").FullName;

    /// <summary>Nine o'clock on a Tuesday in Vietnam.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));

    public string Path => System.IO.Path.Combine(_folder, "usage.db");

    public long Now => UsageKey.HourOf(Time.GetUtcNow());

    public Counting Start(string instance = "a") => new(_folder, instance, Time);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }

    /// <summary>One process.</summary>
    internal sealed class Counting
    {
        public Counting(string folder, string instance, FakeTimeProvider time)
        {
            Tally = new UsageTally(time);
            var file = new UsageFile(Options.Create(new StorageOptions { Path = folder }));
            Store = new UsageStore(file, Options.Create(new TelemetryOptions { Instance = instance }));
            Worker = new UsageWorker(Tally, Store, file, time, NullLogger<UsageWorker>.Instance);
            Book = new UsageBook(Tally, Store, file, Worker, time, NullLogger<UsageBook>.Instance);
        }

        public UsageTally Tally { get; }
        public UsageStore Store { get; }
        public UsageWorker Worker { get; }
        public UsageBook Book { get; }

        public void Turns(int count, string outcome = "answered", double seconds = 0.001, string? procedure = null)
        {
            for (var i = 0; i < count; i++)
            {
                Tally.Turn(new TurnUsage("rest", outcome, "fee", "offline", seconds, procedure));
            }
        }

        /// <summary>What is written when the server stops, or after a minute.</summary>
        public Task WriteAsync() => Worker.StopAsync(CancellationToken.None);
    }
}
