using Assistant.Bot.Access;
using Assistant.Bot.Access.SignIn;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Audit;
using Assistant.Bot.Operations.Limits;
using Assistant.Bot.Operations.Problems;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.Page.Operator;

/// <summary>
/// /operator: the queue of people who wait for a person, for operators and administrators. Pages and forms only: nothing here
/// needs a script. What is done is audited by the ticket's code.
/// </summary>
internal static class OperatorEndpoints
{
    private const int ClosedShown = 5;

    public static void MapOperator(this WebApplication app)
    {
        var pages = app.MapGroup("/operator").RequireRateLimiting(RequestLimits.Policy).DisableAntiforgery().ExcludeFromDescription();
        pages.MapGet("", Queue).RequireRateLimiting(RequestLimits.Looks);
        pages.MapPost("/sign-in", SignInAsync);
        pages.MapGet("/{code}", Show);
        pages.MapGet("/{code}/thread", Thread).RequireRateLimiting(RequestLimits.Looks);
        pages.MapPost("/{code}/reply", ReplyAsync);
        pages.MapPost("/{code}/take", (HttpContext http, string code, TicketMoves moves, HandOverWording wording) =>
            MoveAsync(http, code, "nhận", (ticket, seat) => moves.Take(ticket, seat.Key, HandOverTexts.Taken(ticket, wording)), $"/operator/{TicketCode.Normal(code)}"));
        pages.MapPost("/{code}/take-over", (HttpContext http, string code, TicketMoves moves, HandOverWording wording) =>
            MoveAsync(http, code, "nhận thay", (ticket, seat) => moves.TakeOver(ticket, seat.Key, seat.Silent, HandOverTexts.Taken(ticket, wording)), $"/operator/{TicketCode.Normal(code)}"));
        pages.MapPost("/{code}/return", (HttpContext http, string code, TicketMoves moves) =>
            MoveAsync(http, code, "trả lại hàng chờ", (ticket, seat) => moves.GiveBack(ticket, seat.Holder, HandOverTexts.GivenBack(ticket)), "/operator"));
        pages.MapPost("/{code}/close", (HttpContext http, string code, TicketMoves moves) =>
            MoveAsync(http, code, "đóng", (ticket, seat) => moves.Close(ticket, seat.Holder, HandOverTexts.Closed(ticket)), "/operator"));
    }

    private static IResult Queue(HttpContext http, TicketStore tickets, TicketNames names) => Guarded(http, seat => QueuePage.Of(tickets.Queue(), tickets.Closed(ClosedShown), seat, names));

    private static IResult Show(HttpContext http, string code, TicketStore tickets, TicketNames names) =>
        Guarded(http, seat => tickets.OfCode(TicketCode.Normal(code)) is { } ticket ? TicketHtml.Of(ticket, seat, names) : Missing());

    private static IResult Thread(HttpContext http, string code, TicketStore tickets, TicketLines lines) => Guarded(http, seat =>
        tickets.OfCode(TicketCode.Normal(code)) is not { } ticket ? Missing()
        // What is written is for the two who write.
        : seat.Has(ticket) ? TicketHtml.Thread(ticket, lines.Of(ticket))
        : OperatorSignIn.Refused());

    private static async Task<IResult> ReplyAsync(HttpContext http, string code, TicketStore tickets, TicketMoves moves, TicketNames names, AuditTrail audit)
    {
        if (!(await SmallForm.ReadOwnAsync(http)).IsGood(out var form, out var problem))
        {
            return Page(problem);
        }

        return Guarded(http, seat =>
        {
            if (tickets.OfCode(TicketCode.Normal(code)) is not { } ticket)
            {
                return Missing();
            }

            var written = form["text"].ToString();
            if (!QuestionText.Read(written).IsGood(out var text, out _))
            {
                return TicketHtml.Of(ticket, seat, names, written, $"Tin trống, có ký tự hỏng, hoặc dài hơn {QuestionText.MaxLength} ký tự nên chưa gửi.");
            }

            return Audited(audit, seat, $"phiếu {ticket.Code}: trả lời", () => moves.Say(ticket, TicketAuthor.Operator, seat.Key, text))
                ? See($"/operator/{ticket.Code}")
                : TicketHtml.Of(tickets.OfCode(ticket.Code) ?? ticket, seat, names, written, "Phiếu không còn do anh/chị giữ nên tin chưa gửi.");
        });
    }

