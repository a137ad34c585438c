using Assistant.Bot.Channels.DirectLine.Tokens;

namespace Assistant.Bot.Channels.DirectLine.Streaming;

/// <summary>
/// A browser cannot send a token with a WebSocket, and an address ends up in logs: so the address holds a ticket that
/// opens one stream, once, within a minute.
/// </summary>
internal sealed class StreamTickets(TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    // A client asks for a new ticket at each reconnect; more than a few open ones are nobody's.
    private const int Kept = 4;

    private readonly Queue<(string Ticket, DateTimeOffset Expires)> _open = new();

    public string Issue()
    {
        var ticket = DirectLineTokens.NewId();
        lock (_open)
        {
            _open.Enqueue((ticket, time.GetUtcNow() + Lifetime));
            if (_open.Count > Kept)
            {
                _open.Dequeue();
            }
        }

        return ticket;
    }

    public bool Redeem(string ticket)
    {
        lock (_open)
        {
            var found = false;
            for (var count = _open.Count; count > 0; count--)
            {
                var entry = _open.Dequeue();
                if (entry.Ticket == ticket)
                {
                    found = time.GetUtcNow() < entry.Expires;
                }
                else
                {
                    _open.Enqueue(entry);
                }
            }

            return found;
        }
    }
}
