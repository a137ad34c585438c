namespace Assistant.Bot.Channels.Zalo;

/// <summary>Files that only the account of the service may read.</summary>
internal static class PrivateFiles
{
    public static void Create(string path)
    {
        CreateFolder(Path.GetDirectoryName(path)!);
        new FileStream(path, Options(FileMode.OpenOrCreate, FileShare.ReadWrite)).Dispose();
    }

    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public static FileStreamOptions Options(FileMode mode, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
