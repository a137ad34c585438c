using Assistant.Bot.Channels.Zalo.Inbox;
using Assistant.Bot.Channels.Zalo.Sending;

namespace Assistant.Bot.Channels.Zalo.Answering;

/// <summary>
/// Sends the answer to one event, message by message. Before each one the inbox knows that it is about to go out, so that a
/// crash leaves a question that the chat history can settle, never a silent gap or a second copy.
/// </summary>
internal sealed partial class Delivery(
    Responder responder, MessageSender sender, ChatHistory history, SendWindow window, ZaloSettings settings, TimeProvider time, ILogger<Delivery> logger)
{
    private const int KeepAttempts = 6;

    public async Task<DeliveryOutcome> RunAsync(IInbox inbox, HeldEntry held, CancellationToken stopping)
    {
        // Kept with the first message's beginning, before anything goes out: a second attempt must not ask the assistant again.
        var progress = held.Progress is { } json
            ? DeliveryProgress.FromJson(json)
            : new DeliveryProgress { Messages = await responder.ReplyAsync(held.Entry) };
        if (progress.Messages.Count == 0)
        {
            return new DeliveryOutcome.Finished("nothing_to_say", []);
        }

        while (!progress.IsDone)
        {
            if (progress.InDoubtSince is { } since)
            {
                var settled = await SettleAsync(held.Entry, progress, since);
                if (settled.Progress is null)
                {
                    return new DeliveryOutcome.Later(settled.Wait);
                }

                progress = settled.Progress;
                continue;
            }

            if (stopping.IsCancellationRequested)
            {
                return new DeliveryOutcome.Later(TimeSpan.Zero);
            }

            if (await window.IsOpenAsync(held.Entry, stopping) is not true and var open)
            {
                return open is null ? new DeliveryOutcome.Later(TimeSpan.FromMinutes(1)) : new DeliveryOutcome.Finished("window_closed", progress.SentIds);
            }

            var step = await SendAsync(inbox, held, progress);
            if (step.Outcome is not null)
            {
                return step.Outcome;
            }

            progress = step.Progress;
        }

        return new DeliveryOutcome.Finished("answered", progress.SentIds);
    }

    private async Task<(DeliveryProgress Progress, DeliveryOutcome? Outcome)> SendAsync(IInbox inbox, HeldEntry held, DeliveryProgress progress)
    {
        var prepared = await sender.PrepareAsync(progress.Message);
        if (prepared is SendStep.Ready ready)
        {
            var begun = progress with { InDoubtSince = time.GetUtcNow() };
            if (!await inbox.SaveAsync(held, begun.ToJson()))
            {
                return (progress, new DeliveryOutcome.Lost());
            }

            prepared = await sender.SendAsync(held.Entry.UserId, ready);
        }

        switch (prepared)
        {
            case SendStep.Sent sent:
                var further = progress.Sent(sent.MessageId);
                // The last one is known as sent when the entry is finished.
                return further.IsDone || await KeepAsync(inbox, held, further) ? (further, null) : (further, new DeliveryOutcome.Lost());
            case SendStep.Skip:
                return (progress.Skipped(), null);
            case SendStep.Never never:
                return (progress, new DeliveryOutcome.Finished(never.Why, progress.SentIds));
            case SendStep.Doubtful:
                return (progress, new DeliveryOutcome.Later(TimeSpan.FromSeconds(settings.Current.InDoubtSeconds)));
            default:
                var failed = (SendStep.NotSent)prepared;
                var again = progress with { Refusals = progress.Refusals + (failed.Counts ? 1 : 0) };
                return again.Refusals >= MessageSender.MostRefusals
                    ? (again, new DeliveryOutcome.Finished("given_up", again.SentIds))
                    : await KeepAsync(inbox, held, again) ? (again, new DeliveryOutcome.Later(failed.Delay)) : (again, new DeliveryOutcome.Lost());
        }
    }

    /// <summary>Was the message in doubt sent? Asked only after a while, since it may still be on its way.</summary>
    private async Task<(DeliveryProgress? Progress, TimeSpan Wait)> SettleAsync(InboxEntry entry, DeliveryProgress progress, DateTimeOffset since)
    {
        var wait = since + TimeSpan.FromSeconds(settings.Current.InDoubtSeconds) - time.GetUtcNow();
        if (wait > TimeSpan.Zero)
        {
            return (null, wait);
        }

        switch (await history.FindAsync(entry, progress, CancellationToken.None))
        {
            case Verdict.WasSent found:
                LogFound();
                return (progress.Sent(found.MessageId), default);
            case Verdict.WasNotSent:
                return (progress with { InDoubtSince = null }, default);
            case Verdict.NeverKnown:
                // No answer is worse for the person than the same one twice.
                LogUnknown();
                return (progress with { InDoubtSince = null }, default);
            case Verdict.NotNow notNow:
                return (null, sender.WaitAfter(notNow.Reply));
            default:
                throw new InvalidOperationException("A verdict without a case.");
        }
    }

    /// <summary>What has gone out must be known: a store that fails just now is asked again for a while.</summary>
    private async Task<bool> KeepAsync(IInbox inbox, HeldEntry held, DeliveryProgress progress)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await inbox.SaveAsync(held, progress.ToJson());
            }
            catch (Exception fault) when (attempt < KeepAttempts && InboxFaults.IsStore(fault))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100 << attempt), time);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "A Zalo message whose confirmation was missing was found in the chat history and was not sent again")]
    private partial void LogFound();

    [LoggerMessage(LogLevel.Warning, "A Zalo message may have been sent and the OA may not read the chat history: it is sent, perhaps for the second time")]
    private partial void LogUnknown();
}
