using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Channels.BotFramework;
using Assistant.Bot.Channels.DirectLine.Streaming;
using Assistant.Bot.Channels.DirectLine.Uploads;

namespace Assistant.Bot.Channels.DirectLine.Conversations;

/// <summary>One conversation: its log, its files, who waits for news, and the turns that are still to be taken.</summary>
internal sealed class DirectLineConversation(string id, int maxActivities, MemoryMeter meter, TimeProvider time)
{
    /// <summary>Messages of one conversation that may wait for their answers.</summary>
    public const int MaxWaitingTurns = 8;

    // An empty conversation takes about this much besides its log.
    private const int OwnBytes = 1024;

    private readonly Lock _gate = new();
    private readonly ActivityLog _log = new(maxActivities);
    private readonly SentBefore _sentBefore = new();
    private TaskCompletionSource _changed = NewSignal();
    private Task _turns = Task.CompletedTask;
    private int _waitingTurns;
    private long _metered;
    private long _lastSeen = time.GetUtcNow().UtcTicks;
    private bool _greeted;

    public string Id { get; } = id;

    public ConversationFiles Files { get; } = new();

    public ConversationStreams Streams { get; } = new();

    public StreamTickets Tickets { get; } = new(time);

    public DateTimeOffset LastSeen => new(Interlocked.Read(ref _lastSeen), TimeSpan.Zero);

    /// <summary>Conversations in which nobody has written go first when memory is short.</summary>
    public bool HasUserMessage { get; private set; }

    /// <summary>Completes at the next append and when the conversation is dropped.</summary>
    public Task Changed => _changed.Task;

    public bool Dropped { get; private set; }

    /// <summary>The client has given a sign of life.</summary>
    public void Touch() => Interlocked.Exchange(ref _lastSeen, time.GetUtcNow().UtcTicks);

    /// <summary>Takes a turn before any other, unless the conversation has begun.</summary>
    public void Greet(Func<Task> turn)
    {
        lock (_gate)
        {
            if (!_greeted)
            {
                _greeted = true;
                Enqueue(turn);
            }
        }
    }

    /// <summary>
    /// Appends what the user sent, and takes a turn after all those asked for before it. A client that sends again what
    /// arrived before gets the first id, and no second answer.
    /// </summary>
    /// <returns>The id of the activity; null when too many messages wait for their answers already.</returns>
    public string? AppendFromUser(Activity activity, Func<Activity, Task>? turn)
    {
        lock (_gate)
        {
            if (_sentBefore.Find(activity) is { } sent)
            {
                return sent;
            }

            if (turn is not null && _waitingTurns >= MaxWaitingTurns)
            {
                return null;
            }

            var appended = Append(activity, passing: false);
            HasUserMessage = _greeted = true;
            _sentBefore.Add(appended);
            if (turn is not null)
            {
                Enqueue(() => turn(appended));
            }

            return appended.Id;
        }
    }

    public Activity Append(Activity activity, bool passing)
    {
        lock (_gate)
        {
            var sequence = _log.Next(time.GetUtcNow());
            var appended = activity with
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{Id}|{sequence}"),
                Timestamp = DateTimeOffset.FromUnixTimeMilliseconds(sequence).ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
                ChannelData = ChannelDataWith.Sequence(activity.ChannelData, sequence),
            };
            _log.Append(new LoggedActivity(sequence, JsonSerializer.SerializeToUtf8Bytes(appended, ActivityJson.Default.Activity), passing));
            Measure();
            Signal();
            return appended;
        }
    }

    public (IReadOnlyList<LoggedActivity> Activities, long Watermark) Read(long after)
    {
        lock (_gate)
        {
            return (_log.After(after), _log.Last);
        }
    }

    public void Measure()
    {
        lock (_gate)
        {
            var now = Dropped ? 0 : OwnBytes + _log.Bytes + Files.Bytes;
            meter.Add(now - _metered);
            _metered = now;
        }
    }

    public void Drop()
    {
        lock (_gate)
        {
            Dropped = true;
            Measure();
            Signal();
        }
    }

    private void Enqueue(Func<Task> turn)
    {
        _waitingTurns++;
        _turns = RunAfterAsync(_turns, turn);
    }

    /// <param name="before">The turn before; turns report their own faults and never throw.</param>
    /// <param name="turn">The turn to take then.</param>
    private async Task RunAfterAsync(Task before, Func<Task> turn)
    {
        await before;
        try
        {
            // Off the caller's thread: a post is acknowledged before its answer is known.
            await Task.Run(turn);
        }
        finally
        {
            lock (_gate)
            {
                _waitingTurns--;
            }
        }
    }

    private void Signal()
    {
        var changed = _changed;
        _changed = NewSignal();
        changed.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
