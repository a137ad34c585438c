using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Channels.Zalo.Inbox;
using Assistant.Bot.Channels.Zalo.Rendering;
using Assistant.Bot.Channels.Zalo.Sending;
using Assistant.Bot.Channels.Zalo.Webhook;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver;
using Assistant.Bot.Watching;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.Zalo.Answering;

/// <summary>What the OA says to an event.</summary>
internal sealed class Responder(
    IAssistant assistant, ReplyCatalog replies, ZaloRenderer renderer, OfficialLinks officials, ZaloConversations conversations, IOptions<HandOverOptions> handOver, TimeProvider time)
{
    private const string Greeting = "greeting";
    private const string Busy = "dependency_down";

    // An answer takes milliseconds; only a model that is called may take seconds, and has limits of its own.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Said when something is wrong with us.</summary>
    public IReadOnlyList<ZaloMessage> Apology => renderer.Render(replies.OutcomeText(Busy), []);

    public async Task<IReadOnlyList<ZaloMessage>> ReplyAsync(InboxEntry entry)
    {
        if (EventNames.IsGreeted(entry.Event))
        {
            return Welcome();
        }

        if (entry.Event == EventNames.Push)
        {
            return renderer.Render(PushEntry.AnswerOf(entry));
        }

        if (!EventNames.IsMessage(entry.Event))
        {
            return [];
        }

        // A place name that comes with a location is no question.
        if (string.IsNullOrWhiteSpace(entry.Text) || entry.Event is EventNames.Location or EventNames.BusinessCard)
        {
            return renderer.Render(KindReplies.Of(entry.Event, entry.Text), []);
        }

        if (!QuestionText.Read(entry.Text).IsGood(out var question, out _))
        {
            return renderer.Render(entry.Text.Length > QuestionText.MaxLength ? KindReplies.TooLong : KindReplies.Unreadable, []);
        }

        if (officials.Answer(entry.UserId, question) is { } said)
        {
            return renderer.Render(said, []);
        }

        var answer = await AskAsync(entry.UserId, question);
        if (answer.IsSilent)
        {
            // The account's people answer in its own chat.
            return [];
        }

        return renderer.Render(entry.Event is EventNames.Text or EventNames.Link ? answer : answer with { Text = $"{KindReplies.CaptionOnly}\n{answer.Text}", Spoken = null });
    }

    private IReadOnlyList<ZaloMessage> Welcome()
    {
        var greeting = replies.Replies.First(reply => reply.Id == Greeting);
        return renderer.Render(greeting.Text, greeting.Suggestions);
    }

    private async Task<Answer> AskAsync(string userId, string question)
    {
        using var late = new CancellationTokenSource(Patience, time);
        try
        {
            var caller = officials.CallerOf(userId);
            var conversation = conversations.Of(userId);
            return await assistant.AskAsync(new TurnRequest
            {
                Question = question,
                Caller = caller,
                Channel = ChannelNames.Zalo,
                ConversationId = conversation,
                PushTo = caller.Role == Role.Official || (caller.Role == Role.Citizen && handOver.Value.Enabled) ? new PushAddress(ZaloSender.Name, userId, conversation) : null,
                Markdown = false,
            }, late.Token);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            return replies.Unknown(Busy);
        }
    }
}
