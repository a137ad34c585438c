using System.Globalization;
using System.Text;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Helping;
using Assistant.Bot.Helping.Store;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Limits;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Procedures;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels.Page;

/// <summary>
/// GET /helping: visits per ward and day, against the goal that each ward has in the campaign; /helping/tallies.csv: visits by procedure
/// for a spreadsheet; /helping/goals.csv: every ward and day against its goal. A helper sees their own; officials, operators and
/// administrators see all.
/// </summary>
internal static class HelpingPage
{
    public static void MapHelping(this WebApplication app)
    {
        app.MapGet("/helping", Show).RequireRateLimiting(RequestLimits.Policy).ExcludeFromDescription();
        app.MapGet("/helping/tallies.csv", Export).RequireRateLimiting(RequestLimits.Policy).ExcludeFromDescription();
        app.MapGet("/helping/goals.csv", ExportGoals).RequireRateLimiting(RequestLimits.Policy).ExcludeFromDescription();
    }

    private static HtmlPage Show(HttpContext http, TallyStore tallies, IOptions<HelpingOptions> options, WardGoals goals, TimeProvider time)
    {
        if (!May(http, out var helper))
        {
            return Refused();
        }

        var view = CampaignView.Of(tallies, options.Value, goals.Current, VietnamClock.Today(time), helper);
        return new HtmlPage(StatusCodes.Status200OK, options.Value.To is null ? "Lượt giúp của tổ công nghệ số" : options.Value.Campaign, HelpingTable.Body(view, options.Value));
    }

    private static IResult ExportGoals(HttpContext http, TallyStore tallies, IOptions<HelpingOptions> options, WardGoals goals, TimeProvider time)
    {
        // Goals are those of wards, which several helpers share.
        if (!May(http, out var helper) || helper is not null)
        {
            return Refused();
        }

        var view = CampaignView.Of(tallies, options.Value, goals.Current, VietnamClock.Today(time), helper);
        var csv = new StringBuilder("ngay,dia_ban,so_luot,da_xong,chua_xong,chua_ghi,muc_tieu,dat_phan_tram\n");
        foreach (var (ward, day) in view.Wards.SelectMany(ward => view.Days.Select(day => (ward, day))))
        {
            var on = ward.On(day);
            csv.AppendJoin(',',
                VietnameseFormat.Iso(day), Cell(ward.Name ?? ""), Number(on.Visits), Number(on.Solved), Number(on.Unsolved), Number(on.Unknown),
                ward.Goal > 0 ? Number(ward.Goal) : "", ward.Goal > 0 ? CampaignView.Percent(on.Visits, ward.Goal).ToString(CultureInfo.InvariantCulture) : "").Append('\n');
        }

        return Csv(csv, $"muc-tieu-{VietnameseFormat.Iso(view.Last)}.csv");
    }

    private static IResult Export(HttpContext http, TallyStore tallies, ProcedureCatalog procedures, TimeProvider time, DateOnly? from, DateOnly? to)
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

        return Csv(csv, $"luot-giup-{VietnameseFormat.Iso(last)}.csv");
    }

    // The mark at the start tells spreadsheets that it is UTF-8.
    private static IResult Csv(StringBuilder csv, string name) =>
        Results.File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv.ToString())], "text/csv; charset=utf-8", name);

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

    // A cell that begins like a formula would run in a spreadsheet.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(',', '"', '\n') ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
