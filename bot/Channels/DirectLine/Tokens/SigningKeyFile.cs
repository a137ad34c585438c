using System.Security.Cryptography;

namespace Assistant.Bot.Channels.DirectLine.Tokens;

/// <summary>A key of 256 random bits that is made once and outlives restarts; on Unix only its owner may read it.</summary>
internal static class SigningKeyFile
{
    /// <exception cref="IOException">The file cannot be read or written, or holds no key.</exception>
    public static byte[] ReadOrCreate(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!File.Exists(path))
        {
            Create(path);
        }

        try
        {
            var key = Convert.FromBase64String(File.ReadAllText(path).Trim());
            return key.Length >= DirectLineOptions.MinimumKeyBytes ? key : throw Damaged(path);
        }
        catch (FormatException)
        {
            throw Damaged(path);
        }
    }

    // Written beside and moved, so that no process reads half a key; whichever process moves first wins.
    private static void Create(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var writer = new StreamWriter(draft, options))
        {
            writer.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(DirectLineOptions.MinimumKeyBytes)));
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

    private static InvalidDataException Damaged(string path) => new(
        $"Tệp khóa ký {path} bị hỏng. Xin xóa tệp để tạo khóa mới (các cuộc trò chuyện đang mở phải mở lại), hoặc đặt DirectLine:SigningKey.");
}
