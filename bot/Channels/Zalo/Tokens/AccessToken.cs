namespace Assistant.Bot.Channels.Zalo.Tokens;

/// <summary>A token to call with, or why there is none (Vietnamese, for the operator).</summary>
internal readonly record struct AccessToken(string? Value, string? Problem = null, bool NeedsOperator = false);
