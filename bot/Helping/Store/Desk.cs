namespace Assistant.Bot.Helping.Store;

/// <summary>Which resident a helper serves now in a conversation.</summary>
/// <param name="Conversation">The conversation, unreadable.</param>
/// <param name="Helper">Pseudonym of the helper.</param>
/// <param name="Day">In Asia/Ho_Chi_Minh; numbers begin anew each day.</param>
/// <param name="Current">Number of the resident, from 1.</param>
/// <param name="Count">How many there have been on the day.</param>
/// <param name="Ward">Where the team works; null when not said.</param>
internal sealed record Desk(string Conversation, string Helper, DateOnly Day, int Current, int Count, string? Ward);
