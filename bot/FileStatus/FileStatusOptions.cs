using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.FileStatus;

/// <summary>Section "FileStatus": the service that knows how far files are (docs/file-status.md). The token comes from the environment.</summary>
internal sealed class FileStatusOptions : IValidatableObject
{
    public const string Section = "FileStatus";

    /// <summary>Address that is asked with POST, https unless on this machine. Default empty: people are told where to look themselves.</summary>
    public string Url { get; set; } = "";

    /// <summary>Bearer token for the service. Default empty: none is sent.</summary>
    public string Token { get; set; } = "";

    /// <summary>Whose answers these are, as people read it behind "Nguồn". Default "Hệ thống thông tin giải quyết thủ tục hành chính".</summary>
    public string Name { get; set; } = "Hệ thống thông tin giải quyết thủ tục hành chính";

    /// <summary>How long an answer is waited for, in seconds. Default 5.</summary>
    [Range(1, 20, ErrorMessage = "Cấu hình FileStatus:TimeoutSeconds phải từ 1 đến 20 giây.")]
    public int TimeoutSeconds { get; set; } = 5;

    /// <summary>Codes that one conversation may ask about in an hour. Default 10.</summary>
    [Range(1, 1000, ErrorMessage = "Cấu hình FileStatus:PerHour phải từ 1 đến 1000.")]
    public int PerHour { get; set; } = 10;

    /// <summary>Codes of one office and day that everybody together may ask about in an hour. Default 60.</summary>
    [Range(1, 10_000, ErrorMessage = "Cấu hình FileStatus:StemPerHour phải từ 1 đến 10.000.")]
    public int StemPerHour { get; set; } = 60;

    /// <summary>Unknown codes of everybody together in a minute, above which somebody is guessing and nobody is answered. Default 30.</summary>
    [Range(1, 10_000, ErrorMessage = "Cấu hình FileStatus:UnknownPerMinute phải từ 1 đến 10.000.")]
    public int UnknownPerMinute { get; set; } = 30;

    public bool IsOn => Url.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Url.Length > 0 && !(Uri.TryCreate(Url, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
            && url.Query.Length == 0 && url.UserInfo.Length == 0))
        {
            yield return new ValidationResult("Cấu hình FileStatus:Url phải là địa chỉ https (hoặc http trên chính máy này), không kèm tham số hay mật khẩu.");
        }

        if (Token.Length > 0 && Token.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c > '~'))
        {
            yield return new ValidationResult("Cấu hình FileStatus:Token có ký tự không gửi được trong tiêu đề HTTP.");
        }
    }
}
