using System.Text.Json;

namespace Assistant.Bot.Channels.Zalo.Sending;

/// <summary>Sends one message and says what its outcome asks for; closes the gate when the next one would fare no better.</summary>
internal sealed partial class MessageSender(ZaloApi api, PictureUploads pictures, SendGate gate, ZaloSettings settings, ILogger<MessageSender> logger)
{
    /// <summary>A message that Zalo refuses so often, without a reason that tells more, is given up.</summary>
    public const int MostRefusals = 5;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan QuotaPause = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan OperatorPause = TimeSpan.FromMinutes(1);

    /// <summary>Everything that can be done before the message is on its way: a picture is uploaded.</summary>
    public async Task<SendStep> PrepareAsync(ZaloMessage message)
    {
        if (message.Picture is not { } picture)
        {
            return new SendStep.Ready(Content(message));
        }

        return await pictures.GetAsync(picture, CancellationToken.None) switch
        {
            PictureUpload.Ready ready => new SendStep.Ready(new SendContent(message.Text.Length > 0 ? message.Text : null,
                new SendAttachment("template", new SendPayload("media", [new SendElement("image", ready.AttachmentId)])))),
            PictureUpload.NotNow { Reply: ApiReply.Unknown } => new SendStep.NotSent(Soon, Counts: true),
            PictureUpload.NotNow notNow => NotSent(notNow.Reply),
            _ => new SendStep.Skip(),
        };
    }

    public async Task<SendStep> SendAsync(string userId, SendStep.Ready ready)
    {
        var reply = await api.SendAsync(userId, ready.Content, CancellationToken.None);
        switch (reply)
        {
            case ApiReply.Good { Data: var data }:
                gate.Open();
                if (data.ValueKind != JsonValueKind.Object || !data.TryGetProperty("quota", out _))
                {
                    LogBilled();
                }

                // Without an id there is nothing to remember, but the message has gone out.
                return new SendStep.Sent(data.ValueKind == JsonValueKind.Object && data.TryGetProperty("message_id", out var id) ? id.ToString() : "");
            case ApiReply.Unknown:
                return new SendStep.Doubtful();
            case ApiReply.Refused { Code: var code } when ZaloErrors.KindOf(code) == ErrorKind.Permanent:
                LogRefused(code);
                return ready.Content.Attachment?.Payload.Elements is null ? new SendStep.Never("undeliverable") : new SendStep.Skip();
            case ApiReply.Refused { Code: var code } when ZaloErrors.KindOf(code) == ErrorKind.Upload:
                pictures.Forget(ready.Content.Attachment?.Payload.Elements?[0].AttachmentId ?? "");
                return new SendStep.NotSent(TimeSpan.Zero, Counts: true);
            default:
                return NotSent(reply);
        }
    }

    /// <summary>How long to wait after a call that did not work.</summary>
    public TimeSpan WaitAfter(ApiReply reply) => NotSent(reply).Delay;

    private SendStep.NotSent NotSent(ApiReply reply)
    {
        switch (reply)
        {
            case ApiReply.Refused { Code: var code } when ZaloErrors.KindOf(code) == ErrorKind.Retry:
                LogRefused(code);
                return new SendStep.NotSent(Soon, Counts: true);
            case ApiReply.Refused { Code: var code }:
                Close(code);
                break;
            case ApiReply.NoToken none:
                gate.Close(none.Reason, none.NeedsOperator ? OperatorPause : Soon, none.NeedsOperator);
                break;
            case ApiReply.NotReached:
                gate.Close("Không kết nối được tới Zalo.", Soon, needsOperator: false);
                break;
            default:
                return new SendStep.NotSent(Soon);
        }

        return new SendStep.NotSent(gate.Wait);
    }

    private void Close(int code)
    {
        var (pause, needsOperator) = ZaloErrors.KindOf(code) switch
        {
            // A token that is refused right after it was renewed is no matter of age, but it may pass.
            ErrorKind.SlowDown or ErrorKind.Token => (Soon, false),
            ErrorKind.Quota => (QuotaPause, true),
            _ => (OperatorPause, true),
        };
        gate.Close($"{ZaloErrors.Tell(code)}.", pause, needsOperator);
    }

    private SendContent Content(ZaloMessage message) => message.Buttons is not { Count: > 0 } buttons
        ? new SendContent(message.Text)
        : new SendContent(message.Text, new SendAttachment("template", new SendPayload(
            settings.Current.ButtonTemplateType is { Length: > 0 } type ? type : null,
            Buttons: [.. buttons.Select(button => new SendButton(button.Title, "oa.query.show", button.Question))])));

    [LoggerMessage(EventId = 4111, Level = LogLevel.Warning, Message = "Zalo refused a message with code {Code}")]
    private partial void LogRefused(int code);

    [LoggerMessage(EventId = 4112, Level = LogLevel.Information, Message = "Zalo took a message without a quota: it is billed")]
    private partial void LogBilled();
}
