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
    public async Task Each_ward_stands_against_its_own_goal_day_by_day_also_where_nobody_was_helped_yet()
    {
        var file = Path.Combine(_app.Storage, "muc-tieu.csv");
        await File.WriteAllTextAsync(file, "\uFEFFdia_ban;muc_tieu\nPhường Hải Châu;2\nXã Hòa Tiến;6\nXã Hòa Vang;nhiều\n");
        _app.With("Helping:GoalsFile", file);
        var helper = Client(Role.Helper);
        await HelpAsync(helper, "địa bàn phường hải châu", "làm hộ chiếu hết bao nhiêu", "xong, người tiếp theo", "khai sinh cho con cần gì", "người tiếp theo");
        await HelpAsync(helper, "địa bàn xã Hòa Vang", "đăng ký kết hôn trong nước cần gì", "người tiếp theo");
        var official = Client(Role.Official);

        var page = await official.GetStringAsync("/helping");
        var csv = (await official.GetStringAsync("/helping/goals.csv")).Split('\n');
        await File.WriteAllTextAsync(file, "Phường Hải Châu,4\n");
        File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddSeconds(9));
        var changed = await official.GetStringAsync("/helping");

        // Ten days so far: two of twenty, none of sixty, one of the forty that a ward without a line of its own means.
        Assert.Contains("<td>2</td><td>1</td><td>20</td><td>10%</td><td>2/2</td><td>0/2</td>", page, StringComparison.Ordinal);
        Assert.Contains("Xã Hòa Tiến</th><td>0</td><td>0</td><td>60</td><td>0%</td><td>0/6</td>", page, StringComparison.Ordinal);
        Assert.Contains("Xã Hòa Vang</th><td>1</td><td>0</td><td>40</td><td>2,5%</td><td>1/4</td>", page, StringComparison.Ordinal);
        Assert.Contains("Dòng 4 của tệp mục tiêu không đọc được", page, StringComparison.Ordinal);
        Assert.Equal("ngay,dia_ban,so_luot,da_xong,chua_xong,chua_ghi,muc_tieu,dat_phan_tram", csv[0].TrimStart('\uFEFF'));
        Assert.Equal(3 * 10, csv.Count(line => line.StartsWith("20", StringComparison.Ordinal)));
        Assert.Contains(csv, line => line.EndsWith("hải châu,2,1,0,1,2,100", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("<td>40</td><td>5%</td><td>2/4</td>", changed, StringComparison.Ordinal);
        Assert.Contains("trên mục tiêu 4 lượt mỗi ngày", await AskAsync(helper, "địa bàn phường Hải Châu", "tổng kết hôm nay"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await helper.GetAsync("/helping/goals.csv")).StatusCode);
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

    private static async Task<string> AskAsync(HttpClient client, params string[] messages)
    {
        var conversation = Guid.NewGuid().ToString();
        var said = "";
        foreach (var message in messages)
        {
            said = await (await client.PostAsJsonAsync("/api/ask", new { question = message, conversationId = conversation })).Content.ReadAsStringAsync();
        }

        return System.Text.RegularExpressions.Regex.Unescape(said);
    }

    private HttpClient Client(Role role)
    {
        var client = _app.Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", _app.Services.GetRequiredService<TokenRegister>().Add(role, "Tổ thử", TimeSpan.FromDays(1)).Secret);
        return client;
    }
}
