using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.Bot.Conversations;

/// <summary>Conversation ids may hold the id of a person at a channel: what is stored on disk does not.</summary>
internal static class ConversationKey
{
    /// <summary>128 bits of a hash, as 22 letters.</summary>
    public static string Of(string conversationId) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(conversationId)).AsSpan(0, 16));

    /// <summary>Name of something of a conversation in Redis; the braces keep all of one conversation on one node of a cluster.</summary>
    public static string Shared(string conversationId, string what) => $"assistant:{{conversation:{Of(conversationId)}}}:{what}";
}
