using Assistant.Bot.Channels.Editor;
using Assistant.Bot.Operations.Usage;

namespace Assistant.Bot.Channels.Page.Dashboard;

/// <summary>The whole page: the sentence first, then figures, plots and tables, and what is missing.</summary>
internal static class DashboardPage
{
    public static HtmlPage Of(DashboardView view, UsageSummary summary, DashboardNames names, DateTimeOffset now)
    {
        var body = Markup.Of($"""
            <p class="dashboard-way"><a href="/operator">Về danh sách phiếu</a> <a href="{DashboardEndpoints.Path}?range={view.Query}">Tải lại</a></p>
            <nav class="dashboard-nav" aria-label="Khoảng thời gian">{DashboardView.All.Select(other => Link(other, view))}</nav>
            {(summary.Turns == 0 ? Markup.Of($"<p class=\"dashboard-sum\">Chưa có câu hỏi nào trong {Lower(view.Label)}.</p>") : Figures(view, summary, names))}
            {DashboardNotes.Of(summary, now)}
            """);
        return new HtmlPage(StatusCodes.Status200OK, "Bảng theo dõi trợ lý", body.Html) { Dashboard = true };
    }

    private static Markup Figures(DashboardView view, UsageSummary summary, DashboardNames names)
    {
        var unanswered = summary.Totals[UsageNames.Outcomes].Where(entry => names.Wording.IsUnanswered(entry.Key)).Sum(entry => entry.Count);
        var share = DashboardNames.Share(unanswered, summary.Turns);
        return Markup.Of($"""
            <p class="dashboard-sum">{view.Label}: <b>{DashboardNames.Count(summary.Turns)} câu hỏi</b>, {share} chưa trả lời được; 95% câu được trả lời trong {DashboardNames.Time(summary.Latency.Within(0.95))}.</p>
            <dl class="tiles">
              {Tile("Câu hỏi", DashboardNames.Count(summary.Turns))}
              {Tile("Chưa trả lời được", share)}
              {Tile("Nửa số câu trả lời trong", DashboardNames.Time(summary.Latency.Within(0.5)))}
              {Tile("95% trả lời trong", DashboardNames.Time(summary.Latency.Within(0.95)))}
              {Tile("Giữ lại vì số chưa kiểm chứng", DashboardNames.Count(summary.Count(UsageNames.Outcomes, "ungrounded")))}
            </dl>
            {SlotPlot.Hatching}
            <div class="dashboard-plots">{DashboardPlots.Of(view, summary, names)}</div>
            <div class="dashboard-tables">{DashboardTables.Of(summary, names)}</div>
            """);
    }

    private static Markup Tile(string name, string value) => Markup.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>");

    private static Markup Link(DashboardView other, DashboardView view) =>
        Markup.Of($"<a href=\"{DashboardEndpoints.Path}?range={other.Query}\"{(other == view ? new Markup(" aria-current=\"page\"") : Markup.None)}>{other.Label}</a>");

    private static string Lower(string label) => char.ToLowerInvariant(label[0]) + label[1..];
}
