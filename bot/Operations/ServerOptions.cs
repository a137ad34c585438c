using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Operations;

/// <summary>Section "Server": where and how the service listens.</summary>
internal sealed class ServerOptions : IValidatableObject
{
    public const string Section = "Server";

    /// <summary>Address to listen on; ASPNETCORE_URLS and --urls go first. Default "http://localhost:5080".</summary>
    public string Url { get; set; } = "http://localhost:5080";

    /// <summary>Requests per minute and client address, 0 for no limit. Default 120.</summary>
    [Range(0, 1_000_000, ErrorMessage = "Cấu hình Server:RequestsPerMinute phải từ 0 (không giới hạn) đến 1.000.000.")]
    public int RequestsPerMinute { get; set; } = 120;

    /// <summary>Sites that may show the chat page in a frame, as in CSP frame-ancestors. Default "'self'".</summary>
    public string FrameAncestors { get; set; } = "'self'";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        // "http://*:80" and "http://+:80" are addresses to Kestrel though not to Uri.
        var readable = Url.Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal);
        if (!Uri.TryCreate(readable, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            yield return new ValidationResult($"Cấu hình Server:Url phải là địa chỉ http hoặc https, hiện là \"{Url}\".");
        }

        if (FrameAncestors.AsSpan().IndexOfAny(";,\r\n") >= 0 || string.IsNullOrWhiteSpace(FrameAncestors))
        {
            yield return new ValidationResult("Cấu hình Server:FrameAncestors phải là danh sách nguồn cách nhau bằng dấu cách, ví dụ \"'self' https://dichvucong.gov.vn\".");
        }
    }
}
