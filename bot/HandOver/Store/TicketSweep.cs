using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.HandOver.Store;

/// <summary>Closes what nobody speaks in any more, and forgets what need not be kept.</summary>
internal sealed class TicketSweep(TicketDatabase database, TicketMoves moves, HandOverWording wording, IOptions<HandOverOptions> options, TimeProvider time)
{
    public void Run()
    {
        if (!database.Exists)
        {
            return;
        }

        var now = time.GetUtcNow();
        var idle = database.Query(TicketDatabase.Read, $"SELECT {TicketDatabase.Columns} FROM ticket t WHERE t.state < 2 AND t.heard < $idle",
            ("$idle", TicketDatabase.Text(now.AddHours(-options.Value.IdleHours))));
        foreach (var ticket in idle)
        {
            End(ticket);
        }

        var past = TicketDatabase.Text(now - TicketMoves.LastWords);
        var wiped = database.Run("DELETE FROM line WHERE ticket IN (SELECT id FROM ticket WHERE state = 2 AND closed < $past)", ("$past", past))
            // Whose it was is forgotten as soon as nothing waits for them.
            + database.Run("UPDATE ticket SET conversation = NULL, address = NULL WHERE state = 2 AND (conversation IS NOT NULL OR address IS NOT NULL) AND id NOT IN (SELECT ticket FROM line)")
            + database.Run("DELETE FROM ticket WHERE state = 2 AND closed < $oldest", ("$oldest", TicketDatabase.Text(now.AddDays(-options.Value.RetentionDays))));
        if (wiped > 0)
        {
            database.EmptyLog();
        }
    }

    /// <summary>An end that cannot be told is an end all the same: what was written has to go.</summary>
    private void End(Ticket ticket)
    {
        try
        {
            moves.Close(ticket, holder: null, HandOverTexts.Expired(ticket, wording));
        }
        catch (CryptographicException)
        {
            moves.Close(ticket, holder: null, notice: null);
        }
    }
}
