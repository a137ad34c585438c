namespace Assistant.Bot.Channels.BotFramework;

/// <summary>
/// What stands between POST /api/messages and the bot: proof of the sender, the turn, delivery of the replies. It is the one
/// seam at which the SDK's CloudAdapter can take over; docs/decisions tells how.
/// </summary>
internal interface IBotFrameworkHttpAdapter
{
    Task<IResult> ProcessAsync(HttpContext http, IBot bot);
}
