using Assistant.Bot.Access;
using Assistant.Bot.Channels.Input;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>The bot as every adapter sees it: an activity in, what the bot says to it out.</summary>
internal interface IBot
{
    /// <returns>The replies, or what is wrong with the activity.</returns>
    Task<Checked<ExpectedReplies>> OnTurnAsync(Activity activity, Caller caller, CancellationToken cancellationToken);
}
