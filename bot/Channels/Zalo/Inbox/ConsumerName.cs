using System.Security.Cryptography;
using System.Text;

namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>
/// A replica as the consumer group knows it: the same after a restart on the same folder, so that what it held comes back to
/// it at once. <see cref="WorkLock"/> sees to it that no two processes bear one name.
/// </summary>
internal static class ConsumerName
{
    public static string Of(string folder) =>
        $"{Environment.MachineName}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)).AsSpan(0, 4))}";
}
