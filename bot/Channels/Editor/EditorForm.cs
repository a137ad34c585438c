using Assistant.Bot.Channels.Input;
using Assistant.Bot.Channels.Page;
using Assistant.Bot.Operations.Problems;

namespace Assistant.Bot.Channels.Editor;

/// <summary>Reads a form of the editor page: of our own pages only, and of a bounded size.</summary>
internal static class EditorForm
{
    private const int MaxBytes = 256 * 1024;
    private const int MaxFields = 300;

    public static async Task<Checked<IFormCollection>> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength is > MaxBytes)
        {
            return CommonProblems.BodyTooLarge(MaxBytes);
        }

        if (http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            return new Problem(StatusCodes.Status415UnsupportedMediaType, "Định dạng không được hỗ trợ", "Xin gửi từ biểu mẫu trên trang biên tập.");
        }

        try
        {
            var form = await http.Request.ReadFormAsync(new() { BufferBodyLengthLimit = MaxBytes, ValueLengthLimit = MaxBytes, ValueCountLimit = MaxFields }, http.RequestAborted);
            return http.RequestServices.GetRequiredService<FormSeal>().Holds(http, form[FormSeal.Field])
                ? new Checked<IFormCollection>(form, null)
                : new Problem(StatusCodes.Status403Forbidden, "Biểu mẫu đã cũ", "Phiên đăng nhập đã đổi. Xin mở lại trang biên tập rồi gửi lại.");
        }
        catch (InvalidDataException)
        {
            return Problem.BadRequest("Biểu mẫu không đọc được", "Biểu mẫu quá dài hoặc có ký tự điều khiển.");
        }
    }

    /// <summary>Runs what a form is for, or shows why it cannot be read.</summary>
    public static async Task<IResult> WithAsync(HttpContext http, Func<IFormCollection, IResult> use) =>
        (await ReadAsync(http)).IsGood(out var form, out var problem)
            ? use(form)
            : new HtmlPage(problem.Status, problem.Title, Markup.Of($"<p role=\"alert\">{problem.Detail}</p><p><a href=\"/editor\">Về trang biên tập</a></p>").Html);

    /// <summary>Back to a screen with a word about what was done; 303, so that reloading does not send again.</summary>
    public static IResult Done(HttpContext http, string path, string word)
    {
        http.Response.Headers.Location = $"{path}?done={word}";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>The numbers of the changes that were ticked.</summary>
    public static IReadOnlyList<long> Numbers(this IFormCollection form, string name) =>
        [.. form[name].Select(text => long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0).Where(number => number > 0).Distinct()];

    public static string Text(this IFormCollection form, string name) => form[name].ToString().ReplaceLineEndings("\n").Trim();
}
