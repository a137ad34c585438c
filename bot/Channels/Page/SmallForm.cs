using Assistant.Bot.Channels.Input;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.Page;

/// <summary>Reads a form of at most 32 kB that a page of ours has sent.</summary>
internal static class SmallForm
{
    private static readonly Problem Foreign = new(StatusCodes.Status403Forbidden, "Biểu mẫu không từ trang này", "Biểu mẫu phải được gửi từ chính trang này. Xin mở lại trang rồi gửi lại.");
    private static readonly Problem NotForm = new(StatusCodes.Status415UnsupportedMediaType, "Định dạng không được hỗ trợ", "Xin gửi từ biểu mẫu trên trang.");

    public static async Task<Checked<IFormCollection>> ReadAsync(HttpContext http)
    {
        if (!SameSite.Sent(http))
        {
            return Foreign;
        }

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
            return CommonProblems.BodyTooLarge(RequestBody.MaxBytes);
        }
    }
}
