using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Editor;
using Assistant.Bot.Operations.Usage;

namespace Assistant.Bot.Channels.Page.Dashboard;

/// <summary>The three plots over time, each with the table of its figures behind it.</summary>
internal static class DashboardPlots
{
    /// <summary>Shares are drawn to this mark at least, so that a few per cent do not fill the plot.</summary>
    private const double LeastShare = 20;

    private const double LeastCount = 4;

    public static Markup Of(DashboardView view, UsageSummary summary, DashboardNames names) =>
        Markup.Join([Questions(view, summary), Unanswered(view, summary, names.Wording), Latency(view, summary)]);

    private static Markup Questions(DashboardView view, UsageSummary summary)
    {
        var most = summary.Slots.MaxBy(slot => slot.Turns)!;
        var plot = new SlotPlot(summary, PlotScale.FromZero(most.Turns, LeastCount), static value => VietnameseFormat.Number((decimal)value));
        for (var at = 0; at < summary.Slots.Count; at++)
        {
            plot.Bar(at, summary.Slots[at].Turns, "plot-one");
        }

        return Figure("Số câu hỏi", view, plot.Picture($"Biểu đồ cột số câu hỏi, nhiều nhất {DashboardNames.Count(most.Turns)} câu lúc {DashboardNames.Hours(most, summary.Window)}."),
            Markup.None, summary, ["Câu hỏi"], slot => [DashboardNames.Count(slot.Turns)]);
    }

    private static Markup Unanswered(DashboardView view, UsageSummary summary, UsageWording wording)
    {
        long Missed(UsageSlot slot) => slot.Outcomes.Where(entry => wording.IsUnanswered(entry.Key)).Sum(entry => entry.Value);
        var shares = summary.Slots.Select(slot => slot.Turns == 0 ? (double?)null : 100.0 * Missed(slot) / slot.Turns).ToList();
        var plot = new SlotPlot(summary, PlotScale.FromZero(shares.Max() ?? 0, LeastShare), static value => $"{VietnameseFormat.Number((decimal)value)}%");
        for (var at = 0; at < shares.Count; at++)
        {
            plot.Bar(at, shares[at] ?? 0, "plot-two");
        }

        return Figure("Tỷ lệ chưa trả lời được", view, plot.Picture($"Biểu đồ cột tỷ lệ câu hỏi chưa trả lời được, cao nhất {VietnameseFormat.Number(Math.Round((decimal)(shares.Max() ?? 0), 1))}%."),
            Markup.None, summary, ["Chưa trả lời được", "Tỷ lệ"], slot => [DashboardNames.Count(Missed(slot)), DashboardNames.Share(Missed(slot), slot.Turns)]);
    }

    private static Markup Latency(DashboardView view, UsageSummary summary)
    {
        List<double?> half = [.. summary.Slots.Select(slot => slot.Latency.Within(0.5))];
        List<double?> most = [.. summary.Slots.Select(slot => slot.Latency.Within(0.95))];
        // What is above the last class is drawn at the upper edge; its table says so.
        var plot = new SlotPlot(summary, PlotScale.TenTimes(half.Concat(most).OfType<double>()), static value => DashboardNames.Time(value));
        plot.Line(half, "plot-half");
        plot.Line(most, "plot-most");
        return Figure("Thời gian trả lời", view, plot.Picture("Biểu đồ đường thời gian trả lời: nửa số câu và 95% số câu nhanh hơn mức này."),
            Markup.Of($"<p class=\"plot-key\"><span class=\"key-half\">Nửa số câu</span> <span class=\"key-most\">95% số câu</span> <small>vạch trên gấp mười vạch dưới</small></p>"),
            summary, ["Nửa số câu", "95% số câu"], slot => [DashboardNames.Time(slot.Latency.Within(0.5)), DashboardNames.Time(slot.Latency.Within(0.95))]);
    }

    private static Markup Figure(string title, DashboardView view, Markup picture, Markup key, UsageSummary summary, IReadOnlyList<string> columns, Func<UsageSlot, IReadOnlyList<string>> cells) => Markup.Of($"""
        <figure class="dashboard-plot">
          <figcaption><h2>{title}</h2> <small>{view.Slot}</small></figcaption>
          {key}
          {picture}
          <details><summary>Bảng số: {Lower(title)}</summary><div class="table-wrap" tabindex="0" role="group" aria-label="{title}">
          <table><thead><tr><th scope="col">Giờ</th>{columns.Select(column => Markup.Of($"<th scope=\"col\">{column}</th>"))}</tr></thead>
          <tbody>{summary.Slots.Reverse().Select(slot => Row(slot, summary.Window, cells(slot)))}</tbody></table></div></details>
        </figure>
        """);

    private static Markup Row(UsageSlot slot, UsageWindow window, IReadOnlyList<string> cells) => Markup.Of($"""
        <tr><th scope="row">{DashboardNames.Hours(slot, window)}</th>{(slot.IsUnseen
            ? Markup.Of($"<td colspan=\"{cells.Count}\">không có số liệu</td>")
            : Markup.Join(cells.Select(cell => Markup.Of($"<td>{cell}</td>"))))}</tr>
        """);

    private static string Lower(string title) => VietnameseFormat.InSentence(title);
}
