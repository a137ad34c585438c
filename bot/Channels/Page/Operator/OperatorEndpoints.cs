using Assistant.Bot.Access;
using Assistant.Bot.Access.SignIn;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.HandOver;
using Assistant.Bot.HandOver.Store;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Audit;
using Assistant.Bot.Operations.Problems;
using Microsoft.Data.Sqlite;

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
        pages.MapGet("", Queue);
        pages.MapPost("/sign-in", SignInAsync);
        pages.MapGet("/{code}", Show);
        pages.MapGet("/{code}/thread", Thread);
        pages.MapPost("/{code}/reply", ReplyAsync);
        pages.MapPost("/{code}/take", (HttpContext http, string code, TicketMoves moves, HandOverWording wording) =>
            MoveAsync(http, code, "nhận", (ticket, me) => moves.Take(ticket, me, HandOverTexts.Taken(ticket, wording)), $"/operator/{TicketCode.Normal(code)}"));
        pages.MapPost("/{code}/return", (HttpContext http, string code, TicketMoves moves) =>
            MoveAsync(http, code, "trả lại hàng chờ", (ticket, me) => moves.GiveBack(ticket, me, HandOverTexts.GivenBack(ticket)), "/operator"));
        pages.MapPost("/{code}/close", (HttpContext http, string code, TicketMoves moves) =>
            MoveAsync(http, code, "đóng", (ticket, me) => ticket.Operator == me && moves.Close(ticket, HandOverTexts.Closed(ticket)), "/operator"));
    }

    private static IResult Queue(HttpContext http, TicketStore tickets, TicketNames names) => Guarded(http, me => QueuePage.Of(tickets.Queue(), tickets.Closed(ClosedShown), me, names));

    private static IResult Show(HttpContext http, string code, TicketStore tickets, TicketNames names) =>
        Guarded(http, me => tickets.OfCode(TicketCode.Normal(code)) is { } ticket ? TicketHtml.Of(ticket, me, names) : Missing());

    private static IResult Thread(HttpContext http, string code, TicketStore tickets, TicketLines lines) => Guarded(http, me =>
        tickets.OfCode(TicketCode.Normal(code)) is not { } ticket ? Missing()
        // What is written is for the two who write.
        : ticket.Operator == me ? TicketHtml.Thread(ticket, lines.Of(ticket))
        : OperatorSignIn.Refused());

    private static async Task<IResult> ReplyAsync(HttpContext http, string code, TicketStore tickets, TicketMoves moves, TicketNames names, AuditTrail audit)
    {
        if (!(await SmallForm.ReadAsync(http)).IsGood(out var form, out var problem))
        {
            return Page(problem);
        }

        return Guarded(http, me =>
        {
            if (tickets.OfCode(TicketCode.Normal(code)) is not { } ticket)
            {
                return Missing();
            }

            var written = form["text"].ToString();
            if (!QuestionText.Read(written).IsGood(out var text, out _))
            {
                return TicketHtml.Of(ticket, me, names, written, $"Tin trống, có ký tự hỏng, hoặc dài hơn {QuestionText.MaxLength} ký tự nên chưa gửi.");
            }

            audit.Append(me, $"phiếu {ticket.Code}: trả lời");
            return moves.Say(ticket, TicketAuthor.Operator, me, text)
                ? See($"/operator/{ticket.Code}")
                : TicketHtml.Of(tickets.OfCode(ticket.Code) ?? ticket, me, names, written, "Phiếu không còn do anh/chị giữ nên tin chưa gửi.");
        });
    }

    private static async Task<IResult> MoveAsync(HttpContext http, string code, string what, Func<Ticket, string, bool> move, string next)
    {
        if (!(await SmallForm.ReadAsync(http)).IsGood(out _, out var problem))
        {
            return Page(problem);
        }

        var services = http.RequestServices;
        return Guarded(http, me =>
        {
            if (services.GetRequiredService<TicketStore>().OfCode(TicketCode.Normal(code)) is not { } ticket)
            {
                return Missing();
            }

            // Written down first: what cannot be written down is not done.
            services.GetRequiredService<AuditTrail>().Append(me, $"phiếu {ticket.Code}: {what}");
            return move(ticket, me)
                ? See(next)
                : new HtmlPage(StatusCodes.Status409Conflict, "Phiếu đã đổi",
                    "<p>Phiếu này vừa được người khác nhận, trả lại hoặc đã đóng.</p><p><a href=\"/operator\">Về danh sách phiếu</a></p>");
        });
    }

    private static async Task<IResult> SignInAsync(HttpContext http, SignInCode codes, SessionStore sessions)
    {
        if (!(await SmallForm.ReadAsync(http)).IsGood(out var form, out var problem))
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

    private static IResult Guarded(HttpContext http, Func<string, IResult> page)
    {
        var caller = http.Caller();
        if (!May(caller))
        {
            return caller.Role == Role.Citizen ? OperatorSignIn.Form(StatusCodes.Status401Unauthorized, null) : OperatorSignIn.Refused();
        }

        try
        {
            return page(caller.Key ?? caller.Name ?? "");
        }
        catch (SqliteException)
        {
            return new HtmlPage(StatusCodes.Status503ServiceUnavailable, "Chưa đọc được phiếu", "<p>Kho phiếu đang trục trặc, chưa có gì thay đổi. Xin tải lại trang sau ít phút.</p>");
        }
    }

    private static bool May(Caller caller) => caller.Role is Role.Operator or Role.Admin;

    private static HtmlPage Missing() => new(StatusCodes.Status404NotFound, "Không có phiếu này",
        "<p>Mã phiếu không đúng, hoặc phiếu đã quá hạn lưu.</p><p><a href=\"/operator\">Về danh sách phiếu</a></p>");

    private static HtmlPage Page(Problem problem) => new(problem.Status, problem.Title, $"<p>{HtmlPage.Encode(problem.Detail)}</p><p><a href=\"/operator\">Về danh sách phiếu</a></p>");

    // 303: the browser goes on with GET, and loading again sends nothing twice.
    private static SeeOther See(string path) => new(path);

    private sealed record SeeOther(string Path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = Path;
            httpContext.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }
    }
}
