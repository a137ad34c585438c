using Assistant.Bot.Answers;
using Assistant.Bot.Operations;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Watching.Store;

/// <summary>
/// Who wants to be told what. Whatever a method has returned from survives kill -9, and
/// several processes may work on the file at once. Faults of the store are exceptions.
/// </summary>
internal sealed class WatchStore(WatchDatabase database, TimeProvider time)
{
    /// <returns>
    /// The stored watch and whether it is new: who asks for the same again gets the one there is. Null when the owner has
    /// <paramref name="most"/> already.
    /// </returns>
    public (Watch Watch, bool IsNew)? Add(Watch watch, int most)
    {
        using var connection = database.Open();
        // Taken as a writer at once: two requests at the same moment must not get the same number.
        using var transaction = connection.BeginTransaction(deferred: false);
        var (condition, schedule, what) = (watch.Condition?.ToString(), watch.Schedule.ToString(), watch.What.ToText());
        using (var same = SqliteFile.Command(connection,
            $"""
            SELECT {WatchDatabase.Columns} FROM watch WHERE owner = $owner AND what = $what AND schedule = $schedule
                AND condition IS $condition AND channel = $channel AND address = $address
            """,
            ("$owner", watch.Owner), ("$what", what), ("$schedule", schedule), ("$condition", condition), ("$channel", watch.To.Channel), ("$address", watch.To.Address)))
        using (var row = same.ExecuteReader())
        {
            if (row.Read())
            {
                return (WatchDatabase.Read(row), false);
            }
        }

        using var count = SqliteFile.Command(connection, "SELECT COUNT(*), COALESCE(MAX(number), 0) FROM watch WHERE owner = $owner", ("$owner", watch.Owner));
        int number;
        using (var row = count.ExecuteReader())
        {
            row.Read();
            if (row.GetInt64(0) >= most)
            {
                return null;
            }

            number = row.GetInt32(1) + 1;
        }

        using var insert = SqliteFile.Command(connection,
            """
            INSERT INTO watch (owner, number, what, schedule, condition, channel, address, conversation, heard, state)
            VALUES ($owner, $number, $what, $schedule, $condition, $channel, $address, $conversation, $heard, $state) RETURNING id
            """,
            ("$owner", watch.Owner), ("$number", number), ("$what", what), ("$schedule", schedule), ("$condition", condition),
            ("$channel", watch.To.Channel), ("$address", watch.To.Address), ("$conversation", watch.To.Conversation),
            ("$heard", Today()), ("$state", WatchDatabase.StateText(watch.State)));
        var id = (long)insert.ExecuteScalar()!;
        transaction.Commit();
        return (watch with { Id = id, Number = number }, true);
    }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<Watch> Of(string owner) => database.Watches("owner = $owner", ("$owner", owner));

    /// <summary>Those on which nobody is at work.</summary>
    public IReadOnlyList<Watch> All() => database.Watches("claim IS NULL");

    /// <returns>False when there is no such watch.</returns>
    public bool Cancel(string owner, int number) =>
        database.Run("DELETE FROM watch WHERE owner = $owner AND number = $number", ("$owner", owner), ("$number", number)) > 0;

    /// <summary>The owner has left, or asks for erasure.</summary>
    public void Erase(string owner) => database.Run("DELETE FROM watch WHERE owner = $owner", ("$owner", owner));

    /// <summary>Keeps what was noticed.</summary>
    /// <returns>False when the watch has changed since it was read, or somebody is at work on it.</returns>
    public bool Note(Watch watch, WatchState state) => database.Run(
        "UPDATE watch SET state = $state, version = version + 1 WHERE id = $id AND version = $version AND claim IS NULL",
        ("$id", watch.Id), ("$version", watch.State.Version), ("$state", WatchDatabase.StateText(state))) > 0;

    /// <summary>From now on messages go to another conversation of the same person.</summary>
    public void Move(Watch watch, PushAddress to) => database.Run(
        "UPDATE watch SET address = $address, conversation = $conversation, version = version + 1 WHERE id = $id AND version = $version AND claim IS NULL",
        ("$id", watch.Id), ("$version", watch.State.Version), ("$address", to.Address), ("$conversation", to.Conversation));

    /// <summary>Its owner holds the role: the watch is kept for a further while. Written once a day.</summary>
    public void Heard(string owner) =>
        database.Run("UPDATE watch SET heard = $today WHERE owner = $owner AND heard < $today", ("$owner", owner), ("$today", Today()));

    /// <summary>Erases the watches of those who have not been heard of for so many days.</summary>
    public int Forget(int days) => database.Run(
        "DELETE FROM watch WHERE heard < $oldest AND claim IS NULL",
        ("$oldest", VietnameseFormat.Iso(VietnamClock.Today(time).AddDays(-days))));

    private string Today() => VietnameseFormat.Iso(VietnamClock.Today(time));
}
