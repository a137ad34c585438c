using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Page;
using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Editing.Expiring;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Channels.Editor;

/// <summary>/editor/expiring: fees and policies that end soon, and those that have ended with nothing after them.</summary>
internal static class ExpiringScreen
{
    private const int DefaultDays = 30;
    private const int MostDays = 3660;

    public static void Map(RouteGroupBuilder editor) => editor.MapGet("/expiring", Show);

    private static HtmlPage Show(HttpContext http, GenerationBoard generations, TimeProvider time, string? days, string? date)
    {
        var ahead = int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Min(asked, MostDays) : DefaultDays;
        var day = DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var named) ? named : VietnamClock.Today(time);
        var records = ExpiringRecords.Of(generations.Current.Knowledge, day, ahead);
        return EditorLayout.Page(http, $"Hết hiệu lực trong {ahead} ngày", Markup.Of($"""
            <form class="editor-form" method="get" action="/editor/expiring">
              {Fields.Text("days", "Xem trước mấy ngày", ahead.ToString(CultureInfo.InvariantCulture), type: "number")}
              {Fields.Text("date", "Tính từ ngày", VietnameseFormat.Iso(day), type: "date")}
              {Fields.Send("Xem")}
            </form>
            {List("Sắp hết hiệu lực", records.Where(record => record.LastDay >= day).ToList())}
            {List("Đã hết, chưa có gì tiếp theo", records.Where(record => record.LastDay < day).ToList())}
            """));
    }

    private static Markup List(string title, List<ExpiringRecord> records) => records.Count == 0
        ? Markup.Of($"<h2>{title}</h2><p>Không có.</p>")
        : Markup.Of($"<h2>{title} ({records.Count})</h2><ul class=\"editor-list\">{records.Select(Record)}</ul>");

    private static Markup Record(ExpiringRecord record) => Markup.Of($"""
        <li><strong>{VietnameseFormat.Day(record.LastDay)}</strong> · {(record.Owner.Length > 0 ? Markup.Of($"<a href=\"{ProceduresScreen.Path(record.Owner)}\">{record.Title}</a>") : Markup.Of($"{record.Title}"))}<br>
        {record.What}<br><small>{(record.Next is { } next ? $"Sau đó: {next}" : "Chưa có gì tiếp theo.")}</small></li>
        """);
}
