using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Operations.Audit;
using Assistant.Bot.Operations.Switches;
using Assistant.Tests.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Operations.Switches;

/// <summary>What an administrator turns off stops at once, is said plainly, and comes back.</summary>
public sealed class SwitchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("switch-test-").FullName;
    private readonly AssistantUnderTest _assistant;

    public SwitchTests() => _assistant = new AssistantUnderTest(_folder);

    private SwitchBoard Board => _assistant.Services.GetRequiredService<SwitchBoard>();

    [Theory]
    [InlineData("procedure:cap-ho-chieu-pho-thong", "làm hộ chiếu online hết bao nhiêu", "switched_off_procedure")]
    [InlineData("procedure:cap-ho-chieu-pho-thong", "phiếu hướng dẫn làm hộ chiếu", "switched_off_procedure")]
    [InlineData("skill:fees", "làm hộ chiếu online hết bao nhiêu", "switched_off_skill")]
    [InlineData("place:da-nang", "lệ phí khai sinh quá hạn ở Đà Nẵng", "switched_off_place")]
    [InlineData("channel:rest", "làm hộ chiếu online hết bao nhiêu", "switched_off_channel")]
    [InlineData("all", "làm hộ chiếu online hết bao nhiêu", "switched_off_all")]
    public async Task What_is_off_is_said_plainly_and_comes_back(string text, string question, string outcome)
    {
        var before = await _assistant.AskAsync(question);
        var (target, problem) = _assistant.Services.GetRequiredService<SwitchNames>().Read(PlaceOf(text));
        Assert.Null(problem);

        Board.TurnOff(target!.Value, "token:1", "rà soát");
        var off = await _assistant.AskAsync(question);
        Board.TurnOn(target.Value, "token:1");
        var after = await _assistant.AskAsync(question);

        Assert.Equal("answered", before.Outcome is "partial" ? "answered" : before.Outcome);
        Assert.Equal(outcome, off.Outcome);
        Assert.DoesNotContain(off.Text, char.IsDigit);
        Assert.Null(off.Amounts);
        Assert.Equal(before.Text, after.Text);
    }

    [Theory]
    [InlineData("đăng ký hộ kinh doanh hết bao nhiêu tiền")]
    [InlineData("lệ phí cấp giấy phép xây dựng nhà ở bao nhiêu")]
    public async Task A_province_that_is_off_is_in_no_list_of_what_others_have_decided(string question)
    {
        var before = await _assistant.AskAsync(question);
        var places = ShippedKnowledge.Base.Places.All.Where(place => place.WithinId is null && place.Validity.Contains(AssistantUnderTest.Today) && before.Text.Contains($"- {place.Name}:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(places);

        Board.TurnOff(new SwitchTarget(SwitchKind.Place, places[0].Id), "token:1", "rà soát");
        var off = await _assistant.AskAsync(question);
        Board.TurnOn(new SwitchTarget(SwitchKind.Place, places[0].Id), "token:1");

        Assert.DoesNotContain($"- {places[0].Name}:", off.Text, StringComparison.Ordinal);
        Assert.All(places.Skip(1), place => Assert.Contains($"- {place.Name}:", off.Text, StringComparison.Ordinal));
        Assert.Equal(before.Text, (await _assistant.AskAsync(question)).Text);
    }

    [Fact]
    public async Task The_rest_goes_on()
    {
        Board.TurnOff(new SwitchTarget(SwitchKind.Procedure, "cap-ho-chieu-pho-thong"), "token:1", "rà soát");

        Assert.Equal("fee", (await _assistant.AskAsync("đổi bằng lái xe hết hạn hết bao nhiêu")).Kind);
    }

    [Fact]
    public async Task A_walk_through_of_what_is_turned_off_stops()
    {
        await _assistant.AskAsync("hướng dẫn từng bước làm hộ chiếu", conversation: "c");
        Board.TurnOff(new SwitchTarget(SwitchKind.Procedure, "cap-ho-chieu-pho-thong"), "token:1", "rà soát");

        Assert.Equal("switched_off_procedure", (await _assistant.AskAsync("nộp trực tuyến", conversation: "c")).Outcome);
    }

    [Fact]
    public async Task Without_the_fee_skill_a_walk_through_tells_no_fee_and_goes_on()
    {
        foreach (var message in (string[])["hướng dẫn từng bước làm hộ chiếu", "nộp trực tuyến", "đúng rồi"])
        {
            await _assistant.AskAsync(message, conversation: "c");
        }

        Board.TurnOff(new SwitchTarget(SwitchKind.Skill, "fees"), "token:1", "rà soát");
        var fee = await _assistant.AskAsync("đủ rồi", conversation: "c");
        var further = await _assistant.AskAsync("tiếp", conversation: "c");

        Assert.Contains("đang tạm dừng để rà soát", fee.Text, StringComparison.Ordinal);
        Assert.Null(fee.Amounts);
        Assert.DoesNotContain("đồng", fee.Text, StringComparison.Ordinal);
        Assert.Equal("steps", further.Kind);
    }

    [Fact]
    public async Task What_is_on_is_answered_beside_what_is_off()
    {
        Board.TurnOff(new SwitchTarget(SwitchKind.Skill, "fees"), "token:1", "rà soát");

        var answer = await _assistant.AskAsync("làm hộ chiếu cần giấy tờ gì và hết bao nhiêu tiền");

        Assert.Contains("Tờ khai", answer.Text, StringComparison.Ordinal);
        Assert.Contains("đang tạm dừng để rà soát", answer.Text, StringComparison.Ordinal);
        Assert.Null(answer.Amounts);
    }

    [Fact]
    public void A_change_of_another_process_is_seen()
    {
        using var other = new AssistantUnderTest(_folder);
        var target = new SwitchTarget(SwitchKind.Channel, "zalo");
        other.Services.GetRequiredService<SwitchBoard>().TurnOff(target, "token:1", "thử");

        Assert.True(Board.IsOff(target));
    }

    [Theory]
    [InlineData("procedure:khong-co")]
    [InlineData("place:sao-hoa")]
    [InlineData("skill:x")]
    [InlineData("channel:fax")]
    [InlineData("2:x")]
    [InlineData("model:x")]
    [InlineData("all:x")]
    [InlineData("procedure:")]
    [InlineData("")]
    public void A_typing_mistake_turns_nothing_off(string text)
    {
        var (target, problem) = _assistant.Services.GetRequiredService<SwitchNames>().Read(text);

        Assert.Null(target);
        Assert.NotEmpty(problem!);
    }

    [Fact]
    public void Every_change_is_in_the_trail_and_a_changed_trail_shows()
    {
        Board.TurnOff(SwitchTarget.All, "token:1", "diễn tập");
        Board.TurnOn(SwitchTarget.All, "token:2");
        var trail = _assistant.Services.GetRequiredService<AuditTrail>();

        Assert.Equal(["token:2: switch on all", "token:1: switch off all: diễn tập"], trail.Newest(10).Select(entry => $"{entry.Who}: {entry.What}"));
        Assert.Null(trail.FirstBroken());

        using (var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "audit.db")}"))
        {
            connection.Open();
            using var update = connection.CreateCommand();
            update.CommandText = "UPDATE audit SET what = 'x' WHERE number = 1";
            Assert.Throws<SqliteException>(() => update.ExecuteNonQuery());
            update.CommandText = "DROP TRIGGER audit_stays; UPDATE audit SET what = 'x' WHERE number = 1";
            update.ExecuteNonQuery();
        }

        Assert.Equal(1, trail.FirstBroken());
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Forbidden)]
    [InlineData(Role.Official, HttpStatusCode.Forbidden)]
    [InlineData(Role.Operator, HttpStatusCode.Forbidden)]
    [InlineData(Role.Admin, HttpStatusCode.NoContent)]
    public async Task Only_an_administrator_turns_things_off_over_rest(Role? role, HttpStatusCode status)
    {
        using var app = new BotApp { RealAssistant = true };
        var client = app.Browser();
        if (role is { } known)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
                "Bearer", app.Services.GetRequiredService<TokenRegister>().Add(known, "thử", TimeSpan.FromHours(1)).Secret);
        }

        using var put = await client.PutAsJsonAsync("/api/switches/channel:rest", new { reason = "diễn tập" });
        var answer = await (await client.PostAsJsonAsync("/api/ask", new { question = "làm hộ chiếu online hết bao nhiêu" })).Content.ReadAsStringAsync();

        Assert.Equal(status, put.StatusCode);
        Assert.Equal(role == Role.Admin, answer.Contains("tạm dừng trả lời ở kênh này", StringComparison.Ordinal));
        Assert.Equal(role == Role.Admin ? HttpStatusCode.NoContent : HttpStatusCode.Forbidden, (await client.DeleteAsync("/api/switches/channel:rest")).StatusCode);
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_turned_off()
    {
        using var app = new BotApp { RealAssistant = true };
        var client = app.Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer", app.Services.GetRequiredService<TokenRegister>().Add(Role.Admin, "thử", TimeSpan.FromHours(1)).Secret);

        Assert.Equal(HttpStatusCode.BadRequest, (await client.PutAsJsonAsync("/api/switches/all", new { reason = " " })).StatusCode);
        Assert.Equal("[]", await client.GetStringAsync("/api/switches"));
    }

    public void Dispose()
    {
        _assistant.Dispose();
        SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_folder);
    }

    private static string PlaceOf(string text) => text == "place:da-nang"
        ? $"place:{ShippedKnowledge.Base.Places.Resolve("Đà Nẵng", AssistantUnderTest.Today).Place!.Id}"
        : text;
}
