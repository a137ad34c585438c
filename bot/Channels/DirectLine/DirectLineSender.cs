using Assistant.Bot.Answers.Files;
using Assistant.Bot.Channels.BotFramework;
using Assistant.Bot.Channels.BotFramework.Proactive;
using Assistant.Bot.Channels.DirectLine.Conversations;
using Assistant.Bot.Watching;

namespace Assistant.Bot.Channels.DirectLine;

/// <summary>Messages unasked into a Direct Line conversation whose client still polls or holds its stream open.</summary>
internal sealed class DirectLineSender(DirectLineMessages messages, DirectLineConversations conversations, ReplyActivities replies, FileLinks links, TimeProvider time) : IProactiveSender
{
    // Clients poll every second or answer pings twice a minute; a browser slows down pages in the background.
    private static readonly TimeSpan AliveFor = TimeSpan.FromMinutes(3);

    public string Channel => UserActivity.Channel;

    public string Place => "trong cuộc trò chuyện này";

    public string? Limits => "Em gửi được khi anh/chị đang mở cuộc trò chuyện; lúc đóng em giữ tin lại, anh/chị mở ra nhắn một câu là em gửi.";

    // Conversations live in the memory of one process: nothing there tells after a crash what had been sent.
    public bool TakesTwiceAsOnce => false;

    // A conversation has one user, and ends with the page that holds its token.
    public bool FollowsPerson => true;

    public bool Reaches(string address) =>
        conversations.IsAlive(PushAddresses.Read(address).Conversation.Id!, time.GetUtcNow() - AliveFor);

    public async Task<PushOutcome> SendAsync(PushMessage message, CancellationToken cancellationToken)
    {
        var asked = PushAddresses.Read(message.To.Address).AsAsked();
        return messages.Send(replies.Answer(asked, message.Answer, await links.WholeAsync(message.Answer.Attachments, cancellationToken)))
            ? PushOutcome.Sent
            : PushOutcome.NotNow;
    }
}
