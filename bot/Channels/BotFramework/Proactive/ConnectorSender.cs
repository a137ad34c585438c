using Assistant.Bot.Answers.Files;
using Assistant.Bot.Channels.BotFramework.Authentication;
using Assistant.Bot.Channels.BotFramework.Connecting;
using Assistant.Bot.Watching;

namespace Assistant.Bot.Channels.BotFramework.Proactive;

/// <summary>Messages unasked through the connector of a conversation, if its address is still allowed.</summary>
/// <param name="services">The connector is taken from it each time: its connections must not grow old.</param>
/// <param name="serviceUrls">Which connectors may be called.</param>
/// <param name="replies">From answers to activities.</param>
/// <param name="links">Addresses of files.</param>
internal sealed class ConnectorSender(IServiceProvider services, ServiceUrlPolicy serviceUrls, ReplyActivities replies, FileLinks links) : IProactiveSender
{
    public string Channel => PushAddresses.Connected;

    public string Place => "trong cuộc trò chuyện này";

    public string? Limits => null;

    public bool TakesTwiceAsOnce => false;

    // Somewhere else may be a group.
    public bool FollowsPerson => false;

    public bool Reaches(string address) => PushAddresses.Read(address) is var to && serviceUrls.Allow(to.ServiceUrl, to.Sender) is not null;

    public async Task<PushOutcome> SendAsync(PushMessage message, CancellationToken cancellationToken)
    {
        var to = PushAddresses.Read(message.To.Address);
        if (serviceUrls.Allow(to.ServiceUrl, to.Sender) is not { } target)
        {
            return PushOutcome.NotNow;
        }

        var activity = replies.Answer(to.AsAsked(), message.Answer, await links.WholeAsync(message.Answer.Attachments, cancellationToken));
        var connector = services.GetRequiredService<Connector>();
        return await connector.SendAsync(target, activity, to.Sender is SenderKind.ChannelService or SenderKind.Emulator, cancellationToken) switch
        {
            Handover.Taken => PushOutcome.Sent,
            Handover.NotTaken => PushOutcome.NotNow,
            _ => PushOutcome.Unknown,
        };
    }
}
