using System.Security.Cryptography;

namespace Assistant.Bot.Operations;

/// <summary>A key of random bytes that is made once and outlives restarts; on Unix only its owner may read it.</summary>
internal static class SecretFile
{
    /// <param name="path">Where it is; its folder is made with it.</param>
    /// <param name="bytes">How long a new one is; a longer one that somebody put there is good too.</param>
    /// <param name="advice">What to do about a damaged one, for the message.</param>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    /// <exception cref="InvalidDataException">The file holds no key of that size.</exception>
    public static byte[] ReadOrCreate(string path, int bytes, string advice)
    {
        if (!File.Exists(path))
        {
            Create(path, bytes);
        }

        try
        {
            var key = Convert.FromBase64String(File.ReadAllText(path).Trim());
            return key.Length >= bytes ? key : throw Damaged(path, advice);
        }
        catch (FormatException)
        {
            throw Damaged(path, advice);
        }
    }

    // Written beside and moved, so that no process reads half a key; whichever process moves first wins.
    private static void Create(string path, int bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(draft, options))
        {
            writer.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(bytes)));
        }

        try
        {
            File.Move(draft, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }

    private static InvalidDataException Damaged(string path, string advice) => new($"Tệp khóa {path} bị hỏng. {advice}");
}
