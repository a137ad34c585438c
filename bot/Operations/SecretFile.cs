using System.Security.Cryptography;

namespace Assistant.Bot.Operations;

/// <summary>A key of random bytes that is made once and outlives restarts; on Unix only its owner may read it.</summary>
internal static class SecretFile
{
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    /// <exception cref="InvalidDataException">The file holds no key of that size.</exception>
    public static byte[] ReadOrCreate(string path, int bytes)
    {
        if (!File.Exists(path))
        {
            Create(path, bytes);
        }

        try
        {
            var key = Convert.FromBase64String(File.ReadAllText(path).Trim());
            return key.Length == bytes ? key : throw new InvalidDataException($"Tệp khóa {path} bị hỏng.");
        }
        catch (FormatException)
        {
            throw new InvalidDataException($"Tệp khóa {path} bị hỏng.");
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
}
