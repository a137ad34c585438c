namespace Assistant.Bot.Watching.Store;

/// <summary>
/// Lets one process at a time send the message of a watch. The way of a message: <see cref="Take"/>, <see cref="Begin"/> right
/// before it goes out, then <see cref="Finish"/>, or <see cref="PutBack"/> when it surely did not go out. A claim whose holder
/// has died shows by its age.
/// </summary>
internal sealed class WatchClaims(WatchDatabase database, TimeProvider time)
{
    /// <summary>Far longer than making and sending a message takes.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    /// <summary>The holder of claims: this process, and no other one nor itself after a restart.</summary>
    private readonly string _me = Guid.NewGuid().ToString("N");

    /// <returns>False when the watch has changed since it was read, or somebody else has it.</returns>
    public bool Take(Watch watch) => database.Run(
        "UPDATE watch SET claim = $me, claimed_at = $now, after = NULL, version = version + 1 WHERE id = $id AND version = $version AND claim IS NULL",
        ("$me", _me), ("$now", WatchDatabase.Moment(time.GetUtcNow())), ("$id", watch.Id), ("$version", watch.State.Version)) > 0;

    /// <summary>The message is about to go out; <paramref name="after"/>: what holds when it has.</summary>
    /// <returns>False when the claim is lost or the watch is cancelled: do not send.</returns>
    public bool Begin(Watch watch, WatchState after) => database.Run(
        "UPDATE watch SET after = $after, claimed_at = $now WHERE id = $id AND claim = $me",
        ("$me", _me), ("$now", WatchDatabase.Moment(time.GetUtcNow())), ("$id", watch.Id), ("$after", WatchDatabase.StateText(after))) > 0;

    /// <summary>It has gone out.</summary>
    public void Finish(Watch watch) => database.Run(
        "UPDATE watch SET state = after, version = version + 1, claim = NULL, claimed_at = NULL, after = NULL WHERE id = $id AND claim = $me AND after IS NOT NULL",
        ("$me", _me), ("$id", watch.Id));

    /// <summary>It did not go out.</summary>
    public void PutBack(Watch watch, WatchState state) => database.Run(
        "UPDATE watch SET state = $state, version = version + 1, claim = NULL, claimed_at = NULL, after = NULL WHERE id = $id AND claim = $me",
        ("$me", _me), ("$id", watch.Id), ("$state", WatchDatabase.StateText(state)));

    /// <summary>Watches whose holder has died before their message began to go out: they are free again.</summary>
    public int FreeUnsent() => database.Run(
        "UPDATE watch SET version = version + 1, claim = NULL, claimed_at = NULL WHERE claimed_at < $oldest AND after IS NULL", ("$oldest", Oldest()));

    /// <summary>
    /// Watches whose holder has died while their message was going out. On the channels given the same message may be sent
    /// again; on all others it counts as sent, since twice is worse than never.
    /// </summary>
    /// <returns>How many count as sent.</returns>
    public int SettleDoubtful(IReadOnlyCollection<string> repeatable)
    {
        foreach (var channel in repeatable)
        {
            database.Run(
                "UPDATE watch SET version = version + 1, claim = NULL, claimed_at = NULL, after = NULL WHERE claimed_at < $oldest AND after IS NOT NULL AND channel = $channel",
                ("$oldest", Oldest()), ("$channel", channel));
        }

        return database.Run(
            "UPDATE watch SET state = after, version = version + 1, claim = NULL, claimed_at = NULL, after = NULL WHERE claimed_at < $oldest AND after IS NOT NULL",
            ("$oldest", Oldest()));
    }

    private string Oldest() => WatchDatabase.Moment(time.GetUtcNow() - Lease);
}
