using Assistant.Bot.Access;
using Assistant.Bot.Channels.Page;
using Assistant.Bot.Editing;

namespace Assistant.Bot.Channels.Editor;

/// <summary>/editor/history: who changed what and when; live changes can be taken back and brought back.</summary>
internal static class HistoryScreen
{
    private const int MostShown = 200;

    public static void Map(RouteGroupBuilder editor)
    {
        editor.MapGet("/history", (HttpContext http) => Show(http, null));
        editor.MapPost("/history/undo", (HttpContext http, ChangeDesk desk) => ActAsync(http, "undone", (form, by) => desk.Undo(form.Numbers("change"), by, form.Text("note"))));
        editor.MapPost("/history/redo", (HttpContext http, ChangeDesk desk) => ActAsync(http, "live", (form, by) => desk.Publish(form.Numbers("change"), by, form.Text("note"))));
    }

    private static Task<IResult> ActAsync(HttpContext http, string word, Func<IFormCollection, Bot.Editing.Editor, IReadOnlyList<string>> act) => EditorForm.WithAsync(http, form =>
        act(form, Bot.Editing.Editor.Of(http.Caller())) is { Count: > 0 } problems ? Show(http, problems) : EditorForm.Done(http, "/editor/history", word));

    private static HtmlPage Show(HttpContext http, IReadOnlyList<string>? problems)
    {
        var log = http.RequestServices.GetRequiredService<ChangeLog>();
        var changes = log.List().ToDictionary(kept => kept.Change.Id);
        var steps = log.History(MostShown);
        var newest = steps.DistinctBy(step => step.ChangeId).Select(step => step.Number).ToHashSet();
        return EditorLayout.Page(http, "Lịch sử", steps.Count == 0
            ? new Markup("<p>Chưa có thay đổi nào.</p>")
            : Markup.Of($"<ol class=\"editor-changes\">{steps.Select(step => Step(http, step, changes[step.ChangeId], newest.Contains(step.Number)))}</ol>"), problems);
    }

    private static Markup Step(HttpContext http, ChangeStep step, KeptChange kept, bool isNewest) => Markup.Of($"""
        <li><p><span class="editor-state">{ChangeMarkup.State(step.State)}</span> {ChangeMarkup.Told(http, kept.Change)}</p>
        <small>{ChangeMarkup.By(step.Name, step.Who, step.At)}{(step.Note.Length > 0 ? " · " + step.Note : "")}</small>
        {(isNewest ? Markup.Join([ChangeMarkup.Fragment(kept.Change), Button(http, step)]) : Markup.None)}</li>
        """);

    private static Markup Button(HttpContext http, ChangeStep step)
    {
        var number = Fields.Hidden("change", step.ChangeId.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return step.State switch
        {
            ChangeState.Live => EditorLayout.Form(http, "/editor/history/undo", Markup.Join([number, new Markup("<button type=\"submit\" class=\"editor-quiet\">Hoàn tác</button>")])),
            ChangeState.Undone => EditorLayout.Form(http, "/editor/history/redo", Markup.Join([number, new Markup("<button type=\"submit\" class=\"editor-quiet\">Đưa lại vào sử dụng</button>")])),
            _ => Markup.None,
        };
    }
}
