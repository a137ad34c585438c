using Assistant.Bot.Channels.Page;

namespace Assistant.Bot.Channels.Editor;

/// <summary>What all screens of the editor page share.</summary>
internal static class EditorLayout
{
    private static readonly (string Path, string Label)[] Screens =
    [
        ("/editor", "Câu hỏi"), ("/editor/procedures", "Thủ tục"), ("/editor/drafts", "Nháp và thử"), ("/editor/history", "Lịch sử"), ("/editor/expiring", "Sắp hết hạn"),
    ];

    public static HtmlPage Page(HttpContext http, string title, Markup body, IReadOnlyList<string>? problems = null)
    {
        var done = problems is null ? Notices.Of(http.Request.Query["done"].ToString()) : null;
        var html = Markup.Of($"""
            <nav class="editor-nav" aria-label="Biên tập">{Screens.Select(screen => Link(http, screen.Path, screen.Label))}</nav>
            {(done is null ? Markup.None : Markup.Of($"<p class=\"editor-done\" role=\"status\">{done}</p>"))}
            {Problems(problems ?? [])}
            {body}
            """);
        return new HtmlPage(problems is { Count: > 0 } ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK, title, html.Html) { Editor = true };
    }

    public static Markup Problems(IReadOnlyList<string> problems) => problems.Count == 0
        ? Markup.None
        : Markup.Of($"<div class=\"editor-problems\" role=\"alert\"><p>Chưa lưu được, chưa có gì thay đổi:</p><ul>{problems.Select(problem => Markup.Of($"<li>{problem}</li>"))}</ul></div>");

    /// <summary>A form that changes something.</summary>
    public static Markup Form(HttpContext http, string action, Markup fields) => Markup.Of($"""
        <form class="editor-form" method="post" action="{action}" accept-charset="utf-8">
          <input type="hidden" name="{FormSeal.Field}" value="{http.RequestServices.GetRequiredService<FormSeal>().Of(http)}">
          {fields}
        </form>
        """);

    private static Markup Link(HttpContext http, string path, string label)
    {
        var here = http.Request.Path == path || (path != "/editor" && http.Request.Path.StartsWithSegments(path, StringComparison.Ordinal));
        return Markup.Of($"<a href=\"{path}\"{(here ? new Markup(" aria-current=\"page\"") : Markup.None)}>{label}</a>");
    }
}
