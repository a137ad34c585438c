using System.Globalization;
using System.Text;
using Assistant.Bot.Channels.Page.Dashboard;
using Assistant.Bot.Channels.Page.Switches;
using Assistant.Bot.HandOver.Store;

namespace Assistant.Bot.Channels.Page.Operator;

/// <summary>The queue: tickets that wait, those that somebody has, and the last ones that ended.</summary>
internal static class QueuePage
{
    private const int RefreshSeconds = 15;

    public static HtmlPage Of(IReadOnlyList<Ticket> queue, IReadOnlyList<Ticket> closed, OperatorSeat seat, TicketNames names)
    {
        var waiting = queue.Where(ticket => ticket.State == TicketState.Waiting).ToList();
        var mine = queue.Where(seat.Has).ToList();
        var others = queue.Where(ticket => ticket.State == TicketState.Taken && !seat.Has(ticket)).ToList();
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"<p>{waiting.Count} phiếu chờ, {mine.Count} phiếu anh/chị đang giữ. Trang tự làm mới mỗi {RefreshSeconds} giây.</p><p><a href=\"{DashboardEndpoints.Path}\">Bảng theo dõi trợ lý</a></p>");
        body.Append(seat.IsAdmin ? $"<p><a href=\"{SwitchesEndpoints.Path}\">Công tắc: tạm dừng, mở lại</a></p>" : "");
        Section(body, "Anh/chị đang giữ", mine, names, empty: null, TicketHtml.Open);
        Section(body, "Đang chờ", waiting, names, "Chưa có phiếu nào chờ.", TicketHtml.TakeForm);
        Section(body, "Cán bộ khác đang giữ", others, names, empty: null, ticket => TicketHtml.TakeOverForm(ticket, seat) + TicketHtml.EndForms(ticket, seat));
        Section(body, "Vừa đóng", closed, names, empty: null, static _ => "");
        body.Append("<form class=\"ticket-leave\" method=\"post\" action=\"/sign-out\"><button>Đăng xuất</button></form>");
        return new HtmlPage(StatusCodes.Status200OK, "Phiếu gặp cán bộ", body.ToString()) { RefreshSeconds = RefreshSeconds };
    }

    private static void Section(StringBuilder body, string title, IReadOnlyList<Ticket> tickets, TicketNames names, string? empty, Func<Ticket, string> action)
    {
        if (tickets.Count == 0 && empty is null)
        {
            return;
        }

        body.Append(CultureInfo.InvariantCulture, $"<h2>{title}</h2>");
        if (tickets.Count == 0)
        {
            body.Append(CultureInfo.InvariantCulture, $"<p>{empty}</p>");
            return;
        }

        body.Append("<ul class=\"tickets\">");
        foreach (var ticket in tickets)
        {
            body.Append("<li class=\"ticket\"><p class=\"ticket-head\"><b>").Append(HtmlPage.Encode(ticket.Code)).Append("</b><span>")
                .Append(HtmlPage.Encode($"{names.Age(ticket.State == TicketState.Waiting ? ticket.OpenedAt : ticket.HeardAt)}, {TicketNames.Channel(ticket)}"))
                .Append("</span></p><p>").Append(HtmlPage.Encode(names.Short(ticket))).Append("</p>").Append(action(ticket)).Append("</li>");
        }

        body.Append("</ul>");
    }
}
