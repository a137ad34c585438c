using System.Text.Json;

namespace Assistant.Bot.Access.Tokens;

/// <summary>
/// Storage:Path/access/tokens.json. It is replaced as a whole, so a reader sees the old list or the new one and never
/// a half; on Unix only its owner may read it.
/// </summary>
internal sealed class TokenFile(string path)
{
    private static readonly TimeSpan LockWait = TimeSpan.FromSeconds(5);

    public string Path { get; } = path;

    /// <summary>Changes when the file does; null while there is none.</summary>
    public (DateTime Written, long Length)? Stamp()
    {
        var file = new FileInfo(Path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : null;
    }

    /// <exception cref="TokenFileException">The file is there and is not a token list.</exception>
    public TokenList Read()
    {
        try
        {
            using var stream = File.OpenRead(Path);
            return JsonSerializer.Deserialize(stream, TokenJson.Default.TokenList) ?? throw Damaged(null);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return TokenList.Empty;
        }
        catch (JsonException cause)
        {
            throw Damaged(cause);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new TokenFileException($"Không đọc được tệp mã truy cập {Path}: {cause.Message}", cause);
        }
    }

    /// <summary>Reads, changes and replaces the list while no other process does.</summary>
    /// <exception cref="TokenFileException">The file is damaged, locked for long or cannot be written.</exception>
    public TokenList Change(Func<TokenList, TokenList> change)
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            using var held = Lock();
            var changed = change(Read());
            Replace(changed);
            return changed;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new TokenFileException($"Không ghi được tệp mã truy cập {Path}: {cause.Message}", cause);
        }
    }

    private void Replace(TokenList list)
    {
        var next = Path + ".tmp";
        File.Delete(next);
        using (var stream = new FileStream(next, OwnerOnly(FileMode.CreateNew)))
        {
            JsonSerializer.Serialize(stream, list, TokenJson.Default.TokenList);
            stream.Flush(flushToDisk: true);
        }

        File.Move(next, Path, overwrite: true);
    }

    private FileStream Lock()
    {
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(50))
        {
            try
            {
                return new FileStream(Path + ".lock", OwnerOnly(FileMode.OpenOrCreate));
            }
            catch (IOException) when (waited < LockWait)
            {
                Thread.Sleep(50);
            }
        }
    }

    private static FileStreamOptions OwnerOnly(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private TokenFileException Damaged(Exception? cause) => new(
        $"Tệp mã truy cập {Path} bị hỏng hoặc ghi dở, chưa có gì bị thay đổi. Xin khôi phục từ bản sao lưu, hoặc xóa tệp rồi cấp lại mã.", cause);
}
