using Assistant.Bot.Channels.Input;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.Page;

/// <summary>Reads a form of at most 32 kB.</summary>
internal static class SmallForm
{
    private static readonly Problem Foreign = new(StatusCodes.Status403Forbidden, "Biểu mẫu không từ trang này", "Biểu mẫu phải được gửi từ chính trang này. Xin mở lại trang rồi gửi lại.");
    private static readonly Problem NotForm = new(StatusCodes.Status415UnsupportedMediaType, "Định dạng không được hỗ trợ", "Xin gửi từ biểu mẫu trên trang.");
    private static readonly Problem NotText = Problem.BadRequest("Nội dung có ký tự điều khiển", "Nội dung chứa ký tự điều khiển, không phải văn bản. Xin gõ lại.");

    /// <summary>One that a page of ours has sent: what it says is done in the name of whoever is signed in.</summary>
    public static async Task<Checked<IFormCollection>> ReadOwnAsync(HttpContext http) => SameSite.Sent(http) ? await ReadAsync(http) : Foreign;

    public static async Task<Checked<IFormCollection>> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength is > RequestBody.MaxBytes)
        {
            return CommonProblems.BodyTooLarge(RequestBody.MaxBytes);
        }

        if (http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            return NotForm;
        }

        try
        {
            return new(await http.Request.ReadFormAsync(new() { BufferBodyLengthLimit = RequestBody.MaxBytes, ValueLengthLimit = RequestBody.MaxBytes }, http.RequestAborted), null);
        }
        catch (InvalidDataException)
        {
            // The form reader reports both a field over its limit and an encoded NUL so; a stated length was in order.
            return http.Request.ContentLength is null ? CommonProblems.BodyTooLarge(RequestBody.MaxBytes) : NotText;
        }
    }
}
