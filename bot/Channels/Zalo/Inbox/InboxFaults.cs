using System.Data.Common;
using StackExchange.Redis;

namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>Faults of a store, as against faults of ours.</summary>
internal static class InboxFaults
{
    public static bool IsStore(Exception fault) =>
        fault is DbException or RedisException or TimeoutException or IOException or UnauthorizedAccessException or InvalidDataException or ObjectDisposedException;
}
