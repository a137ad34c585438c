using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Channels.Zalo;

/// <summary>Section "Zalo": one Official Account (OA) and the app it is linked to. The channel is off until AppId is set.</summary>
internal sealed class ZaloOptions : IValidatableObject
{
    public const string Section = "Zalo";

    /// <summary>Id of the app at developers.zalo.me; empty: the channel is off. Default empty.</summary>
    public string AppId { get; set; } = "";

    /// <summary>Id of the OA; events of another one are refused. Default empty, required when on.</summary>
    public string OaId { get; set; } = "";

    /// <summary>App Secret Key, sent when a token is refreshed. Default empty, required when on.</summary>
    public string AppSecret { get; set; } = "";

    /// <summary>OA Secret Key of the app's Webhook page, which signs events. Default empty: the same as <see cref="AppSecret"/>.</summary>
    public string OaSecret { get; set; } = "";

    /// <summary>The signing key before the last change, accepted too until <see cref="PreviousOaSecretUntil"/>. Default empty.</summary>
    public string PreviousOaSecret { get; set; } = "";

    /// <summary>End of the overlap of both signing keys (ISO time with offset). Default none.</summary>
    public DateTimeOffset? PreviousOaSecretUntil { get; set; }

    /// <summary>The first refresh token (API Explorer); a new value starts over with it. Default empty: the stored pair is used.</summary>
    public string RefreshToken { get; set; } = "";

    /// <summary>What the signature starts with: "app_id", or "oa_id" as reported of some set-ups. Default "app_id".</summary>
    [RegularExpression("app_id|oa_id", ErrorMessage = "Cấu hình Zalo:SignatureFirstTerm là \"app_id\" hoặc \"oa_id\".")]
    public string SignatureFirstTerm { get; set; } = "app_id";

    /// <summary>Where the signed time stands: "body" (field timestamp) or "header" (X-ZEvent-Timestamp). Default "body".</summary>
    [RegularExpression("body|header", ErrorMessage = "Cấu hình Zalo:SignatureTimestamp là \"body\" hoặc \"header\".")]
    public string SignatureTimestamp { get; set; } = "body";

    /// <summary>
    /// Answer 401 to a bad signature. False answers 200 and still takes nothing: refusals over two hours cost the
    /// subscription, so a new OA starts so until the first good signature. Default true.
    /// </summary>
    public bool RefuseBadSignature { get; set; } = true;

    /// <summary>Older events are replays, in minutes; Zalo itself tries again for just under two hours. Default 240.</summary>
    [Range(180, 10_080, ErrorMessage = "Cấu hình Zalo:ReplayWindowMinutes từ 180 (Zalo gửi lại trong gần hai giờ) đến 10.080 phút.")]
    public int ReplayWindowMinutes { get; set; } = 240;

    /// <summary>How long ids of taken events are remembered, in days; never shorter than the replay window. Default 7.</summary>
    [Range(1, 90, ErrorMessage = "Cấu hình Zalo:RememberDays từ 1 đến 90 ngày.")]
    public int RememberDays { get; set; } = 7;

    /// <summary>Base address of the OA API: https://openapi.zalo.me, or a simulator on this machine. Default the former.</summary>
    public string ApiUrl { get; set; } = "https://openapi.zalo.me";

    /// <summary>Base address of OAuth: https://oauth.zaloapp.com, or a simulator on this machine. Default the former.</summary>
    public string OAuthUrl { get; set; } = "https://oauth.zaloapp.com";

    /// <summary>Events answered side by side. Default 8.</summary>
    [Range(1, 64, ErrorMessage = "Cấu hình Zalo:Parallel từ 1 đến 64.")]
    public int Parallel { get; set; } = 8;

    /// <summary>An event waits this long, in milliseconds, for an earlier one of the same person that is late. Default 200.</summary>
    [Range(0, 5_000, ErrorMessage = "Cấu hình Zalo:SettleMilliseconds từ 0 đến 5.000 mili giây.")]
    public int SettleMilliseconds { get; set; } = 200;

    /// <summary>
    /// Seconds after which the chat history is believed about a message that may or may not have gone out. Default 5.
    /// </summary>
    [Range(1, 300, ErrorMessage = "Cấu hình Zalo:InDoubtSeconds từ 1 đến 300 giây.")]
    public int InDoubtSeconds { get; set; } = 5;

    /// <summary>Send although 48 hours have passed since the person's last message, which Zalo bills. Default false.</summary>
    public bool SendPaid { get; set; }

    /// <summary>payload.template_type of a message with buttons; newer code leaves it out. Default empty: left out.</summary>
    public string ButtonTemplateType { get; set; } = "";

    /// <summary>Longest title of a button before it is shortened, in characters; Zalo takes 100. Default 35.</summary>
    [Range(10, 100, ErrorMessage = "Cấu hình Zalo:ButtonTitleLength từ 10 đến 100 ký tự.")]
    public int ButtonTitleLength { get; set; } = 35;

    /// <summary>Let officials sign in by sending their one-time link; figures for officials then go through Zalo. Default false.</summary>
    public bool AllowOfficials { get; set; }

    /// <summary>Hosts that pictures in answers may be fetched from, beside this server. Default none.</summary>
    public IReadOnlyList<string> AttachmentHosts { get; set; } = [];

    public bool IsOn => AppId.Length > 0;

    /// <summary>The key that signs events now.</summary>
    public string SigningSecret => OaSecret.Length > 0 ? OaSecret : AppSecret;

    public TimeSpan ReplayWindow => TimeSpan.FromMinutes(ReplayWindowMinutes);

    public TimeSpan Remember => TimeSpan.FromDays(RememberDays);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => IsOn ? ZaloOptionsCheck.Problems(this) : [];
}
