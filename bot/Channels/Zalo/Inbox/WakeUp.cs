namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>Tells whoever waits for events that there is one.</summary>
internal sealed class WakeUp
{
    private TaskCompletionSource _next = Fresh();

    public void Now() => Interlocked.Exchange(ref _next, Fresh()).SetResult();

    /// <summary>Until the next <see cref="Now"/>, but not longer than <paramref name="most"/>.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> WaitAsync(TimeSpan most, TimeProvider time, CancellationToken cancellationToken)
    {
        var next = Volatile.Read(ref _next).Task;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(next, Task.Delay(most, time, either.Token));
        await either.CancelAsync();
        return next.IsCompleted;
    }

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
