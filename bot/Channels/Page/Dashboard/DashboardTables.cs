using System.Globalization;
using Assistant.Bot.Channels.Editor;
using Assistant.Bot.Operations.Usage;

namespace Assistant.Bot.Channels.Page.Dashboard;

/// <summary>What the window holds as a whole, each a table whose rows carry their bar.</summary>
internal static class DashboardTables
{
    private const int MostProcedures = 10;

    public static Markup Of(UsageSummary summary, DashboardNames names)
    {
        var wording = names.Wording;
        var outcomes = summary.Totals[UsageNames.Outcomes].ToList();
        var groups = wording.Groups.Select(group => (group.Label, Count: outcomes.Where(entry => group.Outcomes.Contains(entry.Key)).Sum(entry => entry.Count))).ToList();
        // Outcomes that no group has, were there any, are still turns.
        groups.Add(("Khác", summary.Turns - groups.Sum(group => group.Count)));
        return Markup.Join(
        [
            Table("Kết cục", "Kết cục", groups.Where(group => group.Count > 0)),
            Table("Vì sao chưa trả lời được", "Lý do", Named(outcomes.Where(entry => wording.IsUnanswered(entry.Key)), wording.Outcomes), "Không có câu nào."),
            Table("Thủ tục được hỏi nhiều", "Thủ tục", summary.Totals[UsageNames.Procedures].OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Key, StringComparer.Ordinal)
                .Take(MostProcedures).Select(entry => (names.Procedure(entry.Key), entry.Count)), "Chưa có câu nào về một thủ tục."),
            Table("Loại câu trả lời", "Loại", Named(summary.Totals[UsageNames.Kinds], wording.Kinds)),
            Table("Lối vào", "Lối vào", Named(summary.Totals[UsageNames.Channels], wording.Channels)),
            Table("Mô hình ngôn ngữ", "Kết quả", Named(summary.Totals[UsageNames.Model], wording.Model), "Không được hỏi lần nào (trợ lý tự trả lời).", Tokens(summary)),
        ]);
    }

    private static IEnumerable<(string Name, long Count)> Named(IEnumerable<(string Key, long Count)> counts, Dictionary<string, string> names) => counts
        .GroupBy(entry => UsageWording.NameIn(names, entry.Key)).Select(group => (group.Key, Count: group.Sum(entry => entry.Count))).OrderByDescending(entry => entry.Count);

    private static Markup Tokens(UsageSummary summary) => summary.Count(UsageNames.Tokens, "in") + summary.Count(UsageNames.Tokens, "out") is > 0
        ? Markup.Of($"<p>Token: đọc {DashboardNames.Count(summary.Count(UsageNames.Tokens, "in"))}, viết {DashboardNames.Count(summary.Count(UsageNames.Tokens, "out"))}.</p>")
        : Markup.None;

    private static Markup Table(string title, string column, IEnumerable<(string Name, long Count)> rows, string empty = "", Markup after = default)
    {
        var all = rows.ToList();
        var (sum, most) = (all.Sum(row => row.Count), all.Select(row => row.Count).DefaultIfEmpty(1).Max());
        return all.Count == 0 ? Markup.Of($"<section><h2>{title}</h2><p>{empty}</p></section>") : Markup.Of($"""
            <section><h2>{title}</h2>
            <table class="bar-table"><thead><tr><th scope="col">{column}</th><th scope="col">Số câu</th><th scope="col">Tỷ lệ</th></tr></thead>
            <tbody>{all.Select(row => Row(row.Name, row.Count, sum, most))}</tbody></table>{after}</section>
            """);
    }

    private static Markup Row(string name, long count, long sum, long most) => Markup.Of($"""
        <tr><th scope="row">{name}<svg class="bar-row" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="plot-one" width="{(100.0 * count / most).ToString("0.#", CultureInfo.InvariantCulture)}" height="4" rx="1"/></svg></th><td>{DashboardNames.Count(count)}</td><td>{DashboardNames.Share(count, sum)}</td></tr>
        """);
}
