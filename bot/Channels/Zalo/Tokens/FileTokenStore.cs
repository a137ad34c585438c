using System.Text.Json;

namespace Assistant.Bot.Channels.Zalo.Tokens;

/// <summary>
/// Storage:Path/zalo/token.json, for its owner only. It is replaced as a whole: whatever happens, the old pair is there or
/// the new one.
/// </summary>
internal sealed class FileTokenStore(string path, TimeProvider time) : ITokenStore
{
    private static readonly TimeSpan LockWait = TimeSpan.FromSeconds(60);

    public Task<TokenPair?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult(JsonSerializer.Deserialize(File.ReadAllBytes(path), TokenPairJson.Default.TokenPair));
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<TokenPair?>(null);
        }
        catch (Exception cause) when (cause is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new TokenStoreException($"Không đọc được tệp mã Zalo {path}. Hãy khôi phục tệp từ bản sao lưu, hoặc xóa tệp và đặt Zalo:RefreshToken mới.", cause);
        }
    }

    public Task WriteAsync(TokenPair pair, CancellationToken cancellationToken)
    {
        try
        {
            PrivateFiles.CreateFolder(Path.GetDirectoryName(path)!);
            var next = path + ".tmp";
            File.Delete(next);
            using (var stream = new FileStream(next, PrivateFiles.Options(FileMode.CreateNew, FileShare.None)))
            {
                JsonSerializer.Serialize(stream, pair, TokenPairJson.Default.TokenPair);
                stream.Flush(flushToDisk: true);
            }

            File.Move(next, path, overwrite: true);
            return Task.CompletedTask;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new TokenStoreException($"Không ghi được tệp mã Zalo {path}: {cause.Message}", cause);
        }
    }

    public async Task<IAsyncDisposable?> EnterAsync(CancellationToken cancellationToken)
    {
        for (var start = time.GetTimestamp(); ;)
        {
            try
            {
                PrivateFiles.CreateFolder(Path.GetDirectoryName(path)!);
                return new FileStream(path + ".lock", PrivateFiles.Options(FileMode.OpenOrCreate, FileShare.None));
            }
            catch (IOException)
            {
                if (time.GetElapsedTime(start) > LockWait)
                {
                    return null;
                }
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), time, cancellationToken);
        }
    }
}
