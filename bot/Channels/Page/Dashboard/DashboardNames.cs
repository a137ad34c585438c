using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Operations.Usage;
using Assistant.Knowledge.Calendar;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Channels.Page.Dashboard;

/// <summary>What people read for the keys and figures of the dashboard.</summary>
internal sealed class DashboardNames(UsageWording wording, ProcedureCatalog procedures)
{
    public UsageWording Wording => wording;

    public string Procedure(string id) => procedures.Find(id)?.Title ?? "Thủ tục không còn trong dữ liệu";

    /// <summary>"0,4 ms", "120 ms", "1,3 giây".</summary>
    public static string Time(double? seconds) => seconds switch
    {
        null => "–",
        { } value when double.IsInfinity(value) => "hơn 10 giây",
        { } value when value < 0.01 => $"{VietnameseFormat.Number(Math.Round((decimal)value * 1000, 1))} ms",
        { } value when value < 1 => $"{VietnameseFormat.Number(Math.Round((decimal)value * 1000))} ms",
        { } value => $"{VietnameseFormat.Number(Math.Round((decimal)value, 1))} giây",
    };

    /// <summary>"9,4%"; a dash where there is nothing to take a share of.</summary>
    public static string Share(long part, long whole) => whole == 0 ? "–" : $"{VietnameseFormat.Number(Math.Round(100m * part / whole, 1))}%";

    public static string Count(long count) => VietnameseFormat.Number(count);

    /// <summary>"14 giờ, 24/11", as a clock in Vietnam shows it.</summary>
    public static string Hour(DateTimeOffset moment) => VietnamClock.Of(moment).ToString("H' giờ, 'dd/MM", CultureInfo.InvariantCulture);

    /// <summary>The hours of a slot: "14 giờ, 24/11" or "12–18 giờ, 24/11".</summary>
    public static string Hours(UsageSlot slot, UsageWindow window)
    {
        var start = VietnamClock.Of(slot.Start);
        return window.HoursPerSlot == 1 ? Hour(slot.Start) : string.Create(CultureInfo.InvariantCulture, $"{start.Hour}–{start.Hour + window.HoursPerSlot} giờ, {start:dd/MM}");
    }
}
