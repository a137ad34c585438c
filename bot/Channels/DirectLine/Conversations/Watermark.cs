using System.Globalization;

namespace Assistant.Bot.Channels.DirectLine.Conversations;

/// <summary>How far a client has read: the sequence number of the last activity it got. Clients only hand it back.</summary>
internal static class Watermark
{
    /// <returns>The number; 0, the start, for an empty or unreadable one.</returns>
    public static long Read(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static string Write(long number) => number.ToString(CultureInfo.InvariantCulture);
}
