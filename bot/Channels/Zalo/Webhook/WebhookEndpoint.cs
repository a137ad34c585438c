using Assistant.Bot.Channels.Zalo.Inbox;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.Zalo.Webhook;

/// <summary>
/// POST /zalo/webhook: trust the event, keep it, say 200. Zalo waits two seconds and asks for nothing but the status, so
/// nothing is answered here.
/// </summary>
internal static class WebhookEndpoint
{
    // Our clock may be a little behind Zalo's.
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(10);

    private static readonly Problem NoEvent = Problem.BadRequest("Không phải sự kiện Zalo", "Nội dung phải là JSON có app_id, event_name và timestamp.");
    private static readonly Problem OtherAccount = new(StatusCodes.Status403Forbidden, "Sự kiện của ứng dụng khác", "Sự kiện không thuộc ứng dụng hoặc Official Account đã cấu hình.");
    private static readonly Problem BadSignature = new(StatusCodes.Status401Unauthorized, "Sai chữ ký", "Chữ ký của sự kiện không đúng.");
    private static readonly Problem Replayed = new(StatusCodes.Status403Forbidden, "Sự kiện quá cũ", "Thời điểm của sự kiện nằm ngoài khoảng được nhận.");
    private static readonly Problem NotKept = new(StatusCodes.Status503ServiceUnavailable, "Chưa nhận được sự kiện", "Hộp thư đang không ghi được. Xin gửi lại sau.");

    public static void MapZalo(this WebApplication app)
    {
        // Without settings there is no such address. No rate limit: all events come from a few addresses of Zalo.
        if (app.Services.GetService<Intake>() is not null)
        {
            app.MapPost("/zalo/webhook", ReceiveAsync).ExcludeFromDescription();
        }
    }

    private static async Task<IResult> ReceiveAsync(
        HttpContext http, ZaloSettings settings, SignatureCheck signatures, Intake intake, AccountPeople people, TimeProvider time)
    {
        if (await RawBody.ReadAsync(http.Request, http.RequestAborted) is not { } body)
        {
            return CommonProblems.BodyTooLarge(RawBody.MaxBytes);
        }

        if (ZaloEventReader.Read(body) is not { } read)
        {
            return NoEvent;
        }

        var options = settings.Current;
        if (read.AppId != options.AppId)
        {
            return OtherAccount;
        }

        if (!signatures.IsGood(body, read, http.Request.Headers))
        {
            return options.RefuseBadSignature ? BadSignature : Results.Ok();
        }

        if (read.SentAt is not { } sentAt)
        {
            return NoEvent;
        }

        var now = time.GetUtcNow();
        if (sentAt < now - options.ReplayWindow || sentAt > now + Ahead)
        {
            return Replayed;
        }

        if (InboxEntries.From(read, sentAt) is not { } entry)
        {
            // An echo is sent by the OA, so its sender is the account.
            if (read.UserId == options.OaId)
            {
                people.See(read);
            }

            return Results.Ok();
        }

        if (read.OaId is { } oaId && oaId != options.OaId)
        {
            return OtherAccount;
        }

        return await intake.KeepAsync(entry) ? Results.Ok() : NotKept;
    }
}
