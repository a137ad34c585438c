using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.Bot.Guiding.Store;

/// <summary>Conversation ids may hold the id of a person at a channel: what is stored does not.</summary>
internal static class GuideKeys
{
    /// <summary>A walk-through that nobody has gone on with for so long is forgotten: papers take days to get.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    public static string Of(string conversationId) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(conversationId)).AsSpan(0, 16));
}
