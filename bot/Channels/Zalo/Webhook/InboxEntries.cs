using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Channels.Zalo.Inbox;

namespace Assistant.Bot.Channels.Zalo.Webhook;

/// <summary>From a trusted event to what is kept of it.</summary>
internal static class InboxEntries
{
    // Longer than anything that is answered; what is cut off would only fill the store.
    private const int MaxTextLength = 4_000;

    /// <returns>Null for an event that nothing is done about.</returns>
    public static InboxEntry? From(ZaloEvent read, DateTimeOffset sentAt) =>
        !EventNames.IsTaken(read.Name) || read.UserId is not { Length: > 0 } userId
            ? null
            : new InboxEntry
            {
                Key = Hash(Identity(read, userId, sentAt)),
                UserId = userId,
                Event = read.Name,
                SentAt = sentAt.ToUnixTimeMilliseconds(),
                Text = read.Text is { Length: > MaxTextLength } text ? text[..MaxTextLength] : read.Text,
            };

    // A message has an id. Following and tapping "Nhắn tin" on the same day are one greeting. The rest are told apart by time.
    private static string Identity(ZaloEvent read, string userId, DateTimeOffset sentAt) =>
        EventNames.IsMessage(read.Name) && read.MessageId is { Length: > 0 } id ? $"message/{id}"
        : EventNames.IsGreeted(read.Name) ? string.Create(CultureInfo.InvariantCulture, $"greeting/{userId}/{sentAt:yyyyMMdd}")
        : $"{read.Name}/{userId}/{read.Timestamp}";

    // Kept for days, so it must not tell who wrote; 128 bits never meet by chance.
    private static string Hash(string identity) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 16));
}
