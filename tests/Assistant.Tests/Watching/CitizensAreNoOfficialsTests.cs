using Assistant.Bot.Access;

namespace Assistant.Tests.Watching;

/// <summary>Ages, pay and habits of citizens beside the name of a province: no figures, and no watch over them.</summary>
public sealed class CitizensAreNoOfficialsTests : IDisposable
{
    private readonly WatchDesk _desk = new();

    public static TheoryData<string> Told
    {
        get
        {
            string[] whose = ["mẹ mình {0} đang ở {1}", "quán em {0} ở {1}", "nhà em ở {1}, {0}"];
            string[] limits = ["trên 75 tuổi", "dưới 3 triệu mỗi tháng", "trên 50 triệu hằng tháng", "dưới 10 nhân viên mỗi quý", "hơn 7 năm"];
            string[] asked = ["cho mình hỏi phải làm gì", "cho em biết với", "cho tôi hỏi nộp ở đâu"];
            string[] places = ["Hải Phòng", "Huế", "Nghệ An"];
            return [.. whose.SelectMany((form, one) => limits.Select((limit, two) => $"{string.Format(System.Globalization.CultureInfo.InvariantCulture, form, limit, places[(one + two) % places.Length])}, {asked[(one + two) % asked.Length]}"))];
        }
    }

    public void Dispose() => _desk.Dispose();

    [Theory]
    [MemberData(nameof(Told))]
    public async Task What_a_citizen_tells_of_themselves_is_no_figure(string message)
    {
        var answer = await _desk.AskAsync(Caller.Citizen, message);

        Assert.DoesNotContain("chỉ cán bộ", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("chỉ làm cho cán bộ", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("chỉ tiêu nào", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("báo cáo em đang giữ", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gửi tôi tỷ lệ hồ sơ trực tuyến của Huế mỗi thứ hai")]
    [InlineData("báo tôi khi Cà Mau dưới 30%")]
    [InlineData("gửi tôi 5 tỉnh thấp nhất mỗi thứ hai")]
    public async Task A_citizen_who_wishes_for_figures_is_told_for_whom_they_are(string message)
    {
        var answer = await _desk.AskAsync(Caller.Citizen, message);

        Assert.Contains("cán bộ", answer.Text, StringComparison.Ordinal);
    }
}
