using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>Names in Redis, by app, so that several can share a Redis; the braces keep them on one node of a cluster.</summary>
internal sealed class RedisKeys(string appId)
{
    private readonly string _prefix = $"assistant:{{zalo:{appId}}}";

    public RedisKey Stream => $"{_prefix}:inbox";

    public RedisKey Progress => $"{_prefix}:progress";

    /// <summary>Person → the entry that is being answered.</summary>
    public RedisKey Busy => $"{_prefix}:busy";

    public RedisKey Seen(string key) => $"{_prefix}:seen:{key}";

    public RedisKey Sent(string messageId) => $"{_prefix}:sent:{messageId}";

    public RedisKey Queue(string person) => $"{_prefix}:person:{person}";

    public RedisKey Token => $"{_prefix}:token";

    public RedisKey TokenLock => $"{_prefix}:token-lock";

    /// <summary>A person as key: the same on every replica, and not the id itself.</summary>
    public string Person(string userId) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{_prefix}/{userId}")).AsSpan(0, 16));
}
