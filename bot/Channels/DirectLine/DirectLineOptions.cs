using System.ComponentModel.DataAnnotations;
using System.Text;

namespace Assistant.Bot.Channels.DirectLine;

/// <summary>Section "DirectLine": who may open a conversation over Direct Line 3.0, and how much of it is kept.</summary>
internal sealed class DirectLineOptions : IValidatableObject
{
    public const string Section = "DirectLine";
    public const int MinimumKeyBytes = 32;

    /// <summary>
    /// Secret of the web server that asks for tokens on behalf of its visitors; from the environment or user secrets.
    /// Empty: anybody may ask for a token, at most <see cref="TokensPerMinute"/>. Default empty.
    /// </summary>
    public string Secret { get; set; } = "";

    /// <summary>Key that signs tokens, at least 32 bytes, the same on every replica. Empty: made once and kept in Storage:Path. Default empty.</summary>
    public string SigningKey { get; set; } = "";

    /// <summary>Minutes that a token holds. Clients renew theirs after 15, so fewer than 20 would end live conversations. Default 30.</summary>
    [Range(20, 1440, ErrorMessage = "Cấu hình DirectLine:TokenMinutes phải từ 20 đến 1440 phút (trình khách làm mới mã sau 15 phút).")]
    public int TokenMinutes { get; set; } = 30;

    /// <summary>Tokens that one client address gets per minute without the secret, 0 for no limit. Default 60.</summary>
    [Range(0, 1_000_000, ErrorMessage = "Cấu hình DirectLine:TokensPerMinute phải từ 0 (không giới hạn) đến 1.000.000.")]
    public int TokensPerMinute { get; set; } = 60;

    /// <summary>Sites whose pages may hold conversations, as origins ("https://dichvucong.gov.vn") or "*". Default: only our own pages.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; set; } = [];

    /// <summary>Address at which clients reach this service when a proxy changes host or path, for WebSocket and file addresses. Default: as the client asked.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Minutes after the last sign of a client until a conversation is dropped. Default 60.</summary>
    [Range(1, 10_080, ErrorMessage = "Cấu hình DirectLine:IdleMinutes phải từ 1 đến 10.080 phút.")]
    public int IdleMinutes { get; set; } = 60;

    /// <summary>Conversations held at a time; over it the longest idle ones go first. Default 10,000.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Cấu hình DirectLine:MaxConversations phải từ 1 đến 1.000.000.")]
    public int MaxConversations { get; set; } = 10_000;

    /// <summary>Activities kept per conversation; over it the oldest go. Default 200.</summary>
    [Range(10, 10_000, ErrorMessage = "Cấu hình DirectLine:MaxActivities phải từ 10 đến 10.000.")]
    public int MaxActivities { get; set; } = 200;

    /// <summary>Megabytes that all conversations may take together; over it the longest idle ones go first. Default 256.</summary>
    [Range(8, 65_536, ErrorMessage = "Cấu hình DirectLine:MaxMegabytes phải từ 8 đến 65.536.")]
    public int MaxMegabytes { get; set; } = 256;

    /// <summary>Kilobytes of one upload, all its files together; 0 takes no files. Default 2,048.</summary>
    [Range(0, 20_480, ErrorMessage = "Cấu hình DirectLine:UploadKilobytes phải từ 0 (không nhận tệp) đến 20.480.")]
    public int UploadKilobytes { get; set; } = 2048;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Secret.Length is > 0 and < 16)
        {
            yield return new ValidationResult("Cấu hình DirectLine:Secret phải dài ít nhất 16 ký tự, hoặc để trống.");
        }

        if (SigningKey.Length > 0 && Encoding.UTF8.GetByteCount(SigningKey) < MinimumKeyBytes)
        {
            yield return new ValidationResult($"Cấu hình DirectLine:SigningKey phải dài ít nhất {MinimumKeyBytes} byte, hoặc để trống.");
        }

        if (PublicUrl.Length > 0 && !IsWeb(PublicUrl, out _))
        {
            yield return new ValidationResult($"Cấu hình DirectLine:PublicUrl phải là địa chỉ http hoặc https, hiện là \"{PublicUrl}\".");
        }

        foreach (var origin in AllowedOrigins.Where(origin => origin != "*" && !(IsWeb(origin, out var uri) && uri.PathAndQuery == "/")))
        {
            yield return new ValidationResult($"Cấu hình DirectLine:AllowedOrigins có \"{origin}\": cần dạng https://ten-mien hoặc \"*\".");
        }
    }

    private static bool IsWeb(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Uri? uri) =>
        Uri.TryCreate(text, UriKind.Absolute, out uri) && uri.Scheme is "http" or "https";
}
