using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Page;
using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Editing;
using Assistant.Bot.Editing.Fragments;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Changes;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Channels.Editor;

/// <summary>One procedure: its names, its fees by time, what is about to change; and the form for a further name.</summary>
internal static class ProcedureScreen
{
    public static void Map(RouteGroupBuilder editor)
    {
        editor.MapGet("/procedures/{id}", (HttpContext http, string id, string? alias) => Show(http, id, alias ?? "", null));
        editor.MapPost("/procedures/{id}/alias", AddAliasAsync);
    }

    private static Task<IResult> AddAliasAsync(HttpContext http, string id, ChangeDesk desk) => EditorForm.WithAsync(http, form =>
    {
        var alias = form.Text("alias");
        var proposed = desk.Propose(ChangeKind.Alias, id, FragmentText.Alias(alias), Bot.Editing.Editor.Of(http.Caller()));
        return proposed.Id is null ? Show(http, id, alias, proposed.Problems) : EditorForm.Done(http, "/editor/drafts", "draft");
    });

    private static HtmlPage Show(HttpContext http, string id, string alias, IReadOnlyList<string>? problems)
    {
        var current = http.RequestServices.GetRequiredService<GenerationBoard>().Current;
        if (current.Knowledge.Procedures.Find(id) is not { } procedure)
        {
            return new HtmlPage(StatusCodes.Status404NotFound, "Không có thủ tục này", "<p><a href=\"/editor/procedures\">Về danh sách thủ tục</a></p>");
        }

        var waiting = http.RequestServices.GetRequiredService<ChangeLog>().List(ChangeState.Draft, ChangeState.Tried).Where(kept => kept.Change.Target == id).ToList();
        return EditorLayout.Page(http, procedure.Title, Markup.Of($"""
            <p>{procedure.Field} · {procedure.Agency}{(procedure.Code is { } code ? $" · mã {code}" : "")}</p>
            {Waiting(waiting)}
            <h2>Cách gọi</h2>
            {EditorLayout.Form(http, $"{ProceduresScreen.Path(id)}/alias", Markup.Of($"""
                {Fields.Text("alias", "Thêm cách gọi", alias, "Lời người dân hay dùng, ví dụ “làm giấy khai sinh cho bé”.", required: true)}
                {Fields.Send("Lưu bản nháp")}
                """))}
            {Names(procedure, current, http)}
            {(current.Knowledge.Procedures.IsCurated(id) ? Fees(current.Knowledge.Fees.Rows(id), current.Knowledge.Places, id, http) : new Markup("<p>Bản ghi nhập: chỉ thêm được cách gọi.</p>"))}
            """), problems);
    }

    private static Markup Waiting(List<KeptChange> waiting) => waiting.Count == 0
        ? Markup.None
        : Markup.Of($"<p class=\"editor-waiting\">Đang chờ: {string.Join("; ", waiting.Select(kept => FragmentSummary.Of(kept.Change)))}. <a href=\"/editor/drafts\">Xem bản nháp</a></p>");

    private static Markup Names(Procedure procedure, Generation current, HttpContext http)
    {
        var shipped = http.RequestServices.GetRequiredService<GenerationBoard>().Shipped.Procedures;
        var own = shipped.Find(procedure.Id)?.Aliases ?? [];
        var said = current.Knowledge.Phrasings.Of(procedure.Id)?.Say ?? [];
        var shown = procedure.Aliases.Concat(said).Distinct(StringComparer.Ordinal).ToList();
        return shown.Count == 0
            ? new Markup("<p>Chưa có cách gọi nào ngoài tên chính thức.</p>")
            : Markup.Of($"<details><summary>{shown.Count} cách gọi đã có</summary><ul class=\"editor-names\">{shown.Select(name => Markup.Of($"<li>{name}{(procedure.Aliases.Contains(name) && !own.Contains(name) ? new Markup(" <small>(người biên tập thêm)</small>") : Markup.None)}</li>"))}</ul></details>");
    }

    private static Markup Fees(IReadOnlyList<FeeRow> rows, PlaceDirectory places, string id, HttpContext http)
    {
        var today = VietnamClock.Today(http.RequestServices.GetRequiredService<TimeProvider>());
        return Markup.Of($"""
            <h2>Mức phí, lệ phí</h2>
            <ul class="editor-fees">{rows.Select(row => Row(row, places, id, today))}</ul>
            <p><a class="editor-button" href="{ProceduresScreen.Path(id)}/fee">Thêm khoản mới</a></p>
            """);
    }

    private static Markup Row(FeeRow row, PlaceDirectory places, string id, DateOnly today) => Markup.Of($"""
        <li{(row.Validity.To < today ? new Markup(" class=\"editor-past\"") : Markup.None)}>
          <strong>{FeeRowText.Price(row)}</strong>
          <span>{row.Variant ?? row.Item} · {VietnameseFormat.Channel(row.Channel)}{(row.PlaceId is { } place ? " · " + (places.Find(place)?.FullName ?? place) : row.Scope == FeeScope.OtherPlaces ? " · nơi chưa có mức riêng" : "")}{(row.Condition is { } condition ? " · " + condition : "")}</span>
          <small>{Days(row.Validity)} · {row.LegalBasis}</small>
          <a href="{ProceduresScreen.Path(id)}/fee?row={Uri.EscapeDataString(FeeRowText.NumberOf(row))}">Đổi từ một ngày</a>
        </li>
        """);

    public static string Days(Validity validity) => (validity.From, validity.To) switch
    {
        ({ } from, { } to) => $"từ {VietnameseFormat.Day(from)} đến hết {VietnameseFormat.Day(to)}",
        ({ } from, null) => $"từ {VietnameseFormat.Day(from)}",
        (null, { } to) => $"đến hết {VietnameseFormat.Day(to)}",
        _ => "không rõ ngày, coi là mức hiện nay",
    };
}
