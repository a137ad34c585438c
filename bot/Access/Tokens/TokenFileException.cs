namespace Assistant.Bot.Access.Tokens;

/// <summary>The token file cannot be read or written; the message says which file and what to do.</summary>
internal sealed class TokenFileException(string message, Exception? cause = null) : Exception(message, cause);
