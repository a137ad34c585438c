namespace Assistant.Bot.Channels.DirectLine.Streaming;

/// <summary>The open streams of one conversation: a few, for several tabs; one more closes the oldest.</summary>
internal sealed class ConversationStreams
{
    private const int Most = 4;

    private readonly List<CancellationTokenSource> _open = [];

    /// <returns>Cancelled when this stream has to make room. Hand it back to <see cref="Close"/>.</returns>
    public CancellationTokenSource Open(CancellationToken stopping)
    {
        var stream = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        CancellationTokenSource? oldest = null;
        lock (_open)
        {
            _open.Add(stream);
            if (_open.Count > Most)
            {
                oldest = _open[0];
                _open.RemoveAt(0);
            }
        }

        try
        {
            oldest?.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended by itself; the one that comes must not fail for it.
        }

        return stream;
    }

    public void Close(CancellationTokenSource stream)
    {
        lock (_open)
        {
            _open.Remove(stream);
        }
    }
}
