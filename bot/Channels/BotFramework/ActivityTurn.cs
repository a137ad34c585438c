using Assistant.Bot.Access;
using Assistant.Bot.Answers.Files;
using Assistant.Bot.Channels.BotFramework.Proactive;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Conversations;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>What the assistant says to an activity.</summary>
internal sealed class ActivityTurn(IAssistant assistant, ReplyActivities replies, FileLinks links, PushAddresses addresses) : IBot
{
    public async Task<Checked<ExpectedReplies>> OnTurnAsync(Activity activity, Caller caller, CancellationToken cancellationToken) => activity.Type switch
    {
        ActivityTypes.Message => await AnswerAsync(activity, caller, cancellationToken),
        ActivityTypes.ConversationUpdate when PersonJoined(activity) => new ExpectedReplies([replies.Greeting(activity)]),
        _ => new ExpectedReplies([]),
    };

    private async Task<Checked<ExpectedReplies>> AnswerAsync(Activity activity, Caller caller, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(activity.Text) && activity.Attachments is { Count: > 0 })
        {
            return new ExpectedReplies([replies.OnlyText(activity)]);
        }

        if (!QuestionText.Read(activity.Text).IsGood(out var question, out var problem))
        {
            return problem with { Field = "text" };
        }

        var conversation = ConversationId(activity);
        var answer = await assistant.AskAsync(
            new TurnRequest { Question = question, Caller = caller, Channel = activity.ChannelId == ChannelNames.DirectLine ? ChannelNames.DirectLine : ChannelNames.BotFramework, ConversationId = conversation, PushTo = addresses.Of(activity, caller, conversation) }, cancellationToken);
        if (answer.IsSilent)
        {
            // A person answers here.
            return new ExpectedReplies([]);
        }

        return new ExpectedReplies([replies.Answer(activity, answer, await links.WholeAsync(answer.Attachments, cancellationToken))]);
    }

    /// <summary>Ids are the channel's own; the prefix keeps them apart from those that clients of other ways in choose.</summary>
    private static string? ConversationId(Activity activity) =>
        activity.Conversation?.Id is { Length: > 0 } id ? $"bot/{activity.ChannelId}/{id}" : null;

    private static bool PersonJoined(Activity activity) =>
        activity.MembersAdded?.Any(member => member is not null && member.Id != activity.Recipient?.Id) == true;
}
