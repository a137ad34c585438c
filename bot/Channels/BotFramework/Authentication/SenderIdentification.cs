using Assistant.Bot.Access;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Operations.Problems;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.BotFramework.Authentication;

/// <summary>Who sends an activity: one of our own callers, the channel service, the emulator, or nobody we know.</summary>
internal sealed class SenderIdentification(ChannelTokens tokens, IOptions<BotFrameworkOptions> options, IHostEnvironment environment)
{
    private const string Scheme = "Bearer ";

    private static readonly Problem Unproven = new(StatusCodes.Status401Unauthorized, "Chưa xác thực",
        "Máy chủ này chỉ nhận activity từ kênh đã xác thực. Khi thử nghiệm có thể đặt BotFramework:AllowAnonymous là true.");

    private static readonly Problem WrongToken = new(StatusCodes.Status401Unauthorized, "Chứng thực không hợp lệ",
        "Chứng thực của kênh không đúng, đã hết hạn, hoặc không dành cho ứng dụng này (BotFramework:AppId).");

    private static readonly Problem CannotTell = new(StatusCodes.Status503ServiceUnavailable, "Chưa kiểm tra được chứng thực",
        "Chưa lấy được khóa công bố của kênh. Xin thử lại sau ít phút.");

    // With an app registered, a bot that takes activities from anybody is a mistake and not a convenience.
    private readonly bool _takesAnonymous = options.Value.AllowAnonymous ?? (environment.IsDevelopment() && options.Value.AppId.Length == 0);

    public async Task<Checked<SenderProof>> IdentifyAsync(HttpContext http)
    {
        var authorization = http.Request.Headers.Authorization.ToString();
        var caller = http.Caller();
        if (ForeignBearer.IsOurs(authorization) || (authorization.Length == 0 && caller != Caller.Citizen))
        {
            return new SenderProof(caller, SenderKind.OwnToken);
        }

        if (authorization.Length == 0)
        {
            return _takesAnonymous ? SenderProof.Nothing : Unproven;
        }

        var check = await tokens.CheckAsync(
            authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? authorization[Scheme.Length..].Trim() : "", http.RequestAborted);
        return check switch
        {
            { Proof: { } proof } => proof,
            { CannotTell: true } => CannotTell,
            _ => WrongToken,
        };
    }
}
