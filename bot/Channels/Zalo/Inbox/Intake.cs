namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>Keeps an event before Zalo is told that it has arrived.</summary>
internal sealed partial class Intake(IInboxRouting inboxes, WakeUp wake, TimeProvider time, ILogger<Intake> logger)
{
    // Zalo waits two seconds; an event that may or may not be kept by then is delivered again and known again.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1_500);

    /// <returns>False when no store took it: Zalo must send it again.</returns>
    public async Task<bool> KeepAsync(InboxEntry entry)
    {
        try
        {
            if (await inboxes.AddAsync(entry).WaitAsync(Patience, time))
            {
                wake.Now();
            }

            return true;
        }
        catch (Exception fault) when (InboxFaults.IsStore(fault))
        {
            LogNotKept(fault);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "A Zalo event could not be kept and was not acknowledged")]
    private partial void LogNotKept(Exception exception);
}
