using Assistant.Bot.Channels.DirectLine.Tokens;

namespace Assistant.Bot.Channels.DirectLine.Uploads;

/// <summary>
/// Files that a client sent, kept in memory only so that it sees them in its own transcript; the assistant does not read
/// them. The newest few within a stated size; they go with their conversation.
/// </summary>
internal sealed class ConversationFiles
{
    private const int Kept = 10;

    private readonly Lock _gate = new();
    private readonly Queue<UploadedFile> _files = new();

    public int Bytes { get; private set; }

    public UploadedFile Add(string name, string contentType, byte[] content, int maxBytes)
    {
        lock (_gate)
        {
            var file = new UploadedFile(DirectLineTokens.NewId(), name, contentType, content);
            _files.Enqueue(file);
            Bytes += content.Length;
            while (_files.Count > Kept || (Bytes > maxBytes && _files.Count > 1))
            {
                Bytes -= _files.Dequeue().Content.Length;
            }

            return file;
        }
    }

    public UploadedFile? Find(string id)
    {
        lock (_gate)
        {
            return _files.FirstOrDefault(file => file.Id == id);
        }
    }
}

/// <summary><paramref name="Id"/> is random: an address that an image element can load carries no token.</summary>
internal sealed record UploadedFile(string Id, string Name, string ContentType, byte[] Content);
