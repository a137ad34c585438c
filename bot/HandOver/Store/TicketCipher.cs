using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Operations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.HandOver.Store;

/// <summary>
/// What people write to each other is unreadable on disk: AES-256-GCM under Storage:Path/handover/key, which is made once and
/// which only the account of the service may read. Each text is bound to its ticket.
/// </summary>
internal sealed partial class TicketCipher(IOptions<StorageOptions> storage, ILogger<TicketCipher> logger)
{
    private const int KeyBytes = 32;
    private static readonly int NonceBytes = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagBytes = AesGcm.TagByteSizes.MaxSize;

    private readonly Lazy<byte[]> _key = new(() => ReadKey(storage.Value.Resolve("handover", "key")), LazyThreadSafetyMode.PublicationOnly);

    // Tickets that were told of in the log; rounds come every few seconds.
    private readonly ConcurrentDictionary<string, bool> _told = new(StringComparer.Ordinal);

    /// <exception cref="CryptographicException">The key cannot be used.</exception>
    public byte[] Hide(string text, string ticket)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var hidden = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(hidden.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(_key.Value, TagBytes);
        aes.Encrypt(hidden.AsSpan(0, NonceBytes), plain, hidden.AsSpan(NonceBytes + TagBytes), hidden.AsSpan(NonceBytes, TagBytes), Encoding.UTF8.GetBytes(ticket));
        return hidden;
    }

    /// <exception cref="CryptographicException">It was written under another key, for another ticket, or changed.</exception>
    public string Show(byte[] hidden, string ticket)
    {
        if (hidden.Length < NonceBytes + TagBytes)
        {
            throw new CryptographicException("Shorter than any text that was hidden.");
        }

        var plain = new byte[hidden.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(_key.Value, TagBytes);
        aes.Decrypt(hidden.AsSpan(0, NonceBytes), hidden.AsSpan(NonceBytes + TagBytes), hidden.AsSpan(NonceBytes, TagBytes), plain, Encoding.UTF8.GetBytes(ticket));
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>The same for work that goes on with what can be read: null, and a line in the log, for what cannot.</summary>
    public string? TryShow(byte[] hidden, string ticket)
    {
        try
        {
            return Show(hidden, ticket);
        }
        catch (CryptographicException fault)
        {
            if (_told.TryAdd(ticket, true))
            {
                LogUnreadable(fault, ticket);
            }

            return null;
        }
    }

    private static byte[] ReadKey(string path)
    {
        try
        {
            return SecretFile.ReadOrCreate(path, KeyBytes, "Xin khôi phục tệp từ bản sao lưu; xóa tệp thì những tin đã viết không đọc lại được.");
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new CryptographicException($"The key {path} cannot be used.", fault);
        }
    }

    [LoggerMessage(LogLevel.Error, "What was written in ticket {Ticket} cannot be read: another key, or damage. It is left out")]
    private partial void LogUnreadable(Exception fault, string ticket);
}
