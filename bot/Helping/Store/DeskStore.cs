using Assistant.Bot.Answers;
using Assistant.Bot.Operations;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Helping.Store;

/// <summary>The desks of helpers, and what was done at them.</summary>
internal sealed class DeskStore(HelpingDatabase database)
{
    /// <summary>The desk of a conversation on a day; on a new day it begins with the first resident, in the ward of the last time.</summary>
    /// <exception cref="SqliteException">The store cannot be used.</exception>
    public Desk Open(string conversation, string helper, DateOnly day)
    {
        using var connection = database.Open();
        using var command = SqliteFile.Command(connection,
            "SELECT day, current, count, ward FROM desk WHERE conversation = $conversation", ("$conversation", conversation));
        using var row = command.ExecuteReader();
        if (row.Read() && row.GetString(0) == VietnameseFormat.Iso(day))
        {
            return new Desk(conversation, helper, day, row.GetInt32(1), row.GetInt32(2), row.IsDBNull(3) ? null : row.GetString(3));
        }

        row.Close();
        using var before = SqliteFile.Command(connection,
            "SELECT ward FROM desk WHERE helper = $helper AND ward IS NOT NULL ORDER BY day DESC LIMIT 1", ("$helper", helper));
        return new Desk(conversation, helper, day, 1, 1, before.ExecuteScalar() as string);
    }

    /// <exception cref="SqliteException">The store cannot be used.</exception>
    public void Keep(Desk desk)
    {
        using var connection = database.Open();
        using var command = SqliteFile.Command(connection,
            """
            INSERT INTO desk (conversation, helper, day, current, count, ward) VALUES ($conversation, $helper, $day, $current, $count, $ward)
            ON CONFLICT (conversation) DO UPDATE SET helper = excluded.helper, day = excluded.day, current = excluded.current, count = excluded.count, ward = excluded.ward
            """,
            ("$conversation", desk.Conversation), ("$helper", desk.Helper), ("$day", VietnameseFormat.Iso(desk.Day)),
            ("$current", desk.Current), ("$count", desk.Count), ("$ward", desk.Ward));
        command.ExecuteNonQuery();
    }

    /// <summary>The resident at the desk was told about a procedure.</summary>
    /// <exception cref="SqliteException">The store cannot be used.</exception>
    public void Note(Desk desk, string procedureId)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        using (var visit = SqliteFile.Command(connection,
            """
            INSERT INTO visit (conversation, day, number, helper, ward, outcome) VALUES ($conversation, $day, $number, $helper, $ward, 0)
            ON CONFLICT (conversation, day, number) DO UPDATE SET ward = COALESCE(visit.ward, excluded.ward)
            """,
            ("$conversation", desk.Conversation), ("$day", VietnameseFormat.Iso(desk.Day)), ("$number", desk.Current), ("$helper", desk.Helper), ("$ward", desk.Ward)))
        {
            visit.ExecuteNonQuery();
        }

        using (var about = SqliteFile.Command(connection,
            "INSERT OR IGNORE INTO visit_procedure (conversation, day, number, procedure) VALUES ($conversation, $day, $number, $procedure)",
            ("$conversation", desk.Conversation), ("$day", VietnameseFormat.Iso(desk.Day)), ("$number", desk.Current), ("$procedure", procedureId)))
        {
            about.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <returns>False when nothing was done for that resident.</returns>
    /// <exception cref="SqliteException">The store cannot be used.</exception>
    public bool End(Desk desk, int number, VisitOutcome outcome)
    {
        using var connection = database.Open();
        using var command = SqliteFile.Command(connection,
            "UPDATE visit SET outcome = CASE WHEN $outcome = 0 THEN outcome ELSE $outcome END WHERE conversation = $conversation AND day = $day AND number = $number",
            ("$outcome", (int)outcome), ("$conversation", desk.Conversation), ("$day", VietnameseFormat.Iso(desk.Day)), ("$number", number));
        return command.ExecuteNonQuery() == 1;
    }
}
