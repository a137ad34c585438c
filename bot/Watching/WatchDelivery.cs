using Assistant.Bot.Access;
using Assistant.Bot.Operations.Audit;
using Assistant.Bot.Watching.Store;

namespace Assistant.Bot.Watching;

/// <summary>Sends what waits: claimed before it is made, its rights checked again, and never twice.</summary>
internal sealed partial class WatchDelivery(
    WatchClaims claims, WatchCheck check, WatchMessages messages, ProactiveSenders senders, InternalReads reads, TimeProvider time, ILogger<WatchDelivery> logger)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>What processes that have died left behind.</summary>
    public void Recover()
    {
        claims.FreeUnsent();
        var doubtful = claims.SettleDoubtful([.. senders.All.Where(sender => sender.TakesTwiceAsOnce).Select(sender => sender.Channel)]);
        if (doubtful > 0)
        {
            LogDoubtful(doubtful);
        }
    }

    public async Task SendAsync(Watch watch, CancellationToken cancellationToken)
    {
        if (watch.State.Pending is null || watch.State.NotBefore > time.GetUtcNow()
            || senders.Of(watch.To.Channel) is not { } sender || !sender.Reaches(watch.To.Address)
            || check.RightHolder(watch) is not { } owner
            || !claims.Take(watch))
        {
            return;
        }

        // Once begun, only the outcome of sending says how the claim ends; before that it is simply given back.
        var begun = false;
        try
        {
            var made = await messages.MakeAsync(watch, owner, cancellationToken);
            if (made.Answer is not { } answer)
            {
                claims.PutBack(watch, made.After);
                return;
            }

            reads.Note(owner, answer);
            begun = claims.Begin(watch, made.After);
            if (begun)
            {
                var key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{watch.Id}.{watch.State.Serial}");
                Settle(watch, await SendAsync(sender, new PushMessage(watch.Owner, watch.To, answer, key)));
            }
        }
        catch (Exception fault) when (!begun && fault is not OperationCanceledException)
        {
            LogNotMade(fault, watch.Id);
            claims.PutBack(watch, Later(watch.State));
        }
        catch (OperationCanceledException) when (!begun)
        {
            claims.PutBack(watch, watch.State);
            throw;
        }
    }

    /// <summary>Nobody calls off what is on its way: its fate must be known.</summary>
    private async Task<PushOutcome> SendAsync(IProactiveSender sender, PushMessage message)
    {
        try
        {
            return await sender.SendAsync(message, CancellationToken.None);
        }
        catch (Exception fault)
        {
            // A fault of ours in the middle of sending tells nothing about what has gone out.
            LogFailed(fault, sender.Channel);
            return PushOutcome.Unknown;
        }
    }

    private void Settle(Watch watch, PushOutcome outcome)
    {
        switch (outcome)
        {
            case PushOutcome.NotNow:
                LogNotNow(watch.To.Channel, watch.Id, watch.State.Tries + 1);
                claims.PutBack(watch, Later(watch.State));
                break;
            case PushOutcome.Unknown:
                LogDoubtful(1);
                claims.Finish(watch);
                break;
            default:
                LogSent(watch.To.Channel, watch.Id);
                claims.Finish(watch);
                break;
        }
    }

    private WatchState Later(WatchState state)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(state.Tries, 10));
        return state with { Tries = state.Tries + 1, NotBefore = time.GetUtcNow() + (pause < LongestPause ? pause : LongestPause) };
    }

    [LoggerMessage(LogLevel.Information, "The message of watch {Watch} has gone out on {Channel}")]
    private partial void LogSent(string channel, long watch);

    [LoggerMessage(LogLevel.Warning, "The message of watch {Watch} could not be sent on {Channel}, try {Try}; it waits")]
    private partial void LogNotNow(string channel, long watch, int @try);

    [LoggerMessage(LogLevel.Warning, "{Count} messages of watches may or may not have gone out; they are not sent again")]
    private partial void LogDoubtful(int count);

    [LoggerMessage(LogLevel.Error, "Sending on {Channel} failed")]
    private partial void LogFailed(Exception fault, string channel);

    [LoggerMessage(LogLevel.Error, "The message of watch {Watch} could not be made; it waits")]
    private partial void LogNotMade(Exception fault, long watch);
}
