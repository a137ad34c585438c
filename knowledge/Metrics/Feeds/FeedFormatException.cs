namespace Assistant.Knowledge.Metrics.Feeds;

/// <summary>The file as a whole cannot be trusted: half-written, of another form, contradicting itself. In Vietnamese.</summary>
public sealed class FeedFormatException(string message, Exception? cause = null) : Exception(message, cause);
