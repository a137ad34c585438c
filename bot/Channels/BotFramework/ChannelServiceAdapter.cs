using Assistant.Bot.Channels.BotFramework.Authentication;
using Assistant.Bot.Channels.BotFramework.Connecting;
using Assistant.Bot.Channels.BotFramework.Proactive;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>Our own adapter: takes an activity whose sender has proved itself and delivers what the bot says.</summary>
internal sealed class ChannelServiceAdapter(
    SenderIdentification senders, ServiceUrlPolicy serviceUrls, Delivery delivery, RecentActivities recent, ConversationReferences references)
    : IBotFrameworkHttpAdapter
{
    private static readonly Problem Uncovered = new(StatusCodes.Status401Unauthorized, "Chứng thực không dành cho activity này",
        "serviceUrl hoặc channelId của activity không khớp với chứng thực của kênh.");

    private static readonly Problem ForeignConnector = new(StatusCodes.Status403Forbidden, "Không được phép gửi trả lời tới serviceUrl này",
        "Địa chỉ serviceUrl không nằm trong cấu hình BotFramework:AllowedServiceUrls. Có thể dùng deliveryMode \"expectReplies\" để nhận trả lời ngay.", "serviceUrl");

    private static readonly Problem NoConversation = Problem.BadRequest("Thiếu hội thoại",
        "Activity phải có conversation.id để trả lời qua connector.", "conversation.id");

    private static readonly Problem Undelivered = new(StatusCodes.Status502BadGateway, "Chưa gửi được trả lời",
        "Connector tại serviceUrl không nhận trả lời. Xin thử lại sau.");

    public async Task<IResult> ProcessAsync(HttpContext http, IBot bot)
    {
        if (!(await senders.IdentifyAsync(http)).IsGood(out var sender, out var problem)
            || !(await RequestBody.ReadJsonAsync(http)).IsGood(out var body, out problem))
        {
            return problem;
        }

        using (body)
        {
            if (!ActivityReader.Read(body.RootElement).IsGood(out var activity, out problem))
            {
                return problem;
            }

            if (!sender.Covers(activity))
            {
                return Uncovered;
            }

            activity = Mentions.WithoutBot(activity);
            return activity.DeliveryMode == DeliveryModes.ExpectReplies
                ? await ReplyInlineAsync(bot, activity, sender, http.RequestAborted)
                : await DeliverAsync(bot, activity, sender, http.RequestAborted);
        }
    }

    private static async Task<IResult> ReplyInlineAsync(IBot bot, Activity activity, SenderProof sender, CancellationToken cancellationToken) =>
        (await bot.OnTurnAsync(activity, sender.Caller, cancellationToken)).IsGood(out var replies, out var problem)
            ? Results.Json(new ExpectedReplies(OutgoingActivities.Of(replies.Activities)), ActivityJson.Default.ExpectedReplies)
            : problem;

    private async Task<IResult> DeliverAsync(IBot bot, Activity activity, SenderProof sender, CancellationToken cancellationToken)
    {
        var speaks = activity.Type is ActivityTypes.Message or ActivityTypes.ConversationUpdate;
        // Checked before the turn runs: a reply that cannot be delivered must not change what the conversation remembers.
        var target = serviceUrls.Allow(activity.ServiceUrl, sender.Kind);
        if (target is null && speaks)
        {
            return ForeignConnector;
        }

        if (string.IsNullOrEmpty(activity.Conversation?.Id) && activity.Type == ActivityTypes.Message)
        {
            return NoConversation;
        }

        // Channels send again what was not acknowledged in time; the first one is being answered or has been.
        if (target is null || !speaks || !recent.Begin(activity))
        {
            return Results.Ok();
        }

        var delivered = false;
        try
        {
            references.Remember(activity, sender.Kind);
            var sent = await delivery.AnswerAsync(bot, activity, sender, target, cancellationToken);
            delivered = sent is not false;
            return sent switch
            {
                null => Results.Ok(),
                true => Results.Accepted(),
                false => Undelivered,
            };
        }
        finally
        {
            if (!delivered)
            {
                recent.Forget(activity);
            }
        }
    }
}
