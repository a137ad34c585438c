using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Bot.Answers.Files;

/// <summary>The lines above the tables, in the form in which weekly reports have them.</summary>
internal static partial class ReportHead
{
    public static IEnumerable<(string Text, bool IsBold)> Lines(FileOrder order)
    {
        var sheet = order.Sheet;
        yield return ("TRỢ LÝ DỊCH VỤ CÔNG", false);
        yield return (sheet.IsSimulated ? "BẢN MÔ PHỎNG, KHÔNG PHẢI SỐ LIỆU THẬT" : "BÁO CÁO TỔNG HỢP", true);
        if (sheet.Period is { } named)
        {
            yield return (Week().IsMatch(named.Label) ? named.Label : $"Kỳ số liệu: {VietnameseFormat.InSentence(named.Label)}", true);
        }

        if (order.IsInternal)
        {
            yield return ("LƯU HÀNH NỘI BỘ", true);
        }

        yield return (order.Day.ToString("'Ngày' dd 'tháng' MM 'năm' yyyy", CultureInfo.InvariantCulture), false);
        if (sheet.Period is { } period)
        {
            yield return (Days(period), false);
        }
    }

    private static string Days(AnswerPeriod period)
    {
        var to = DateOnly.ParseExact(period.To, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return period.From is { } from ? $"Số liệu thống kê từ {SheetText.Day(from)} đến {SheetText.Day(period.To)}."
            : to.AddDays(1).Day == 1 ? $"Trợ lý lập báo cáo kết quả cung cấp dịch vụ công trực tuyến đến hết tháng {to.Month} năm {to.Year}."
            : $"Số liệu đến ngày {SheetText.Day(period.To)}.";
    }

    [GeneratedRegex(@"^Tuần [0-9]{1,2}/[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Week();
}
