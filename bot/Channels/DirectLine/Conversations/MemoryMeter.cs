namespace Assistant.Bot.Channels.DirectLine.Conversations;

/// <summary>What all conversations together hold, in bytes.</summary>
internal sealed class MemoryMeter
{
    private long _bytes;

    public long Bytes => Interlocked.Read(ref _bytes);

    public void Add(long bytes) => Interlocked.Add(ref _bytes, bytes);
}
