using Assistant.Bot.Channels.Zalo.Inbox;
using Microsoft.Data.Sqlite;

namespace Assistant.Tests.Channels.Zalo.Inbox;

public sealed class SqliteInboxTests : InboxContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("zalo-inbox-").FullName;
    private SqliteInbox _inbox;

    public SqliteInboxTests() => _inbox = Open();

    private protected override IInbox Inbox => _inbox;

    private string InboxPath => Path.Combine(_folder, "zalo", "inbox.db");

    public void Dispose()
    {
        _inbox.Dispose();
        TemporaryFolder.Delete(_folder);
    }

    [Fact]
    public async Task The_files_are_for_their_owner_only()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await _inbox.AddAsync(SomeZalo.Entry("k"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(InboxPath)!));
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(InboxPath)!))
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public async Task Nothing_of_an_answered_event_stays_in_the_file()
    {
        await _inbox.AddAsync(SomeZalo.Entry("k", "9876543210123456789", text: "canary-cua-nguoi-hoi"));
        var held = Assert.Single(await _inbox.TakeAsync(1));
        await _inbox.SaveAsync(held, "canary-tra-loi");
        await _inbox.FinishAsync(held, ["m1"]);
        _inbox.Dispose();

        var content = string.Concat(Directory.GetFiles(Path.GetDirectoryName(InboxPath)!).Select(file => File.ReadAllText(file, System.Text.Encoding.Latin1)));

        Assert.DoesNotContain("canary", content, StringComparison.Ordinal);
        Assert.DoesNotContain("9876543210123456789", content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_is_named_and_left_as_it_is()
    {
        await _inbox.StatusAsync();
        _inbox.Dispose();
        await File.WriteAllTextAsync(InboxPath, new string('x', 5_000));
        _inbox = Open();

        var fault = await Assert.ThrowsAsync<InvalidDataException>(_inbox.StatusAsync);

        Assert.Contains(InboxPath, fault.Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5_000), await File.ReadAllTextAsync(InboxPath));
    }

    [Fact]
    public async Task A_file_of_the_first_version_keeps_what_waits()
    {
        await _inbox.AddAsync(SomeZalo.Entry("k"));
        _inbox.Dispose();
        using (var connection = new SqliteConnection($"Data Source={InboxPath};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DROP INDEX waiting_key; DROP TABLE given; PRAGMA user_version = 1";
            command.ExecuteNonQuery();
        }

        _inbox = Open();

        Assert.Equal("k", Assert.Single(await _inbox.TakeAsync(10)).Entry.Key);
    }

    [Fact]
    public async Task A_file_of_a_later_version_is_not_touched()
    {
        await _inbox.StatusAsync();
        _inbox.Dispose();
        using (var connection = new SqliteConnection($"Data Source={InboxPath};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            command.ExecuteNonQuery();
        }

        _inbox = Open();

        Assert.Contains("phiên bản mới hơn", (await Assert.ThrowsAsync<InvalidDataException>(_inbox.StatusAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_the_file_fails_what_was_asked_and_nothing_after_it()
    {
        await _inbox.AddAsync(SomeZalo.Entry("first"));
        await Assert.ThrowsAsync<SqliteException>(() => _inbox.DoAsync(session => session.Run("INSERT INTO nothing VALUES (1)")));

        Assert.True(await _inbox.AddAsync(SomeZalo.Entry("second", SomeZalo.Other)));
        Assert.Equal(2, (await _inbox.TakeAsync(10)).Count);
    }

    [Fact]
    public async Task What_was_taken_in_a_transaction_that_failed_can_be_taken_again()
    {
        await _inbox.AddAsync(SomeZalo.Entry("k"));
        await _inbox.StatusAsync();
        // Asked for while the loop is busy, so that both share a transaction: the taker's work is done, then its neighbour fails.
        using var began = new ManualResetEventSlim();
        using var end = new ManualResetEventSlim();
        var slow = _inbox.DoAsync(_ => { began.Set(); end.Wait(); return 0; });
        began.Wait();
        var taking = _inbox.TakeAsync(10);
        var failing = _inbox.DoAsync<int>(_ => throw new IOException("disk"));
        end.Set();
        await slow;

        await Assert.ThrowsAsync<IOException>(() => failing);
        await Assert.ThrowsAsync<IOException>(() => taking);
        Assert.Single(await _inbox.TakeAsync(10));
    }

    [Fact]
    public async Task Keys_are_forgotten_after_the_days_configured()
    {
        await _inbox.AddAsync(SomeZalo.Entry("k"));
        await _inbox.FinishAsync(Assert.Single(await _inbox.TakeAsync(1)), ["m1"]);
        Time.Advance(TimeSpan.FromDays(8));
        await _inbox.AddAsync(SomeZalo.Entry("other"));
        await _inbox.FinishAsync(Assert.Single(await _inbox.TakeAsync(1)), []);

        Assert.False(await _inbox.WasSentAsync("m1"));
        Assert.True(await _inbox.AddAsync(SomeZalo.Entry("k")));
    }

    [Fact]
    public void Only_one_process_works_on_a_folder()
    {
        var path = Path.Combine(_folder, "work.lock");
        using var first = new WorkLock(path);
        using var second = new WorkLock(path);

        Assert.True(first.TryHold());
        Assert.True(first.TryHold());
        Assert.False(second.TryHold());
        first.Dispose();
        Assert.True(second.TryHold());
    }

    private protected override Task RestartAsync()
    {
        _inbox.Dispose();
        _inbox = Open();
        return Task.CompletedTask;
    }

    private SqliteInbox Open() => new(InboxPath, SomeZalo.Settings(Options), Time);
}
