using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Operations;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.HandOver.Store;

/// <summary>
/// What people write to each other is unreadable on disk: AES-256-GCM under Storage:Path/handover/key, which is made once and
/// which only the account of the service may read. Each text is bound to its ticket.
/// </summary>
internal sealed class TicketCipher(IOptions<StorageOptions> storage)
{
    private const int KeyBytes = 32;
    private static readonly int NonceBytes = AesGcm.NonceByteSizes.MaxSize;
    private static readonly int TagBytes = AesGcm.TagByteSizes.MaxSize;

    private readonly Lazy<byte[]> _key = new(() => SecretFile.ReadOrCreate(storage.Value.Resolve("handover", "key"), KeyBytes), LazyThreadSafetyMode.PublicationOnly);

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
        var plain = new byte[hidden.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(_key.Value, TagBytes);
        aes.Decrypt(hidden.AsSpan(0, NonceBytes), hidden.AsSpan(NonceBytes + TagBytes), hidden.AsSpan(NonceBytes, TagBytes), plain, Encoding.UTF8.GetBytes(ticket));
        return Encoding.UTF8.GetString(plain);
    }
}
