using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Answers;
using Assistant.Knowledge.Calendar;
using Assistant.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Helping;

/// <summary>The tallies as teams and offices see them.</summary>
public sealed class HelpingPageTests : IDisposable
{
    private readonly BotApp _app = new BotApp { RealAssistant = true }
        .With("Helping:Campaign", "Chiến dịch 92 ngày đêm").With("Helping:From", VietnameseFormat.Iso(VietnamClock.Today(TimeProvider.System).AddDays(-9))).With("Helping:GoalPerDay", "4");

    [Fact]
    public async Task A_citizen_does_not_see_it()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await _app.Browser().GetAsync("/helping")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await _app.Browser().GetAsync("/helping/tallies.csv")).StatusCode);
    }

    [Fact]
    public async Task A_helper_sees_their_own_and_an_official_sees_all()
    {
        var (one, two) = (Client(Role.Helper), Client(Role.Helper));
        await HelpAsync(one, "địa bàn phường Hải Châu", "làm hộ chiếu hết bao nhiêu", "xong, người tiếp theo", "khai sinh cho con cần gì", "người tiếp theo");
        await HelpAsync(two, "địa bàn xã Hòa Vang", "đăng ký kết hôn trong nước cần gì", "người tiếp theo");

        var own = await one.GetStringAsync("/helping");
        var all = await Client(Role.Official).GetStringAsync("/helping");

        Assert.Contains("Phường Hải Châu", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Hòa Vang", own, StringComparison.Ordinal);
        Assert.Contains("Hòa Vang", all, StringComparison.Ordinal);
        Assert.Contains("Chiến dịch 92 ngày đêm", all, StringComparison.Ordinal);
        // Two visits of the forty that ten days of four mean.
        Assert.Contains("<td>2</td><td>1</td><td>40</td><td>5%</td>", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_export_opens_in_a_spreadsheet()
    {
        var helper = Client(Role.Helper);
        await HelpAsync(helper, "địa bàn phường Hải Châu", "làm hộ chiếu hết bao nhiêu", "xong, người tiếp theo");

        using var response = await helper.GetAsync("/helping/tallies.csv");
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var lines = await response.Content.ReadAsStringAsync();

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Contains("ngay,dia_ban,thu_tuc,so_luot,da_xong,chua_xong,chua_ghi", lines, StringComparison.Ordinal);
        Assert.Contains(",Phường Hải Châu,", lines, StringComparison.Ordinal);
        Assert.EndsWith(",1,1,0,0\n", lines, StringComparison.Ordinal);
    }

    public void Dispose() => _app.Dispose();

    private static async Task HelpAsync(HttpClient client, params string[] messages)
    {
        var conversation = Guid.NewGuid().ToString();
        foreach (var message in messages)
        {
            (await client.PostAsJsonAsync("/api/ask", new { question = message, conversationId = conversation })).EnsureSuccessStatusCode();
        }
    }

    private HttpClient Client(Role role)
    {
        var client = _app.Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", _app.Services.GetRequiredService<TokenRegister>().Add(role, "Tổ thử", TimeSpan.FromDays(1)).Secret);
        return client;
    }
}
