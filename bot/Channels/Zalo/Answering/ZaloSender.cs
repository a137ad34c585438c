using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Zalo.Inbox;
using Assistant.Bot.Watching;

namespace Assistant.Bot.Channels.Zalo.Answering;

/// <summary>
/// Messages unasked on Zalo: consultation messages within the 48 hours in which they are free (or billed ones, where that is
/// switched on). They go through the inbox, which knows how to send once through crashes, limits and pauses of Zalo.
/// </summary>
internal sealed class ZaloSender(IInboxRouting inboxes, SendWindow window, WakeUp wake, TimeProvider time) : IProactiveSender
{
    public const string Name = "zalo";

    public string Channel => Name;

    public string Place => "qua Zalo này";

    public string? Limits => "Zalo chỉ cho em nhắn trong 48 giờ sau tin nhắn cuối của anh/chị, và em chỉ gửi khi anh/chị còn đăng nhập; quá lúc đó em giữ tin lại đến khi anh/chị đăng nhập và nhắn lại.";

    public bool TakesTwiceAsOnce => true;

    public bool FollowsPerson => false;

    public bool Reaches(string address) => true;

    public async Task<PushOutcome> SendAsync(PushMessage message, CancellationToken cancellationToken)
    {
        if (await window.IsOpenAsync(message.To.Address, cancellationToken) is not true)
        {
            return PushOutcome.NotNow;
        }

        try
        {
            var plain = message.Answer with { Text = AnswerRenderer.Plain(message.Answer.Text) };
            await inboxes.AddAsync(PushEntry.Of(message.To.Address, plain, message.Key, time.GetUtcNow()));
            wake.Now();
            return PushOutcome.Sent;
        }
        catch (Exception fault) when (InboxFaults.IsStore(fault))
        {
            // The inbox tells by the key whether it has it already.
            return PushOutcome.NotNow;
        }
    }
}
