namespace Assistant.Bot.Channels.Zalo.Sending;

/// <summary>What came of one step of sending a message.</summary>
internal abstract record SendStep
{
    /// <summary>As it goes over the wire.</summary>
    internal sealed record Ready(SendContent Content) : SendStep;

    internal sealed record Sent(string MessageId) : SendStep;

    /// <summary>The answer goes on without this message.</summary>
    internal sealed record Skip : SendStep;

    /// <summary>It did not go out; again after <paramref name="Delay"/>. <paramref name="Counts"/>: only so many times.</summary>
    internal sealed record NotSent(TimeSpan Delay, bool Counts = false) : SendStep;

    /// <summary>It may have gone out.</summary>
    internal sealed record Doubtful : SendStep;

    /// <summary>Neither this message nor the rest of the answer can be delivered.</summary>
    internal sealed record Never(string Why) : SendStep;
}
