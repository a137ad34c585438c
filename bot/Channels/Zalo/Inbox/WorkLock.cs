namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>
/// Lets one process work on a storage folder; a second one, such as the next version that is already started, takes events
/// in and waits. The system frees the lock when the process dies, however it dies.
/// </summary>
internal sealed class WorkLock(string path) : IDisposable
{
    private readonly Lock _access = new();
    private FileStream? _file;

    public bool TryHold()
    {
        lock (_access)
        {
            return (_file ??= Open()) is not null;
        }
    }

    public void Dispose() => _file?.Dispose();

    private FileStream? Open()
    {
        try
        {
            PrivateFiles.CreateFolder(Path.GetDirectoryName(path)!);
            return new FileStream(path, PrivateFiles.Options(FileMode.OpenOrCreate, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

}
