using Assistant.Bot.Access;
using Assistant.Bot.Channels.Editor;
using Assistant.Bot.Channels.Page.Operator;
using Assistant.Bot.Operations.Limits;
using Assistant.Bot.Operations.Switches;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Channels.Page.Switches;

/// <summary>
/// /operator/switches: what is turned off, for administrators; forms to turn off and on. The same as /api/switches for who has a browser
/// and no program. Under /operator for the same reason as the dashboard.
/// </summary>
internal static class SwitchesEndpoints
{
    public const string Path = "/operator/switches";

    private const int MaxReasonLength = 300;

    public static void MapSwitchesPage(this WebApplication app)
    {
        var pages = app.MapGroup(Path).RequireRateLimiting(RequestLimits.Policy).DisableAntiforgery().ExcludeFromDescription();
        pages.MapGet("", (HttpContext http, SwitchBoard board) => Guarded(http, _ => SwitchesPage.Of(board.List())));
        pages.MapPost("/off", (HttpContext http, SwitchBoard board, SwitchNames names) => ChangeAsync(http, (form, by) => Off(form, by, board, names)));
        pages.MapPost("/on", (HttpContext http, SwitchBoard board, SwitchNames names) => ChangeAsync(http, (form, by) =>
        {
            if (names.Read(form.Text("target")).Target is { } target)
            {
                board.TurnOn(target, by);
            }

            return new SeeOther(Path);
        }));
    }

    private static IResult Off(IFormCollection form, string by, SwitchBoard board, SwitchNames names)
    {
        var (kind, id, reason) = (form.Text("kind"), form.Text("id"), form.Text("reason"));
        var wanted = SwitchesPage.NeedsId(kind) ? $"{kind}:{id}" : kind;
        var (target, problem) = names.Read(wanted);
        problem ??= reason.Length is 0 or > MaxReasonLength || reason.Any(char.IsControl) ? $"Lý do có từ 1 đến {MaxReasonLength} ký tự." : null;
        if (problem is not null)
        {
            return SwitchesPage.Of(board.List(), new SwitchDraft(kind, id, reason), problem);
        }

        board.TurnOff(target!.Value, by, reason);
        return new SeeOther(Path);
    }

    private static async Task<IResult> ChangeAsync(HttpContext http, Func<IFormCollection, string, IResult> change) =>
        (await SmallForm.ReadOwnAsync(http)).IsGood(out var form, out var problem)
            ? Guarded(http, caller => change(form, caller.Key ?? caller.Name ?? "admin"))
            : new HtmlPage(problem.Status, problem.Title, Markup.Of($"<p role=\"alert\">{problem.Detail}</p><p><a href=\"{Path}\">Về trang công tắc</a></p>").Html);

    private static IResult Guarded(HttpContext http, Func<Caller, IResult> show)
    {
        var caller = http.Caller();
        if (caller.Role != Role.Admin)
        {
            return caller.Role == Role.Citizen
                ? OperatorSignIn.Form(StatusCodes.Status401Unauthorized, null)
                : new HtmlPage(StatusCodes.Status403Forbidden, "Không được phép", "<p>Chỉ người quản trị (vai trò admin) được tạm dừng và mở lại.</p><p><a href=\"/\">Về trang trò chuyện</a></p>");
        }

        try
        {
            return show(caller);
        }
        catch (SqliteException)
        {
            return new HtmlPage(StatusCodes.Status503ServiceUnavailable, "Chưa ghi được", "<p role=\"alert\">Kho công tắc hoặc nhật ký kiểm toán đang không dùng được; chưa có gì thay đổi. Xin thử lại sau ít phút.</p>");
        }
    }
}
