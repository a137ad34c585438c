using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>
/// One connection and one thread that does everything with it. What is asked for at the same time shares a transaction, so
/// that a hundred events cost one flush of the disk; nobody is told "done" before that flush.
/// </summary>
internal sealed class SqliteLoop : IDisposable
{
    private const int MostTogether = 200;
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    private readonly BlockingCollection<Job> _jobs = [];
    private readonly string _path;
    private readonly Thread _thread;
    private SqliteSession? _session;
    private int _disposed;

    public SqliteLoop(string path)
    {
        _path = path;
        _thread = new Thread(Run) { IsBackground = true, Name = "zalo-inbox" };
        _thread.Start();
    }

    /// <exception cref="ObjectDisposedException">The loop has ended.</exception>
    public Task<T> RunAsync<T>(Func<SqliteSession, T> work)
    {
        var job = new Job<T>(work);
        try
        {
            _jobs.Add(job);
        }
        catch (InvalidOperationException ended) when (ended is not ObjectDisposedException)
        {
            throw new ObjectDisposedException(nameof(SqliteLoop), ended);
        }

        return job.Result;
    }

    /// <summary>Does what was asked for before, then closes the file.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            _jobs.CompleteAdding();
            _thread.Join();
            _jobs.Dispose();
        }
    }

    private void Run()
    {
        var together = new List<Job>(MostTogether);
        while (Next() is { } first)
        {
            together.Add(first);
            while (together.Count < MostTogether && _jobs.TryTake(out var next))
            {
                together.Add(next);
            }

            Do(together);
            together.Clear();
        }

        _session?.Dispose();
    }

    // What was erased from the file stands in its log until that is written anew: as soon as nobody asks for anything.
    private Job? Next()
    {
        Job? next;
        while (_session is { HasErased: true } session)
        {
            if (_jobs.TryTake(out next, Quiet))
            {
                return next;
            }

            if (_jobs.IsCompleted)
            {
                return null;
            }

            session.EmptyLog();
        }

        return _jobs.TryTake(out next, Timeout.Infinite) ? next : null;
    }

    private void Do(List<Job> together)
    {
        try
        {
            var session = _session ??= Open();
            using var transaction = session.Begin();
            session.Current = transaction;
            together.ForEach(job => job.Work(session));
            transaction.Commit();
        }
        catch (Exception fault)
        {
            // Nothing of it is kept, whichever job is to blame; each asker decides what that means.
            together.ForEach(job => job.Fail(fault));
            return;
        }

        together.ForEach(job => job.Succeed());
    }

    private SqliteSession Open()
    {
        PrivateFiles.Create(_path);
        // Not pooled: a pool would keep the file open after the loop has ended.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _path, Pooling = false, DefaultTimeout = 5 }.ToString());
        try
        {
            connection.Open();
            SqliteInboxSchema.Apply(connection, _path);
            return new SqliteSession(connection);
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw new InvalidDataException($"Không dùng được hộp thư Zalo {_path}: {fault.Message}. Hãy chuyển tệp này đi nơi khác rồi khởi động lại.", fault);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private abstract class Job
    {
        public abstract void Work(SqliteSession session);

        public abstract void Succeed();

        public abstract void Fail(Exception fault);
    }

    private sealed class Job<T>(Func<SqliteSession, T> work) : Job
    {
        // Whoever waits goes on elsewhere: the loop's thread is for the file only.
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _value;

        public Task<T> Result => _done.Task;

        public override void Work(SqliteSession session) => _value = work(session);

        public override void Succeed() => _done.SetResult(_value!);

        public override void Fail(Exception fault) => _done.SetException(fault);
    }
}
