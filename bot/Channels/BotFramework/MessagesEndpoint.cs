using Assistant.Bot.Access;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Problems;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.BotFramework;

/// <summary>POST /api/messages: the Bot Framework endpoint.</summary>
internal static class MessagesEndpoint
{
    private static readonly Problem Unproven = new(StatusCodes.Status401Unauthorized, "Chưa xác thực",
        "Máy chủ này chỉ nhận activity từ kênh đã xác thực. Khi thử nghiệm có thể đặt BotFramework:AllowAnonymous là true.");

    private static readonly Problem ForeignConnector = new(StatusCodes.Status403Forbidden, "Không được phép gửi trả lời tới serviceUrl này",
        "Địa chỉ serviceUrl không nằm trong cấu hình BotFramework:AllowedServiceUrls. Có thể dùng deliveryMode \"expectReplies\" để nhận trả lời ngay.", "serviceUrl");

    private static readonly Problem NoConversation = Problem.BadRequest("Thiếu hội thoại",
        "Activity phải có conversation.id để trả lời qua connector.", "conversation.id");

    private static readonly Problem Undelivered = new(StatusCodes.Status502BadGateway, "Chưa gửi được trả lời",
        "Connector tại serviceUrl không nhận trả lời. Xin thử lại sau.");

    public static void MapBotFramework(this WebApplication app) =>
        app.MapPost("/api/messages", ReceiveAsync).RequireRateLimiting(RequestLimits.Policy).ExcludeFromDescription();

    private static async Task<IResult> ReceiveAsync(
        HttpContext http, ActivityTurn turn, ServiceUrlPolicy serviceUrls, Connector connector,
        IOptions<BotFrameworkOptions> options, IHostEnvironment environment)
    {
        var caller = http.Caller();
        if (caller == Caller.Citizen && !(options.Value.AllowAnonymous ?? environment.IsDevelopment()))
        {
            return Unproven;
        }

        if (!(await RequestBody.ReadJsonAsync(http)).IsGood(out var body, out var problem))
        {
            return problem;
        }

        using (body)
        {
            if (!ActivityReader.Read(body.RootElement).IsGood(out var activity, out problem))
            {
                return problem;
            }

            if (activity.DeliveryMode == DeliveryModes.ExpectReplies)
            {
                return (await turn.RunAsync(activity, caller, http.RequestAborted)).IsGood(out var replies, out problem)
                    ? Results.Json(replies, ActivityJson.Default.ExpectedReplies)
                    : problem;
            }

            return await DeliverAsync(http, activity, caller, turn, serviceUrls, connector);
        }
    }

    private static async Task<IResult> DeliverAsync(
        HttpContext http, Activity activity, Caller caller, ActivityTurn turn, ServiceUrlPolicy serviceUrls, Connector connector)
    {
        // Checked before the turn runs: a reply that cannot be delivered must not change what the conversation remembers.
        var target = serviceUrls.Allow(activity.ServiceUrl);
        if (target is null && activity.Type is ActivityTypes.Message or ActivityTypes.ConversationUpdate)
        {
            return ForeignConnector;
        }

        if (string.IsNullOrEmpty(activity.Conversation?.Id) && activity.Type == ActivityTypes.Message)
        {
            return NoConversation;
        }

        if (!(await turn.RunAsync(activity, caller, http.RequestAborted)).IsGood(out var replies, out var problem))
        {
            return problem;
        }

        if (replies.Activities.Count == 0 || target is null)
        {
            return Results.Ok();
        }

        return await connector.SendAsync(target, replies.Activities, http.RequestAborted) ? Results.Accepted() : Undelivered;
    }
}
