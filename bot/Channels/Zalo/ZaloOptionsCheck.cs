using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Channels.Zalo;

/// <summary>What annotations cannot say about the options of a channel that is on.</summary>
internal static class ZaloOptionsCheck
{
    private const int ShortestSecret = 8;

    public static IEnumerable<ValidationResult> Problems(ZaloOptions options)
    {
        if (!options.AppId.All(char.IsAsciiDigit))
        {
            yield return new($"Cấu hình Zalo:AppId chỉ gồm chữ số, hiện là \"{options.AppId}\".");
        }

        if (options.OaId.Length == 0 || !options.OaId.All(char.IsAsciiDigit))
        {
            yield return new("Cấu hình Zalo:OaId là mã số của Official Account, bắt buộc khi đã đặt Zalo:AppId.");
        }

        // The secrets themselves never stand in a message.
        if (options.AppSecret.Length < ShortestSecret)
        {
            yield return new("Cấu hình Zalo:AppSecret (App Secret Key) bắt buộc khi đã đặt Zalo:AppId, từ 8 ký tự.");
        }

        if (options.OaSecret.Length is > 0 and < ShortestSecret)
        {
            yield return new("Cấu hình Zalo:OaSecret (OA Secret Key) từ 8 ký tự, hoặc để trống nếu trùng Zalo:AppSecret.");
        }

        if (options.PreviousOaSecret.Length > 0 != options.PreviousOaSecretUntil.HasValue)
        {
            yield return new("Cấu hình Zalo:PreviousOaSecret và Zalo:PreviousOaSecretUntil phải đặt cùng nhau, để khóa cũ có ngày hết nhận.");
        }

        if (options.PreviousOaSecret.Length is > 0 and < ShortestSecret)
        {
            yield return new("Cấu hình Zalo:PreviousOaSecret từ 8 ký tự.");
        }

        if (options.Remember < options.ReplayWindow)
        {
            yield return new("Cấu hình Zalo:RememberDays không được ngắn hơn Zalo:ReplayWindowMinutes, nếu không tin gửi lại sẽ bị trả lời hai lần.");
        }

        if (!ZaloAddresses.IsAllowed(options.ApiUrl))
        {
            yield return new($"Cấu hình Zalo:ApiUrl là {ZaloAddresses.Api}, hoặc máy mô phỏng trên chính máy này (http://localhost:…), hiện là \"{options.ApiUrl}\".");
        }

        if (!ZaloAddresses.IsAllowed(options.OAuthUrl))
        {
            yield return new($"Cấu hình Zalo:OAuthUrl là {ZaloAddresses.OAuth}, hoặc máy mô phỏng trên chính máy này (http://localhost:…), hiện là \"{options.OAuthUrl}\".");
        }
    }
}
