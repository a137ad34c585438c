using Assistant.Bot.Access;

namespace Assistant.Bot.Channels.BotFramework.Authentication;

/// <summary>What is known of the sender of an activity.</summary>
/// <param name="Caller">For whom the assistant answers.</param>
/// <param name="Kind">How the sender proved itself.</param>
internal sealed record SenderProof(Caller Caller, SenderKind Kind)
{
    public static SenderProof Nothing { get; } = new(Caller.Citizen, SenderKind.Anonymous);

    /// <summary>Of the channel service: the connector that its token was signed for.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>Of the channel service: the channels that the signing key speaks for; null when the key says nothing of it.</summary>
    public IReadOnlyList<string>? Endorsements { get; init; }

    /// <summary>May connectors be sent our app token on this sender's word?</summary>
    public bool KnowsApp => Kind is SenderKind.ChannelService or SenderKind.Emulator;

    /// <summary>Does the proof hold for this activity?</summary>
    public bool Covers(Activity activity) =>
        Kind != SenderKind.ChannelService
        || (string.Equals(ServiceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)
            && (Endorsements is null || string.IsNullOrEmpty(activity.ChannelId) || Endorsements.Contains(activity.ChannelId)));
}

internal enum SenderKind
{
    /// <summary>No proof at all.</summary>
    Anonymous,

    /// <summary>One of our own access tokens or sessions.</summary>
    OwnToken,

    /// <summary>The Bot Framework channel service.</summary>
    ChannelService,

    /// <summary>Somebody who holds the app's secret: the emulator.</summary>
    Emulator,
}
