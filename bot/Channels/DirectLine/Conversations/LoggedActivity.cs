namespace Assistant.Bot.Channels.DirectLine.Conversations;

/// <summary>One activity as it goes over the wire. A passing one ("typing") is not part of the history.</summary>
internal readonly record struct LoggedActivity(long Sequence, byte[] Json, bool Passing);