    private static async Task<IResult> MoveAsync(HttpContext http, string code, string what, Func<Ticket, OperatorSeat, bool> move, string next)
    {
        if (!(await SmallForm.ReadOwnAsync(http)).IsGood(out _, out var problem))
        {
            return Page(problem);
        }

        var services = http.RequestServices;
        return Guarded(http, seat =>
        {
            if (services.GetRequiredService<TicketStore>().OfCode(TicketCode.Normal(code)) is not { } ticket)
            {
                return Missing();
            }

            return Audited(services.GetRequiredService<AuditTrail>(), seat, $"phiếu {ticket.Code}: {what}", () => move(ticket, seat))
                ? See(next)
                : new HtmlPage(StatusCodes.Status409Conflict, "Phiếu đã đổi",
                    "<p>Phiếu này vừa được người khác nhận, trả lại hoặc đã đóng.</p><p><a href=\"/operator\">Về danh sách phiếu</a></p>");
        });
    }

    /// <summary>Written down first: what cannot be written down is not done. Who came too late has done nothing, and that is written down too.</summary>
    private static bool Audited(AuditTrail audit, OperatorSeat seat, string what, Func<bool> move)
    {
        audit.Append(seat.Key, what);
        if (move())
        {
            return true;
        }

        audit.Append(seat.Key, $"{what} (không thành)");
        return false;
    }

    private static async Task<IResult> SignInAsync(HttpContext http, SignInCode codes, SessionStore sessions)
    {
        if (!(await SmallForm.ReadOwnAsync(http)).IsGood(out var form, out var problem))
        {
            return Page(problem);
        }

        if (!codes.Read(form["code"].ToString()).IsGood(out var signedIn, out problem))
        {
            return OperatorSignIn.Form(problem.Status, problem.Detail);
        }

        if (!May(signedIn.Caller))
        {
            return OperatorSignIn.Form(StatusCodes.Status403Forbidden, "Mã này đúng nhưng không phải của cán bộ trực.");
        }

        SessionCookie.Write(http, sessions.Open(signedIn.Caller, signedIn.TokenHash));
        return See("/operator");
    }

    private static IResult Guarded(HttpContext http, Func<OperatorSeat, IResult> page)
    {
        var caller = http.Caller();
        if (!May(caller))
        {
            return caller.Role == Role.Citizen ? OperatorSignIn.Form(StatusCodes.Status401Unauthorized, null) : OperatorSignIn.Refused();
        }

        try
        {
            return page(SeatOf(http, caller));
        }
        catch (Exception fault) when (TicketFaults.IsStore(fault))
        {
            return new HtmlPage(StatusCodes.Status503ServiceUnavailable, "Chưa đọc được phiếu", "<p>Kho phiếu hoặc khóa mã hóa của kho đang trục trặc, chưa có gì thay đổi. Xin tải lại trang sau ít phút; vẫn vậy thì báo người quản trị.</p>");
        }
    }

    private static OperatorSeat SeatOf(HttpContext http, Caller caller)
    {
        var hours = http.RequestServices.GetRequiredService<IOptions<HandOverOptions>>().Value.TakeOverHours;
        return new OperatorSeat(caller.Key ?? caller.Name ?? "", caller.Role == Role.Admin, http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().AddHours(-hours));
    }

    private static bool May(Caller caller) => caller.Role is Role.Operator or Role.Admin;

    private static HtmlPage Missing() => new(StatusCodes.Status404NotFound, "Không có phiếu này",
        "<p>Mã phiếu không đúng, hoặc phiếu đã quá hạn lưu.</p><p><a href=\"/operator\">Về danh sách phiếu</a></p>");

    private static HtmlPage Page(Problem problem) => new(problem.Status, problem.Title, $"<p>{HtmlPage.Encode(problem.Detail)}</p><p><a href=\"/operator\">Về danh sách phiếu</a></p>");

    private static SeeOther See(string path) => new(path);
}
