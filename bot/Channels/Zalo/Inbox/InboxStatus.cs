namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>How full an inbox is.</summary>
/// <param name="Waiting">Events not answered yet.</param>
/// <param name="OldestSeconds">Age of the oldest of them; 0 when there is none.</param>
internal sealed record InboxStatus(long Waiting, double OldestSeconds);
