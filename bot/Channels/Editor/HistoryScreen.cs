using Assistant.Bot.Access;
using Assistant.Bot.Channels.Page;
using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Editing;
using Assistant.Bot.Editing.Trials;
using Assistant.Knowledge.Changes;

namespace Assistant.Bot.Channels.Editor;

/// <summary>/editor/history: who changed what and when; live changes can be taken back and brought back.</summary>
internal static class HistoryScreen
{
    private const int MostShown = 200;

    public static void Map(RouteGroupBuilder editor)
    {
        editor.MapGet("/history", (HttpContext http) => Show(http, null));
        editor.MapPost("/history/undo", (HttpContext http, ChangeDesk desk) => ActAsync(http, "undone", (form, by) => desk.Undo(form.Numbers("change"), by, form.Text("note"))));
        // What was taken back cannot be tried; the answers around it may have changed since.
        editor.MapPost("/history/redo", (HttpContext http, ChangeDesk desk, GoldenSets sets) => ActAsync(http, "live", (form, by) => sets.Exist && form.Text("confirm") != "1"
            ? ["Thay đổi đã hoàn tác không được thử lại với bộ câu hỏi; nếu vẫn muốn đưa lại thì đánh dấu “Đưa lại mà không thử”."]
            : desk.Redo(form.Numbers("change"), by, form.Text("note"))));
    }

    private static Task<IResult> ActAsync(HttpContext http, string word, Func<IFormCollection, Bot.Editing.Editor, IReadOnlyList<string>> act) => EditorForm.WithAsync(http, form =>
        act(form, Bot.Editing.Editor.Of(http.Caller())) is { Count: > 0 } problems ? Show(http, problems) : EditorForm.Done(http, "/editor/history", word));

    private static HtmlPage Show(HttpContext http, IReadOnlyList<string>? problems)
    {
        var log = http.RequestServices.GetRequiredService<ChangeLog>();
        // Steps first: a draft that comes in between has a change without a step, never a step without its change.
        var steps = log.History(MostShown);
        var changes = log.List().ToDictionary(kept => kept.Change.Id);
        var leftOut = http.RequestServices.GetRequiredService<GenerationBoard>().Current.Changed.Rejected;
        var newest = steps.DistinctBy(step => step.ChangeId).Select(step => step.Number).ToHashSet();
        return EditorLayout.Page(http, "Lịch sử", steps.Count == 0
            ? new Markup("<p>Chưa có thay đổi nào.</p>")
            : Markup.Of($"""
                {LeftOut(http, [.. leftOut.Where(rejected => changes.ContainsKey(rejected.Id)).Select(rejected => (rejected, changes[rejected.Id]))])}
                <ol class="editor-changes">{steps.Select(step => Step(http, step, changes[step.ChangeId], newest.Contains(step.Number)))}</ol>
                """), problems);
    }

    /// <summary>First, however long ago they went live: only whoever sees them can take them back.</summary>
    private static Markup LeftOut(HttpContext http, List<(RejectedChange Rejected, KeptChange Kept)> changes) => changes.Count == 0 ? Markup.None : Markup.Of($"""
        <section class="editor-problems" aria-labelledby="left-out"><h2 id="left-out">Không còn dùng được nên đang bị bỏ qua ({changes.Count})</h2>
        <ol class="editor-changes">{changes.Select(change => Markup.Of($"""
            <li><p>{ChangeMarkup.Told(http, change.Kept.Change)}</p><p>{string.Join(" ", change.Rejected.Problems)}</p>
            {Button(http, change.Rejected.Id, change.Kept.State)}</li>
            """))}</ol></section>
        <h2>Mọi thay đổi</h2>
        """);

    private static Markup Step(HttpContext http, ChangeStep step, KeptChange kept, bool isNewest) => Markup.Of($"""
        <li><p><span class="editor-state">{ChangeMarkup.State(step.State)}</span> {ChangeMarkup.Told(http, kept.Change)}</p>
        <small>{ChangeMarkup.By(step.Name, step.Who, step.At)}{(step.Note.Length > 0 ? " · " + step.Note : "")}</small>
        {(isNewest ? Markup.Join([ChangeMarkup.Fragment(kept.Change), Button(http, step.ChangeId, step.State)]) : Markup.None)}</li>
        """);

    private static Markup Button(HttpContext http, long change, ChangeState state)
    {
        var number = Fields.Hidden("change", change.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return state switch
        {
            ChangeState.Live => EditorLayout.Form(http, "/editor/history/undo", Markup.Join([number, new Markup("<button type=\"submit\" class=\"editor-quiet\">Hoàn tác</button>")])),
            ChangeState.Undone => EditorLayout.Form(http, "/editor/history/redo", Markup.Join([number, Confirm(http), new Markup("<button type=\"submit\" class=\"editor-quiet\">Đưa lại vào sử dụng</button>")])),
            _ => Markup.None,
        };
    }

    private static Markup Confirm(HttpContext http) => http.RequestServices.GetRequiredService<GoldenSets>().Exist ? Fields.Tick("confirm", "Đưa lại mà không thử", false) : Markup.None;
}
