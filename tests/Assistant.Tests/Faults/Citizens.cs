using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Assistant.Tests.Channels;

namespace Assistant.Tests.Faults;

/// <summary>What citizens do, whatever is broken behind: they ask, follow up, walk through, and say whether it helped.</summary>
internal static class Citizens
{
    private static readonly (string Question, string Holds)[] Questions =
    [
        ("làm hộ chiếu online hết bao nhiêu", "đồng"), ("vậy mất bao lâu", "ngày"), ("khai sinh cho con cần giấy tờ gì", "khai sinh"), ("Bình Phước giờ thuộc tỉnh nào", "Đồng Nai"),
        ("tỉnh nào có tỷ lệ hồ sơ trực tuyến cao nhất tuần 40/2022", ""), ("hướng dẫn em từng bước làm hộ chiếu", ""), ("tiếp", ""), ("cho em gặp cán bộ", ""), ("quên em đi", ""),
    ];

    public static async Task AreAnsweredAsync(BotApp app)
    {
        var conversationId = Guid.NewGuid().ToString("N");
        foreach (var (question, holds) in Questions)
        {
            var response = await app.AskAsync(new { question, conversationId });
            var text = await response.Content.ReadAsStringAsync();
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{question}: {(int)response.StatusCode} {text}");
            Assert.Contains(holds, JsonElement.Parse(text).GetProperty("text").GetString(), StringComparison.OrdinalIgnoreCase);
            SaysNothingOfOurs(text);
        }

        var page = await app.Browser().GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        await SayNoFaultAsync(app);
    }

    /// <summary>What can be refused is refused in words: never a fault that nobody has thought of.</summary>
    private static async Task SayNoFaultAsync(BotApp app)
    {
        var verdict = await app.Browser().PostAsJsonAsync("/api/feedback", new { answerId = "fee.cap-ho-chieu-pho-thong.0123456789abcdef", verdict = "useful" });
        Assert.True(verdict.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.ServiceUnavailable, $"feedback: {(int)verdict.StatusCode} {await verdict.Content.ReadAsStringAsync()}");
        SaysNothingOfOurs(await verdict.Content.ReadAsStringAsync());
        if (verdict.StatusCode == HttpStatusCode.ServiceUnavailable)
        {
            await verdict.IsProblemAsync(HttpStatusCode.ServiceUnavailable);
        }
    }

    public static async Task<string> HealthAsync(BotApp app)
    {
        var text = await (await app.Browser().GetAsync("/health/ready")).Content.ReadAsStringAsync();
        SaysNothingOfOurs(text);
        return text;
    }

    private static void SaysNothingOfOurs(string text)
    {
        foreach (var trace in (string[])["   at ", "Exception", "SqliteException", "SQLite Error", "Microsoft.", "Assistant.Bot"])
        {
            Assert.DoesNotContain(trace, text, StringComparison.Ordinal);
        }
    }
}
