using Assistant.Bot.Channels.BotFramework.Authentication;
using Assistant.Bot.Channels.BotFramework.Connecting;
using Assistant.Bot.Channels.Input;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>Takes a turn and sends what the bot says through the connector; a sign of typing first when it takes long.</summary>
internal sealed class Delivery(Connector connector, ReplyActivities replies, TimeProvider time)
{
    /// <summary>Most answers are there long before a sign of typing would be.</summary>
    public static readonly TimeSpan TypingAfter = TimeSpan.FromMilliseconds(700);

    /// <returns>Were the replies delivered? Null: there were none.</returns>
    public async Task<bool?> AnswerAsync(IBot bot, Activity activity, SenderProof sender, Uri target, CancellationToken cancellationToken)
    {
        var turn = bot.OnTurnAsync(activity, sender.Caller, cancellationToken);
        if (activity.Type == ActivityTypes.Message && !await EndsSoonAsync(turn, cancellationToken))
        {
            await connector.SendAsync(target, [replies.Typing(activity)], sender.KnowsApp, cancellationToken);
        }

        // Nobody behind the channel sees a problem that only the channel is told of.
        IReadOnlyList<Activity> said = (await turn).IsGood(out var spoken, out var problem) ? spoken.Activities : [replies.NotRead(activity, problem)];
        return said.Count == 0 ? null : await connector.SendAsync(target, said, sender.KnowsApp, cancellationToken);
    }

    private async Task<bool> EndsSoonAsync(Task<Checked<ExpectedReplies>> turn, CancellationToken cancellationToken)
    {
        if (turn.IsCompleted)
        {
            return true;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var soon = await Task.WhenAny(turn, Task.Delay(TypingAfter, time, patience.Token)) == turn;
        await patience.CancelAsync();
        return soon;
    }
}
