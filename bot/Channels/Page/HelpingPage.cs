using System.Globalization;
using System.Text;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Helping;
using Assistant.Bot.Helping.Store;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Limits;
using Assistant.Knowledge.Calendar;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.Page;

/// <summary>
/// GET /helping: visits per ward and day, against the goal of the campaign; /helping/tallies.csv: the same for a spreadsheet.
/// A helper sees their own; officials, operators and administrators see all.
/// </summary>
internal static class HelpingPage
{
    private const int DaysShown = 7;

    public static void MapHelping(this WebApplication app)
    {
        app.MapGet("/helping", Show).RequireRateLimiting(RequestLimits.Policy).ExcludeFromDescription();
        app.MapGet("/helping/tallies.csv", Export).RequireRateLimiting(RequestLimits.Policy).ExcludeFromDescription();
    }

    private static HtmlPage Show(HttpContext http, TallyStore tallies, IOptions<HelpingOptions> options, TimeProvider time)
    {
        if (!May(http, out var helper))
        {
            return Refused();
        }

        var today = VietnamClock.Today(time);
        var campaign = options.Value;
        var first = campaign.To is null ? today.AddDays(1 - DaysShown) : campaign.From!.Value;
        var last = campaign.To is { } end && end < today ? end : today;
        return new HtmlPage(StatusCodes.Status200OK, campaign.To is null ? "Lượt giúp của tổ công nghệ số" : campaign.Campaign, Body(tallies.ByWard(first, last, helper), campaign, first, last, helper is not null));
    }

    private static IResult Export(HttpContext http, TallyStore tallies, Assistant.Knowledge.Procedures.ProcedureCatalog procedures, TimeProvider time, DateOnly? from, DateOnly? to)
    {
        if (!May(http, out var helper))
        {
            return Refused();
        }

        var last = to ?? VietnamClock.Today(time);
        var rows = tallies.ByProcedure(from ?? last.AddDays(-366), last, helper);
        var csv = new StringBuilder("ngay,dia_ban,thu_tuc,so_luot,da_xong,chua_xong,chua_ghi\n");
        foreach (var row in rows)
        {
            csv.AppendJoin(',',
                VietnameseFormat.Iso(row.Day), Cell(row.Ward ?? ""), Cell(procedures.Find(row.ProcedureId)?.Title ?? row.ProcedureId),
                Number(row.Visits), Number(row.Solved), Number(row.Unsolved), Number(row.Unknown)).Append('\n');
        }

        // The mark at the start tells spreadsheets that it is UTF-8.
        return Results.File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv.ToString())], "text/csv; charset=utf-8", $"luot-giup-{VietnameseFormat.Iso(last)}.csv");
    }

    /// <param name="http">The request.</param>
    /// <param name="helper">Whose visits may be seen; null: everybody's.</param>
    private static bool May(HttpContext http, out string? helper)
    {
        var caller = http.Caller();
        helper = caller.Role == Role.Helper ? caller.Key ?? caller.Name ?? "" : null;
        return caller.Role is Role.Helper or Role.Official or Role.Operator or Role.Admin;
    }

    private static HtmlPage Refused() => new(StatusCodes.Status403Forbidden, "Không được phép",
        "<p>Trang này dành cho tổ công nghệ số cộng đồng và cán bộ đã đăng nhập.</p>");

    private static string Body(IReadOnlyList<WardTally> all, HelpingOptions campaign, DateOnly first, DateOnly last, bool own)
    {
        var body = new StringBuilder();
        body.Append(CultureInfo.InvariantCulture, $"<p>{(own ? "Lượt giúp của anh/chị" : "Lượt giúp của mọi tổ")} từ {VietnameseFormat.Day(first)} đến {VietnameseFormat.Day(last)}.");
        if (campaign is { To: { } end, GoalPerDay: > 0 })
        {
            body.Append(CultureInfo.InvariantCulture, $" Đợt cao điểm kéo dài {campaign.Days} ngày, đến {VietnameseFormat.Day(end)}; mục tiêu {campaign.GoalPerDay} lượt mỗi ngày ở mỗi địa bàn.");
        }

        body.Append("</p>");
        if (all.Count == 0)
        {
            return body.Append("<p>Chưa có lượt nào. Trong cuộc trò chuyện, tổ hỏi thay cho người dân rồi nhắn “người tiếp theo” khi chuyển sang người khác.</p>").ToString();
        }

        Table(body, all, campaign, first, last);
        return body.Append("<p><a href=\"/helping/tallies.csv\">Tải bảng theo thủ tục (CSV)</a></p>").ToString();
    }

    private static void Table(StringBuilder body, IReadOnlyList<WardTally> all, HelpingOptions campaign, DateOnly first, DateOnly last)
    {
        // The newest first: on a phone the older ones are a swipe away.
        var days = Enumerable.Range(0, DaysShown).Select(back => last.AddDays(-back)).Where(day => day >= first).ToList();
        var goal = campaign.To is null ? 0 : campaign.GoalPerDay * (last.DayNumber - first.DayNumber + 1);
        body.Append("<div class=\"table-wrap\" tabindex=\"0\"><table><thead><tr><th>Địa bàn</th><th>Tổng</th><th>Đã xong</th>").Append(goal > 0 ? "<th>Mục tiêu</th><th>Đạt</th>" : "");
        foreach (var day in days)
        {
            body.Append(CultureInfo.InvariantCulture, $"<th>{day:dd/MM}</th>");
        }

        body.Append("</tr></thead><tbody>");
        foreach (var ward in all.GroupBy(tally => tally.Ward).OrderByDescending(group => group.Sum(tally => tally.Visits)))
        {
            var visits = ward.Sum(tally => tally.Visits);
            body.Append("<tr><th scope=\"row\">").Append(HtmlPage.Encode(ward.Key ?? "Chưa nói địa bàn")).Append("</th>");
            body.Append(CultureInfo.InvariantCulture, $"<td>{visits}</td><td>{ward.Sum(tally => tally.Solved)}</td>");
            if (goal > 0)
            {
                body.Append(CultureInfo.InvariantCulture, $"<td>{goal}</td><td>{VietnameseFormat.Number(Math.Round(100m * visits / goal, 1))}%</td>");
            }

            foreach (var day in days)
            {
                body.Append(CultureInfo.InvariantCulture, $"<td>{ward.Where(tally => tally.Day == day).Sum(tally => tally.Visits)}</td>");
            }

            body.Append("</tr>");
        }

        body.Append("</tbody></table></div>");
    }

    // A cell that begins like a formula would run in a spreadsheet.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(',', '"', '\n') ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
