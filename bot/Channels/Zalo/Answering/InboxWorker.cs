using System.Collections.Concurrent;
using Assistant.Bot.Channels.Zalo.Inbox;
using Assistant.Bot.Channels.Zalo.Sending;
using Assistant.Bot.Channels.Zalo.Webhook;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Watching.Store;

namespace Assistant.Bot.Channels.Zalo.Answering;

/// <summary>Answers what waits in the inboxes: people side by side, each person's messages one after the other.</summary>
internal sealed partial class InboxWorker(
    IInboxRouting inboxes, Responder responder, Delivery delivery, SendGate gate, WakeUp wake, WorkLock alone, PersonNames names, WatchStore watches, TicketMoves tickets, ConversationEraser eraser, ZaloConversations conversations, ZaloSettings settings,
    TimeProvider time, ILogger<InboxWorker> logger) : BackgroundService
{
    private const int MostFaults = 5;
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Seldom = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    // Faults of ours with one event, in a row; a restart begins anew.
    private readonly ConcurrentDictionary<string, int> _faults = new(StringComparer.Ordinal);

    // Persons being answered, out of whichever inbox.
    private readonly ConcurrentDictionary<string, bool> _persons = new(StringComparer.Ordinal);

    /// <summary>False while another process works on the same folder.</summary>
    public bool IsWorking { get; private set; }

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // A file that cannot be used stops the start, with a sentence; Redis may come later.
        await inboxes.All[^1].StatusAsync();
        await base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(inboxes.All.Select(inbox => WorkAsync(inbox, stoppingToken)));

    private async Task WorkAsync(IInbox inbox, CancellationToken stopping)
    {
        var running = new HashSet<Task>();
        var busyUntil = 0L;
        var told = false;
        while (!stopping.IsCancellationRequested)
        {
            running.RemoveWhere(task => task.IsCompleted);
            IsWorking = alone.TryHold();
            if (!IsWorking || gate.Wait > TimeSpan.Zero)
            {
                await wake.WaitAsync(IsWorking ? Often : Second, time, stopping);
                continue;
            }

            try
            {
                // Asked even when nothing more can be taken: that is how an inbox knows that the taker still lives.
                var taken = await inbox.TakeAsync(Math.Max(0, settings.Current.Parallel - running.Count));
                told = false;
                running.UnionWith(taken.Select(held => AnswerAsync(inbox, held, stopping)));
                // New events are not ready at once: they wait a little for earlier ones that are late.
                if (taken.Count > 0 || await wake.WaitAsync(time.GetTimestamp() < busyUntil ? Often : Seldom, time, stopping))
                {
                    busyUntil = time.GetTimestamp() + (2 * time.TimestampFrequency);
                }
            }
            catch (Exception fault) when (InboxFaults.IsStore(fault))
            {
                if (!told)
                {
                    LogStore(fault, inbox.Name);
                    told = true;
                }

                await wake.WaitAsync(Second, time, stopping);
            }
        }

        await Task.WhenAll(running);
    }

    private async Task AnswerAsync(IInbox inbox, HeldEntry held, CancellationToken stopping)
    {
        // The store is left at once, so that one slow answer does not keep the next from being taken.
        await Task.Yield();
        if (!_persons.TryAdd(held.Entry.UserId, true))
        {
            await PutBackAsync(inbox, held, Often);
            return;
        }

        try
        {
            await EndAsync(inbox, held, await delivery.RunAsync(inbox, held, stopping));
            _faults.TryRemove(held.Entry.Key, out _);
        }
        catch (Exception fault) when (InboxFaults.IsStore(fault))
        {
            LogStore(fault, inbox.Name);
            await PutBackAsync(inbox, held, Second);
        }
        catch (Exception fault)
        {
            await AfterFaultAsync(inbox, held, fault);
        }
        finally
        {
            _persons.TryRemove(held.Entry.UserId, out _);
            wake.Now();
        }
    }

    private async Task EndAsync(IInbox inbox, HeldEntry held, DeliveryOutcome outcome)
    {
        switch (outcome)
        {
            case DeliveryOutcome.Finished finished:
                if (held.Entry.Event is EventNames.Unfollow or EventNames.Withdraw)
                {
                    // Who has left or asks for erasure gets no answers to what was asked before, and nothing unasked.
                    await Task.WhenAll(inboxes.All.Select(each => each.ForgetAsync(held.Entry.UserId)));
                    watches.Erase(OfficialLinks.KeyOf(names.Of(held.Entry.UserId)));
                    tickets.Leave(ConversationKey.Of(conversations.Of(held.Entry.UserId)));
                    await eraser.EraseAsync(conversations.Of(held.Entry.UserId), CancellationToken.None);
                }

                await inbox.FinishAsync(held, [.. finished.SentIds.Where(id => id.Length > 0)]);
                LogFinished(names.Of(held.Entry.UserId), held.Entry.Event, finished.Why);
                break;
            case DeliveryOutcome.Later later:
                await inbox.PutBackAsync(held, later.Delay);
                break;
            case DeliveryOutcome.Lost:
                LogLost(names.Of(held.Entry.UserId));
                await inbox.PutBackAsync(held, Second);
                break;
        }
    }

    /// <summary>A fault of ours with one event must not silence the person for good.</summary>
    private async Task AfterFaultAsync(IInbox inbox, HeldEntry held, Exception fault)
    {
        var count = _faults.AddOrUpdate(held.Entry.Key, 1, (_, before) => before + 1);
        LogFault(fault, names.Of(held.Entry.UserId), held.Entry.Event, count);
        if (count < MostFaults)
        {
            if (count == MostFaults - 1 && held.Progress is null)
            {
                await ApologiseAsync(inbox, held);
            }

            await PutBackAsync(inbox, held, Second / 4 * (1 << count));
            return;
        }

        LogGivenUp(names.Of(held.Entry.UserId), held.Entry.Event);
        _faults.TryRemove(held.Entry.Key, out _);
        await EndAsync(inbox, held, new DeliveryOutcome.Finished("given_up", []));
    }

    /// <summary>The last attempt does not try to answer; it says that there is no answer now.</summary>
    private async Task ApologiseAsync(IInbox inbox, HeldEntry held)
    {
        try
        {
            await inbox.SaveAsync(held, new DeliveryProgress { Messages = responder.Apology }.ToJson());
        }
        catch (Exception fault) when (InboxFaults.IsStore(fault))
        {
            LogStore(fault, inbox.Name);
        }
    }

    private async Task PutBackAsync(IInbox inbox, HeldEntry held, TimeSpan delay)
    {
        try
        {
            await inbox.PutBackAsync(held, delay);
        }
        catch (Exception fault) when (InboxFaults.IsStore(fault))
        {
            // It is released all the same, and tried again when the store can be read.
            LogStore(fault, inbox.Name);
        }
    }

    [LoggerMessage(EventId = 4121, Level = LogLevel.Information, Message = "Zalo event {EventName} of person {Person} ended as {Why}")]
    private partial void LogFinished(string person, string eventName, string why);

    [LoggerMessage(EventId = 4122, Level = LogLevel.Warning, Message = "Another process answers person {Person} now")]
    private partial void LogLost(string person);

    [LoggerMessage(EventId = 4123, Level = LogLevel.Error, Message = "The Zalo inbox {Inbox} fails; its events wait")]
    private partial void LogStore(Exception exception, string inbox);

    [LoggerMessage(EventId = 4124, Level = LogLevel.Error, Message = "Answering Zalo event {EventName} of person {Person} failed, attempt {Attempt}")]
    private partial void LogFault(Exception exception, string person, string eventName, int attempt);

    [LoggerMessage(EventId = 4125, Level = LogLevel.Error, Message = "Zalo event {EventName} of person {Person} is given up")]
    private partial void LogGivenUp(string person, string eventName);
}
