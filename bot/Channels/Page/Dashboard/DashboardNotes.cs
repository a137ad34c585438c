using Assistant.Bot.Channels.Editor;
using Assistant.Bot.Operations.Usage;
using Assistant.Knowledge.Calendar;

namespace Assistant.Bot.Channels.Page.Dashboard;

/// <summary>What the figures are of, and what is missing in them.</summary>
internal static class DashboardNotes
{
    public static Markup Of(UsageSummary summary, DateTimeOffset now) => Markup.Of($"""
        <section class="dashboard-notes"><h2>Về số liệu này</h2><ul>{All(summary, now).Select(note => Markup.Of($"<li>{note}</li>"))}</ul></section>
        """);

    private static IEnumerable<string> All(UsageSummary summary, DateTimeOffset now)
    {
        var gaps = summary.Gaps;
        if (gaps.Unreadable)
        {
            yield return "Chưa đọc được kho số liệu (usage.db): trang chỉ có những gì đếm được từ lần ghi gần nhất. Trợ lý vẫn trả lời bình thường.";
        }

        if (gaps.IsBehind)
        {
            yield return "Chưa ghi được số liệu xuống đĩa: giữ tạm trong bộ nhớ, tối đa 48 giờ, và mất nếu máy chủ dừng lúc này.";
        }

        if (gaps.DamagedAt is { } damaged)
        {
            yield return $"Kho số liệu cũ bị hỏng nên được cất riêng (usage.db.damaged): số liệu ghi đến {DashboardNames.Hour(damaged)} không có ở đây.";
        }

        if (gaps.HasFuture)
        {
            yield return "Kho có số liệu của những giờ chưa tới: đồng hồ máy chủ từng chạy sai. Phần đó không được tính.";
        }

        if (Missing(summary) is > 0 and var hours)
        {
            yield return $"Thiếu {DashboardNames.Count(hours)} giờ (thiếu cả cột thì gạch chéo): máy chủ chưa chạy, hoặc chưa ghi được.";
        }

        if (gaps.First is { } first)
        {
            yield return $"Số liệu có từ {DashboardNames.Hour(UsageKey.Start(first))}, giữ {UsageStore.KeepDays} ngày.";
        }

        yield return gaps.Instances.Count > 1
            ? $"Cộng {DashboardNames.Count(gaps.Instances.Count)} bản sao ghi chung thư mục dữ liệu: {string.Join(", ", gaps.Instances)}. Bản sao ở máy khác có bảng riêng."
            : "Số liệu của thư mục dữ liệu trên máy này; bản sao ở máy khác có bảng riêng.";
        yield return "Chỉ đếm theo mã có sẵn (thủ tục, kết cục, lối vào): không có câu hỏi, không có ai hỏi, không có nơi ở. Thời gian trả lời ước lượng trong từng khoảng.";
        yield return $"Xem lúc {VietnamClock.Of(now):HH:mm dd/MM/yyyy} (giờ Việt Nam); giờ đang chạy chưa trọn.";
    }

    private static long Missing(UsageSummary summary) => summary.Slots.Sum(slot => slot.HoursPast - slot.HoursSeen);
}
