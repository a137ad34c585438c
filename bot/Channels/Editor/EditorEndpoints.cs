using Assistant.Bot.Access;
using Assistant.Bot.Channels.Page;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Limits;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Channels.Editor;

/// <summary>/editor: where people with the role editor change what is known. Forms and links only; it needs no script.</summary>
internal static class EditorEndpoints
{
    public static void AddEditorPage(this IServiceCollection services) => services.AddSingleton<FormSeal>();

    public static void MapEditor(this WebApplication app)
    {
        var editor = app.MapGroup("/editor").RequireRateLimiting(RequestLimits.Policy).DisableAntiforgery().ExcludeFromDescription();
        editor.AddEndpointFilter(OnlyEditorsAsync);
        QuestionsScreen.Map(editor);
        ProceduresScreen.Map(editor);
        ProcedureScreen.Map(editor);
        FeeScreen.Map(editor);
        NewProcedureScreen.Map(editor);
        DraftsScreen.Map(editor);
        HistoryScreen.Map(editor);
        ExpiringScreen.Map(editor);
    }

    private static async ValueTask<object?> OnlyEditorsAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        if (call.HttpContext.Caller().Role != Role.Editor)
        {
            return new HtmlPage(StatusCodes.Status403Forbidden, "Không được phép",
                "<p>Trang này dành cho người biên tập (vai trò editor). Xin về <a href=\"/\">trang trò chuyện</a>, mở menu, chọn “Cán bộ đăng nhập”, dán mã truy cập, rồi mở lại trang này.</p>");
        }

        try
        {
            return await next(call);
        }
        catch (SqliteException)
        {
            return new HtmlPage(StatusCodes.Status503ServiceUnavailable, "Chưa ghi được",
                "<p role=\"alert\">Kho biên tập hoặc nhật ký kiểm toán đang không dùng được; chưa có gì thay đổi. Xin thử lại sau ít phút.</p><p><a href=\"/editor\">Về trang biên tập</a></p>");
        }
    }
}
