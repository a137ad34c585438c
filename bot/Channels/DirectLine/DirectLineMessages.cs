using Assistant.Bot.Channels.BotFramework;
using Assistant.Bot.Channels.BotFramework.Proactive;
using Assistant.Bot.Channels.DirectLine.Conversations;

namespace Assistant.Bot.Channels.DirectLine;

/// <summary>Writes into a Direct Line conversation unasked: one more line in its log.</summary>
internal sealed class DirectLineMessages(DirectLineConversations conversations) : IProactiveChannel
{
    public string ChannelId => UserActivity.Channel;

    public bool Send(Activity message)
    {
        if (message.Conversation?.Id is not { } id || conversations.Find(id) is not { } conversation)
        {
            return false;
        }

        foreach (var activity in OutgoingActivities.Of([message with { ServiceUrl = null }]))
        {
            conversation.Append(activity, passing: false);
        }

        return true;
    }
}
