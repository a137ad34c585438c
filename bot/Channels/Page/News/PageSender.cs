using Assistant.Bot.Access;
using Assistant.Bot.Watching;

namespace Assistant.Bot.Channels.Page.News;

/// <summary>Messages for the chat page: they wait until an official's page asks for them, now or at the next visit.</summary>
internal sealed class PageSender(Mailbox mailbox) : IProactiveSender
{
    private const string Name = "page";

    public string Channel => Name;

    public string Place => "trên trang trò chuyện này";

    public string? Limits => "Tin hiện ra khi anh/chị mở trang và đang đăng nhập.";

    public bool TakesTwiceAsOnce => true;

    public bool FollowsPerson => false;

    public bool Reaches(string address) => true;

    public Task<PushOutcome> SendAsync(PushMessage message, CancellationToken cancellationToken)
    {
        // Links to files hold for minutes: they are made anew when the page fetches the message.
        mailbox.Put(message.Owner, message.Answer with { Attachments = null }, message.Key);
        return Task.FromResult(PushOutcome.Sent);
    }

    /// <summary>A page that is signed in can be told later; a program with a token has nobody who looks.</summary>
    public static PushAddress? AddressOf(HttpContext http, string? conversation) =>
        conversation is not null && http.Request.Headers.Authorization.Count == 0 && http.Caller() is { Role: Role.Official, Key: not null }
            ? new PushAddress(Name, Name)
            : null;
}
