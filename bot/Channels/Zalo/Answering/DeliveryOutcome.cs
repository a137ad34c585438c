namespace Assistant.Bot.Channels.Zalo.Answering;

/// <summary>How an attempt to answer an event has ended.</summary>
internal abstract record DeliveryOutcome
{
    /// <summary>Nothing is left to do. <paramref name="Why"/>: answered, nothing_to_say, undeliverable, window_closed, given_up.</summary>
    internal sealed record Finished(string Why, IReadOnlyList<string> SentIds) : DeliveryOutcome;

    internal sealed record Later(TimeSpan Delay) : DeliveryOutcome;

    /// <summary>Another process answers it now.</summary>
    internal sealed record Lost : DeliveryOutcome;
}
