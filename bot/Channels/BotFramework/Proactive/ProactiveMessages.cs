using Assistant.Bot.Answers;
using Assistant.Bot.Channels.BotFramework.Authentication;
using Assistant.Bot.Channels.BotFramework.Connecting;

namespace Assistant.Bot.Channels.BotFramework.Proactive;

/// <summary>Through the connector that the reference names, if it is still allowed; into our own channels directly.</summary>
internal sealed class ProactiveMessages(
    ConversationReferences references, ServiceUrlPolicy serviceUrls, Connector connector, ReplyActivities replies, IEnumerable<IProactiveChannel> channels)
    : IProactiveMessages
{
    private readonly Dictionary<string, IProactiveChannel> _channels = channels.ToDictionary(channel => channel.ChannelId, StringComparer.Ordinal);

    public IReadOnlyList<ConversationReference> Conversations(string? channelId = null) => references.All(channelId);

    public async Task<bool> SendAsync(ConversationReference to, Answer message, CancellationToken cancellationToken)
    {
        var activity = replies.Answer(to.AsAsked(), message);
        if (_channels.TryGetValue(to.ChannelId, out var own))
        {
            return own.Send(activity);
        }

        return serviceUrls.Allow(to.ServiceUrl, to.Sender) is { } target
            && await connector.SendAsync(target, [activity], withAppToken: to.Sender is SenderKind.ChannelService or SenderKind.Emulator, cancellationToken);
    }
}
