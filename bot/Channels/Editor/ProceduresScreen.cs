using Assistant.Bot.Channels.Page;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Channels.Editor;

/// <summary>GET /editor/procedures: every procedure, or those that a search finds.</summary>
internal static class ProceduresScreen
{
    private const int MostFound = 20;

    public static void Map(RouteGroupBuilder editor) => editor.MapGet("/procedures", Show);

    public static string Path(string procedureId) => $"/editor/procedures/{Uri.EscapeDataString(procedureId)}";

    private static HtmlPage Show(HttpContext http, ProcedureCatalog procedures, IProcedureSearch search, TypingRepair repair, string? q)
    {
        var asked = q?.Trim() ?? "";
        IEnumerable<Procedure> shown = asked.Length == 0
            ? procedures.All.OrderBy(procedure => procedure.Field, StringComparer.Ordinal).ThenBy(procedure => procedure.Title, StringComparer.Ordinal)
            : Found(asked, procedures, search, repair);
        var rows = shown.Select(procedure => Markup.Of($"""
            <li><a href="{Path(procedure.Id)}">{procedure.Title}</a> <small>{procedure.Field}{(procedure.Origin == ProcedureOrigin.Imported ? " · bản ghi nhập" : "")}</small></li>
            """)).ToList();
        return EditorLayout.Page(http, "Thủ tục", Markup.Of($"""
            <form class="editor-search" method="get" action="/editor/procedures" role="search">
              <label for="f-q">Tìm thủ tục như người dân hỏi</label>
              <input id="f-q" name="q" type="search" value="{asked}"> <button type="submit">Tìm</button>
            </form>
            <p><a class="editor-button" href="/editor/procedures/new">Thêm thủ tục mới</a></p>
            {(rows.Count == 0 ? new Markup("<p>Không tìm thấy thủ tục nào.</p>") : Markup.Of($"<ul class=\"editor-list\">{rows}</ul>"))}
            """));
    }

    private static IEnumerable<Procedure> Found(string asked, ProcedureCatalog procedures, IProcedureSearch search, TypingRepair repair)
    {
        var folded = TextFolder.Fold(asked);
        var named = procedures.All.Where(procedure => procedure.Id == asked || TextFolder.Fold(procedure.Title).Contains(folded, StringComparison.Ordinal));
        return named.Concat(search.Search(repair.Repair(asked), MostFound).Select(hit => procedures.Find(hit.ProcedureId)).OfType<Procedure>())
            .DistinctBy(procedure => procedure.Id).Take(MostFound);
    }
}
