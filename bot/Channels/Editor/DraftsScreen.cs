using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Page;
using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Editing;
using Assistant.Bot.Editing.Trials;

namespace Assistant.Bot.Channels.Editor;

/// <summary>/editor/drafts: what waits; tried, asked, made live or given up.</summary>
internal static class DraftsScreen
{
    private const int MaxQuestion = 500;
    private const string Path = "/editor/drafts";

    public static void Map(RouteGroupBuilder editor)
    {
        editor.MapGet("/drafts", (HttpContext http) => Show(http, null));
        editor.MapPost("/drafts/publish", PublishAsync);
        editor.MapPost("/drafts/drop", (HttpContext http, ChangeDesk desk) => EditorForm.WithAsync(http, form => Then(http, "dropped", desk.Drop(form.Numbers("change"), By(http)))));
        editor.MapPost("/drafts/try", (HttpContext http, TrialDesk trials) => EditorForm.WithAsync(http, form =>
            Then(http, "trying", trials.Start(form.Numbers("change"), form.Text("all") == "1", By(http)) is { } problem ? [problem] : [])));
        editor.MapPost("/drafts/stop", (HttpContext http, TrialDesk trials) => EditorForm.WithAsync(http, _ =>
        {
            trials.Stop();
            return EditorForm.Done(http, Path, "stopped");
        }));
        editor.MapPost("/drafts/ask", AskAsync);
    }

    private static Task<IResult> PublishAsync(HttpContext http, ChangeDesk desk, TrialDesk trials, GenerationBoard generations) => EditorForm.WithAsync(http, form =>
    {
        var ids = form.Numbers("change");
        if (form.Text("confirm") != "1" && Doubt(ids, trials, generations.Current) is { } doubt)
        {
            return Show(http, [doubt]);
        }

        return desk.Publish(ids, By(http), form.Text("note")) is { Count: > 0 } problems ? Show(http, problems) : EditorForm.Done(http, "/editor/history", "live");
    });

    /// <summary>Why publishing needs a second thought; null when it does not.</summary>
    private static string? Doubt(IReadOnlyList<long> ids, TrialDesk trials, Generation current) =>
        !trials.Sets.Exist ? null
        : trials.Newest is not { } run || !run.Covers(ids, current) ? "Các bản nháp này chưa được thử với bộ câu hỏi. Hãy bấm “Thử”, hoặc đánh dấu “Vẫn đưa vào sử dụng”."
        : run.Result.IsWorse ? string.Create(CultureInfo.InvariantCulture, $"Lần thử cho thấy {run.Result.Worse} câu kém đi, sai số tiền {run.Result.Before.WrongAmounts} → {run.Result.After.WrongAmounts}. Xem kỹ bên dưới; nếu vẫn muốn thì đánh dấu “Vẫn đưa vào sử dụng”.")
        : null;

    private static async Task<IResult> AskAsync(HttpContext http, TrialDesk trials)
    {
        if (!(await EditorForm.ReadAsync(http)).IsGood(out var form, out var problem))
        {
            return new HtmlPage(problem.Status, problem.Title, Markup.Of($"<p role=\"alert\">{problem.Detail}</p>").Html);
        }

        var question = form.Text("question");
        var hasDay = DateOnly.TryParseExact(form.Text("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (question.Length is 0 or > MaxQuestion || question.Any(char.IsControl))
        {
            return Show(http, [$"Câu hỏi thử dài từ 1 đến {MaxQuestion} ký tự, trên một dòng."]);
        }

        var (now, drafted) = await trials.AskAsync(question, hasDay ? day : null, http.RequestAborted);
        return Show(http, null, Markup.Of($"""
            <section aria-labelledby="asked"><h2 id="asked">“{question}”</h2>
            <h3>Bây giờ</h3><div class="plain-text">{Told(now)}</div>
            <h3>Với các bản nháp</h3><div class="plain-text">{Told(drafted)}</div></section>
            """));
    }

    private static Markup Told(Answer answer) => Markup.Join(answer.Text.Split('\n').Select(line => Markup.Of($"<p>{line}</p>")));

    private static IResult Then(HttpContext http, string word, IReadOnlyList<string> problems) => problems.Count > 0 ? Show(http, problems) : EditorForm.Done(http, Path, word);

    private static Bot.Editing.Editor By(HttpContext http) => Bot.Editing.Editor.Of(http.Caller());

    private static HtmlPage Show(HttpContext http, IReadOnlyList<string>? problems, Markup asked = default)
    {
        var trials = http.RequestServices.GetRequiredService<TrialDesk>();
        var waiting = http.RequestServices.GetRequiredService<ChangeLog>().List(ChangeState.Draft, ChangeState.Tried).Reverse().ToList();
        if (trials.Newest is { State: TrialState.Running } && HttpMethods.IsGet(http.Request.Method))
        {
            // Works without scripts.
            http.Response.Headers["Refresh"] = "2";
        }

        var trial = trials.Newest is { } run ? TrialMarkup.Of(http, run) : Markup.None;
        var isRunning = trials.Newest is { State: TrialState.Running };
        return EditorLayout.Page(http, "Nháp và thử", Markup.Of($"""
            {asked}
            {(isRunning ? trial : Markup.None)}
            {(waiting.Count == 0 ? new Markup("<p>Không có bản nháp nào. Mở một <a href=\"/editor/procedures\">thủ tục</a> để thêm cách gọi hay đổi mức phí.</p>") : Waiting(http, waiting, trials))}
            {(isRunning ? Markup.None : trial)}
            """), problems);
    }

    private static Markup Waiting(HttpContext http, List<KeptChange> waiting, TrialDesk trials) => Markup.Of($"""
        {EditorLayout.Form(http, Path + "/publish", Markup.Of($"""
            <ul class="editor-changes">{waiting.Select(kept => ChangeMarkup.Ticked(http, kept))}</ul>
            {(trials.Sets.Exist ? Fields.Tick("all", "Thử với tất cả câu hỏi (lâu hơn)", false) : new Markup("<p><small>Không thấy bộ câu hỏi (cấu hình Editing:GoldenSets) nên không thử hàng loạt được; vẫn hỏi thử từng câu được.</small></p>"))}
            {Fields.Text("note", "Ghi chú cho lịch sử", "")}
            {(trials.Sets.Exist ? Fields.Tick("confirm", "Vẫn đưa vào sử dụng dù chưa thử hoặc có câu kém đi", false) : Markup.None)}
            <p class="editor-buttons">
            {(trials.Sets.Exist ? new Markup("<button type=\"submit\" class=\"editor-quiet\" formaction=\"/editor/drafts/try\">Thử với bộ câu hỏi</button>") : Markup.None)}
            <button type="submit">Đưa vào sử dụng</button>
            <button type="submit" class="editor-quiet" formaction="/editor/drafts/drop">Bỏ các mục đã chọn</button></p>
            """))}
        <h2>Hỏi thử một câu</h2>
        {EditorLayout.Form(http, Path + "/ask", Markup.Of($"""
            {Fields.Text("question", "Câu hỏi của người dân", "", required: true)}
            {Fields.Text("date", "Hỏi cho ngày (để trống: hôm nay)", "", type: "date")}
            {Fields.Send("Hỏi thử")}
            """))}
        """);
}
