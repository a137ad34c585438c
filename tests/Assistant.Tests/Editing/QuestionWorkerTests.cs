using Assistant.Bot.Conversations.Feedback;
using Assistant.Bot.Editing;
using Assistant.Bot.Editing.Questions;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Audit;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Editing;

/// <summary>What is carried to the store and what is erased, while nobody asks anything.</summary>
public sealed class QuestionWorkerTests : IAsyncLifetime, IDisposable
{
    private const string Words = "thủ tục cấp phép nuôi rồng lửa";

    private readonly string _folder = Directory.CreateTempSubdirectory("questions-").FullName;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
    private readonly QuestionCollector _collector;
    private readonly RecentQuestions _recent;
    private readonly QuestionStore _store;
    private readonly QuestionWorker _worker;

    public QuestionWorkerTests()
    {
        var (storage, options) = (Options.Create(new StorageOptions { Path = _folder }), Options.Create(new EditingOptions()));
        _collector = new QuestionCollector(options, _time);
        _recent = new RecentQuestions(_time);
        _store = new QuestionStore(storage, options, new AuditTrail(storage, _time), _time);
        _worker = new QuestionWorker(_collector, _recent, _store, _time, NullLogger<QuestionWorker>.Instance);
    }

    [Fact]
    public async Task Old_questions_are_erased_although_nothing_new_comes()
    {
        await _worker.StartAsync(CancellationToken.None);
        Take(Words + " đất", day: 25);
        Take(Words, day: 24);
        Take(Words + " vàng", day: 23);
        await UntilAsync(() => _store.Open().Count == 3);

        // Ninety days are kept; the 22nd of February is the last for those of the 24th of November.
        await OnAsync(new DateTimeOffset(2027, 2, 22, 2, 0, 0, TimeSpan.Zero), left: 2);
        await OnAsync(new DateTimeOffset(2027, 2, 23, 2, 0, 0, TimeSpan.Zero), left: 1);

        Assert.Equal(Words + " đất", Assert.Single(_store.Open()).Words);
    }

    [Fact]
    public async Task What_is_remembered_is_gone_after_half_an_hour_although_nothing_new_comes()
    {
        var since = _time.GetUtcNow();
        _recent.Remember(new AnswerId("fee", "tach-ho", "0123456789abcdef"), Words);
        await _worker.StartAsync(CancellationToken.None);

        await UntilAsync(() => _recent.Count == 0);

        Assert.Equal(0, _recent.Count);
        Assert.True(_time.GetUtcNow() - since >= TimeSpan.FromMinutes(30));
    }

    [Fact]
    public async Task All_that_waits_is_kept_when_the_server_stops()
    {
        await _worker.StartAsync(CancellationToken.None);
        foreach (var _ in Enumerable.Range(0, 900))
        {
            Take(Words, day: 24);
        }

        await _worker.StopAsync(CancellationToken.None);

        Assert.Equal(900, Assert.Single(_store.Open()).Count);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _worker.StopAsync(CancellationToken.None);

    public void Dispose()
    {
        _worker.Dispose();
        SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }

    private void Take(string words, int day) => _collector.Take(new CollectedQuestion(words, CollectReasons.Unknown, "", new DateOnly(2026, 11, day)));

    private async Task OnAsync(DateTimeOffset day, int left)
    {
        _time.SetUtcNow(day);
        await UntilAsync(() => _store.Open().Count <= left);
        Assert.Equal(left, _store.Open().Count);
    }

    /// <summary>Minutes go by: the worker looks once in each, and may begin to wait only after a day was set.</summary>
    private async Task UntilAsync(Func<bool> holds)
    {
        for (var attempt = 0; attempt < 100 && !holds(); attempt++)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(10);
        }
    }
}
