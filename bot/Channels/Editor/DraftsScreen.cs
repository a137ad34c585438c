using Assistant.Bot.Access;
using Assistant.Bot.Channels.Page;
using Assistant.Bot.Editing;

namespace Assistant.Bot.Channels.Editor;

/// <summary>/editor/drafts: what waits; made live or given up.</summary>
internal static class DraftsScreen
{
    public static void Map(RouteGroupBuilder editor)
    {
        editor.MapGet("/drafts", (HttpContext http) => Show(http, null));
        editor.MapPost("/drafts/publish", (HttpContext http, ChangeDesk desk) => ActAsync(http, "/editor/history", "live", (form, by) => desk.Publish(form.Numbers("change"), by, form.Text("note"))));
        editor.MapPost("/drafts/drop", (HttpContext http, ChangeDesk desk) => ActAsync(http, "/editor/drafts", "dropped", (form, by) => desk.Drop(form.Numbers("change"), by)));
    }

    private static Task<IResult> ActAsync(HttpContext http, string then, string word, Func<IFormCollection, Bot.Editing.Editor, IReadOnlyList<string>> act) => EditorForm.WithAsync(http, form =>
        act(form, Bot.Editing.Editor.Of(http.Caller())) is { Count: > 0 } problems ? Show(http, problems) : EditorForm.Done(http, then, word));

    private static HtmlPage Show(HttpContext http, IReadOnlyList<string>? problems)
    {
        var waiting = http.RequestServices.GetRequiredService<ChangeLog>().List(ChangeState.Draft, ChangeState.Tried).Reverse().ToList();
        return EditorLayout.Page(http, "Nháp và thử", waiting.Count == 0
            ? new Markup("<p>Không có bản nháp nào. Mở một <a href=\"/editor/procedures\">thủ tục</a> để thêm cách gọi hay đổi mức phí.</p>")
            : EditorLayout.Form(http, "/editor/drafts/publish", Markup.Of($"""
                <ul class="editor-changes">{waiting.Select(kept => ChangeMarkup.Ticked(http, kept))}</ul>
                {Fields.Text("note", "Ghi chú cho lịch sử", "")}
                <p class="editor-buttons"><button type="submit">Đưa vào sử dụng</button>
                <button type="submit" class="editor-quiet" formaction="/editor/drafts/drop">Bỏ các mục đã chọn</button></p>
                """)), problems);
    }
}
