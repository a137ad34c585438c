using System.Globalization;
using System.Text;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Conversations;
using Assistant.Bot.HandOver.Store;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Channels.Page.Operator;

/// <summary>One ticket: what is known, what is written, and what can be done.</summary>
internal static class TicketHtml
{
    private const int ThreadSeconds = 5;

    public static string Open(Ticket ticket) => $"<p><a class=\"ticket-open\" href=\"/operator/{ticket.Code}\">Mở phiếu <span class=\"sr-only\">{ticket.Code}</span></a></p>";

    public static string TakeForm(Ticket ticket) => Button(ticket, "take", "Nhận phiếu");

    /// <summary>Empty unless its operator has left it.</summary>
    public static string TakeOverForm(Ticket ticket, OperatorSeat seat) => seat.MayTakeOver(ticket) ? Button(ticket, "take-over", "Nhận thay") : "";

    /// <summary>Empty for whom the end of it is no business of theirs.</summary>
    public static string EndForms(Ticket ticket, OperatorSeat seat) => seat.MayClose(ticket)
        ? $"<div class=\"ticket-ends\">{Button(ticket, "close", "Đóng phiếu")}{(seat.MayGiveBack(ticket) ? Button(ticket, "return", "Trả lại hàng chờ") : "")}</div>"
        : "";

    public static HtmlPage Of(Ticket ticket, OperatorSeat seat, TicketNames names, string? draft = null, string? problem = null)
    {
        var body = new StringBuilder("<p><a href=\"/operator\">Về danh sách phiếu</a></p><dl class=\"ticket-facts\">");
        foreach (var (name, value) in names.Of(ticket))
        {
            body.Append("<div><dt>").Append(name).Append("</dt><dd>").Append(HtmlPage.Encode(value)).Append("</dd></div>");
        }

        body.Append("</dl>");
        if (seat.Has(ticket))
        {
            Mine(body, ticket, draft, problem);
        }
        else
        {
            body.Append(ticket.State switch
            {
                TicketState.Waiting => $"<p>Phiếu đang chờ.</p>{TakeForm(ticket)}",
                TicketState.Taken when ticket.Operator == Ticket.AccountPeople => "<p>Người quản trang Official Account đang trả lời người này trong Zalo. Xong việc thì đóng phiếu để trợ lý trả lời lại.</p>",
                TicketState.Taken when seat.MayTakeOver(ticket) => $"<p>Cán bộ khác đang giữ phiếu này nhưng lâu chưa trả lời.</p>{TakeOverForm(ticket, seat)}",
                TicketState.Taken => "<p>Cán bộ khác đang giữ phiếu này.</p>",
                _ => "<p>Phiếu đã đóng; nội dung trao đổi đã xóa.</p>",
            });
        }

        body.Append(EndForms(ticket, seat));
        return new HtmlPage(StatusCodes.Status200OK, $"Phiếu {ticket.Code}", body.ToString());
    }

    /// <summary>The newest first: it is seen without scrolling each time that the part loads again.</summary>
    public static HtmlPage Thread(Ticket ticket, IReadOnlyList<TicketLine> lines)
    {
        var body = new StringBuilder(lines.Count == 0 ? "<p>Chưa có tin nào.</p>" : "<ol class=\"thread\" reversed>");
        foreach (var line in lines.Reverse())
        {
            body.Append("<li class=\"").Append(line.Author == TicketAuthor.Operator ? "thread-mine" : "thread-theirs").Append("\"><b>")
                .Append(line.Author switch { TicketAuthor.Citizen => "Người dân", TicketAuthor.Operator => "Cán bộ", _ => "Trợ lý báo" })
                .Append(CultureInfo.InvariantCulture, $"</b> <time>{VietnamClock.Of(line.At):HH:mm}</time>")
                .Append(line.Author != TicketAuthor.Citizen && !line.IsDelivered ? " <i>chưa tới</i>" : "")
                .Append("<p>").Append(line.IsReadable ? HtmlPage.Encode(line.Text) : "<i>Tin này không đọc lại được.</i>").Append("</p></li>");
        }

        return new HtmlPage(StatusCodes.Status200OK, $"Trao đổi phiếu {ticket.Code}", body.Append(lines.Count == 0 ? "" : "</ol>").ToString()) { IsPart = true, RefreshSeconds = ticket.State == TicketState.Taken ? ThreadSeconds : null };
    }

    private static void Mine(StringBuilder body, Ticket ticket, string? draft, string? problem)
    {
        if (ticket.Channel == ChannelNames.Zalo)
        {
            body.Append("<p class=\"plain-text\">Phiếu này ở Zalo: xin trả lời trong phần trò chuyện của trang quản lý Official Account. Trợ lý im lặng đến khi phiếu đóng.</p>");
        }
        else
        {
            body.Append(problem is null ? "" : $"<p class=\"plain-text\" role=\"alert\">{HtmlPage.Encode(problem)}</p>");
            body.Append(CultureInfo.InvariantCulture, $"""
                <form class="plain-form" method="post" action="/operator/{ticket.Code}/reply" accept-charset="utf-8">
                  <label for="text">Trả lời người dân</label>
                  <textarea id="text" name="text" rows="3" maxlength="{QuestionText.MaxLength}" required autofocus>{HtmlPage.Encode(draft ?? "")}</textarea>
                  <button type="submit">Gửi trả lời</button>
                </form>
                """);
            body.Append(CultureInfo.InvariantCulture, $"<iframe class=\"thread-frame\" src=\"/operator/{ticket.Code}/thread\" title=\"Nội dung trao đổi, tin mới ở trên cùng\"></iframe>");
        }
    }

    private static string Button(Ticket ticket, string move, string words) =>
        $"<form class=\"ticket-move\" method=\"post\" action=\"/operator/{ticket.Code}/{move}\"><button>{words}<span class=\"sr-only\"> {ticket.Code}</span></button></form>";
}
