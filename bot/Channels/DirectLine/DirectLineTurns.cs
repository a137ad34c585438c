using Assistant.Bot.Access;
using Assistant.Bot.Channels.BotFramework;
using Assistant.Bot.Channels.DirectLine.Conversations;

namespace Assistant.Bot.Channels.DirectLine;

/// <summary>Lets the bot answer in a conversation: typing while it thinks, then what it says.</summary>
internal sealed partial class DirectLineTurns(
    IBot bot, ReplyActivities replies, IHostApplicationLifetime life, ILogger<DirectLineTurns> logger)
{
    /// <summary>Welcomes whoever has come, once in a conversation.</summary>
    public void Greet(DirectLineConversation conversation) =>
        conversation.Greet(() => TakeAsync(conversation, UserActivity.Joined(conversation.Id), Caller.Citizen));

    public async Task TakeAsync(DirectLineConversation conversation, Activity activity, Caller caller)
    {
        try
        {
            if (activity.Type == ActivityTypes.Message)
            {
                conversation.Append(replies.Typing(activity), passing: true);
            }

            foreach (var reply in await RepliesAsync(activity, caller))
            {
                conversation.Append(reply, passing: false);
            }
        }
        catch (OperationCanceledException) when (life.ApplicationStopping.IsCancellationRequested)
        {
            // The process ends; the client asks again after it has reconnected.
        }
        catch (Exception fault)
        {
            LogFailed(fault);
            conversation.Append(replies.Busy(activity), passing: false);
        }
    }

    private async Task<IReadOnlyList<Activity>> RepliesAsync(Activity activity, Caller caller) =>
        (await bot.OnTurnAsync(activity, caller, life.ApplicationStopping)).IsGood(out var said, out var problem)
            ? OutgoingActivities.Of(said.Activities)
            : [replies.NotRead(activity, problem)];

    [LoggerMessage(LogLevel.Error, "A Direct Line turn failed")]
    private partial void LogFailed(Exception fault);
}
