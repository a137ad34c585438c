namespace Assistant.Tests;

/// <summary>Folders of servers that have just been stopped.</summary>
internal static class TemporaryFolder
{
    private const int Tries = 40;

    /// <summary>Deletes a folder into which something that was begun in the background may still write its last file.</summary>
    public static void Delete(string path)
    {
        for (var left = Tries; ; left--)
        {
            try
            {
                Directory.Delete(path, recursive: true);
                return;
            }
            catch (IOException) when (left > 0)
            {
                Thread.Sleep(50);
            }
        }
    }
}
