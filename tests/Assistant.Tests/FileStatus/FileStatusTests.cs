using System.Net;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Conversations.Memory;
using Assistant.Bot.FileStatus;
using Assistant.Bot.Planning;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.FileStatus;

/// <summary>A citizen asks how far their file is, and a service that knows is there.</summary>
public sealed class FileStatusTests : IAsyncLifetime
{
    private const string Conversation = "file-status-conversation";
    private const string Asks = $"hồ sơ {StatusService.Code} của tôi tới đâu rồi";

    private FileStatusDesk _desk = null!;

    public async Task InitializeAsync() => _desk = await FileStatusDesk.StartAsync();

    [Fact]
    public async Task Without_a_code_the_code_is_asked_for_and_places_to_look_are_told()
    {
        var answer = await SayAsync("hồ sơ của tôi tới đâu rồi");

        Assert.StartsWith("Dạ, anh/chị gửi em **mã hồ sơ** in trên giấy tiếp nhận", answer.Text, StringComparison.Ordinal);
        Assert.Contains("H29.12-250101-0001", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Dịch vụ công của tôi", answer.Text, StringComparison.Ordinal);
        Assert.NotNull(answer.Sources);
        Assert.Empty(Service.Bodies);
    }

    [Theory]
    [InlineData(Asks)]
    [InlineData(StatusService.Code)]
    [InlineData("h29.12 - 261110 - 0042")]
    [InlineData("ma ho so cua em la h29.12-261110-0042, xem giup em")]
    [InlineData("H29.12–261110–0042 xong chưa em")]
    public async Task The_answer_tells_state_agency_days_and_what_is_missing(string question)
    {
        var answer = await SayAsync(question);

        Assert.Equal(
            """
            Dạ, hồ sơ có mã kết thúc bằng 0042 **đang được giải quyết** (UBND phường Hải Châu).
            - Thủ tục: Đăng ký khai sinh
            - Ngày nhận: 10/11/2026
            - Ngày hẹn trả: 05/12/2026 (còn 11 ngày)

            Anh/chị cần bổ sung:
            - Bản chính giấy chứng sinh
            Nguồn: Hệ thống một cửa Đà Nẵng (24/11/2026).
            """, answer.Text);
        Assert.Equal("help", answer.Kind);
        Assert.Equal($$"""{"code":"{{StatusService.Code}}"}""", Assert.Single(Service.Bodies));
        Assert.Equal("/status Bearer status-token", Assert.Single(Service.Heads));
    }

    [Fact]
    public async Task A_file_that_is_late_is_told_to_be_late_and_one_that_is_done_is_not()
    {
        Says("""{"code":"CODE","state":"processing","agency":"Sở Tư pháp","receivedOn":"2026-11-02","dueOn":"2026-11-20"}""");
        var late = await SayAsync(Asks);
        Says("""{"code":"CODE","state":"returned","agency":"Sở Tư pháp","receivedOn":"2026-11-02","dueOn":"2026-11-20","finishedOn":"2026-11-23"}""");
        var done = await SayAsync(Asks);

        Assert.Contains("đã quá hẹn 4 ngày", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("quá hẹn", done.Text, StringComparison.Ordinal);
        Assert.Contains("Ngày có kết quả: 23/11/2026", done.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"code":"H29.12-261110-0043","state":"processing","agency":"Sở","receivedOn":"2026-11-02"}""")]
    [InlineData("""{"code":"CODE","state":"teleported","agency":"Sở","receivedOn":"2026-11-02"}""")]
    [InlineData("""{"code":"CODE","state":"processing","agency":"","receivedOn":"2026-11-02"}""")]
    [InlineData("""{"code":"CODE","state":"processing","agency":"Sở","receivedOn":"02/11/2026"}""")]
    [InlineData("""{"code":"CODE","state":"processing","agency":"Sở","receivedOn":"2027-11-02"}""")]
    [InlineData("""{"code":"CODE","state":"processing","agency":"Sở","receivedOn":"2026-11-02","dueOn":"2026-11-01"}""")]
    [InlineData("""{"code":"CODE","state":"processing","agency":"Sở","receivedOn":"2026-11-02","missing":[1]}""")]
    [InlineData("""{"code":"CODE","state":"processing","agency":"Sở \ud800","receivedOn":"2026-11-02"}""")]
    public async Task An_answer_that_cannot_be_trusted_is_not_told(string body)
    {
        Says(body);

        var answer = await SayAsync(Asks);

        Assert.StartsWith("Dạ, hệ thống tra cứu trả lời không đọc được", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("2026", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Dịch vụ công của tôi", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_larger_than_any_is_not_read()
    {
        Service.Says = (HttpStatusCode.OK, new string(' ', FileStatusClient.MostBytes + 1) + StatusService.Good);

        Assert.StartsWith("Dạ, hệ thống tra cứu trả lời không đọc được", (await SayAsync(Asks)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Redirect)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    public async Task A_service_in_trouble_is_said_to_be_and_a_redirect_is_not_followed(HttpStatusCode status)
    {
        Service.Says = (status, StatusService.Good);

        var answer = await SayAsync(Asks);

        Assert.StartsWith("Dạ, hệ thống tra cứu đang trục trặc", answer.Text, StringComparison.Ordinal);
        Assert.Equal("dependency_down", answer.Outcome);
        Assert.Single(Service.Bodies);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_said_to_be_down_and_after_some_failures_left_alone()
    {
        Service.Says = (HttpStatusCode.BadGateway, "");
        for (var i = 0; i < FileStatusBreaker.MostFailures + 2; i++)
        {
            Assert.StartsWith("Dạ, hệ thống tra cứu đang trục trặc", (await SayAsync(Asks)).Text, StringComparison.Ordinal);
        }

        Assert.Equal(FileStatusBreaker.MostFailures, Service.Bodies.Count);
        Service.Says = (HttpStatusCode.OK, StatusService.Good);
        Time.Advance(FileStatusBreaker.Pause);
        Assert.Contains("đang được giải quyết", (await SayAsync(Asks)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_lets_wait_is_not_waited_for()
    {
        Service.Says = null;
        var asking = SayAsync(Asks);
        while (Service.Bodies.Count == 0)
        {
            await Task.Delay(5);
        }

        Time.Advance(TimeSpan.FromSeconds(2));

        Assert.StartsWith("Dạ, hệ thống tra cứu chưa trả lời kịp", (await asking).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_code_is_said_to_be_unknown()
    {
        Service.Says = (HttpStatusCode.NotFound, "");

        Assert.StartsWith("Dạ, hệ thống tra cứu không có hồ sơ nào mang mã kết thúc bằng 0042.", (await SayAsync(Asks)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mã hồ sơ của tôi là H29.12-2611")]
    [InlineData("H29.12-2611-42")]
    public async Task What_is_nearly_a_code_is_asked_for_again(string question)
    {
        Assert.StartsWith("Dạ, mã anh/chị gửi chưa đúng dạng", (await SayAsync(question)).Text, StringComparison.Ordinal);
        Assert.Empty(Service.Bodies);
    }

    [Fact]
    public async Task A_conversation_asks_about_so_many_files_an_hour()
    {
        for (var i = 0; i < 8; i++)
        {
            await SayAsync(Asks);
        }

        Assert.StartsWith("Dạ, em tạm ngừng tra", (await SayAsync(Asks)).Text, StringComparison.Ordinal);
        Assert.Contains("đang được giải quyết", (await SayAsync(Asks, "another-conversation-0001")).Text, StringComparison.Ordinal);
        Time.Advance(TimeSpan.FromHours(1));
        Assert.Contains("đang được giải quyết", (await SayAsync(Asks)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guessing_from_many_conversations_is_noticed()
    {
        Service.Says = (HttpStatusCode.NotFound, "");
        for (var i = 0; i < 4; i++)
        {
            await SayAsync($"hồ sơ H29.12-261110-000{i} tới đâu rồi", $"conversation-number-{i}");
        }

        Service.Says = (HttpStatusCode.OK, StatusService.Good);
        Assert.StartsWith("Dạ, em tạm ngừng tra", (await SayAsync(Asks)).Text, StringComparison.Ordinal);
        Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Contains("đang được giải quyết", (await SayAsync(Asks)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Walking_along_codes_that_exist_is_noticed()
    {
        for (var i = 0; i < 10; i++)
        {
            await WalkAsync($"H29.12-261110-{i:D4}");
        }

        Assert.Equal(10, Service.Bodies.Count);
        Assert.StartsWith("Dạ, em tạm ngừng tra", (await SayAsync(Asks)).Text, StringComparison.Ordinal);
        await WalkAsync("H29.12-261111-0042");
        Assert.Equal(11, Service.Bodies.Count);
        Time.Advance(TimeSpan.FromHours(1));
        await WalkAsync(StatusService.Code);

        async Task WalkAsync(string code)
        {
            Service.Says = (HttpStatusCode.OK, StatusService.Good.Replace(StatusService.Code, code, StringComparison.Ordinal));
            Assert.Contains("đang được giải quyết", (await SayAsync($"hồ sơ {code} tới đâu rồi", $"conversation-of-{code}")).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_a_conversation_and_for_machines_nothing_is_looked_up()
    {
        Assert.StartsWith("Dạ, em chỉ tra mã hồ sơ trong một cuộc trò chuyện", (await SayAsync(Asks, conversation: null)).Text, StringComparison.Ordinal);
        Assert.Equal("forbidden", (await SayAsync(Asks, role: Role.Feed)).Kind);
        Assert.Empty(Service.Bodies);
    }

    [Fact]
    public async Task The_code_is_remembered_logged_and_kept_nowhere()
    {
        var answer = await SayAsync($"em tên Kẹo, hồ sơ {StatusService.Code} tới đâu rồi");
        var follow = await SayAsync("còn hồ sơ đó thì sao");

        Assert.DoesNotContain(StatusService.Code, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("261110", answer.Text + follow.Text, StringComparison.Ordinal);
        Assert.Single(Service.Bodies);
        Assert.DoesNotContain("261110", _desk.Log.Text, StringComparison.Ordinal);
        Assert.Null(ReceiptScope.Receipt);
        var memory = await _desk.Get<IConversationStore>().LoadAsync(Conversation, CancellationToken.None);
        Assert.DoesNotContain("261110", System.Text.Json.JsonSerializer.Serialize<Understanding?>(memory.Value), StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
        Assert.DoesNotContain(Directory.EnumerateFiles(_desk.Folder, "*", SearchOption.AllDirectories), file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file)).Contains("261110", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_service_says_of_people_and_layout_is_left_out()
    {
        Says("""{"code":"CODE","state":"processing","agency":"Sở **Tư pháp** <b>0912345678</b>","receivedOn":"2026-11-02","missing":["CCCD 048123456789 [x](http://x)"]}""");

        var answer = await SayAsync(Asks);

        Assert.DoesNotContain("0912345678", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("048123456789", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', answer.Text);
        Assert.DoesNotContain('[', answer.Text);
    }

    [Fact]
    public async Task What_was_talked_about_goes_on_after_a_look_up()
    {
        await SayAsync("đăng ký khai sinh cần giấy tờ gì");
        await SayAsync(Asks);

        Assert.Equal("dang-ky-khai-sinh", (await SayAsync("còn lệ phí bao nhiêu")).Procedure?.Id);
    }

    public async Task DisposeAsync() => await _desk.DisposeAsync();

    private StatusService Service => _desk.Service;

    private FakeTimeProvider Time => _desk.Get<TimeProvider>() as FakeTimeProvider ?? throw new InvalidOperationException();

    private void Says(string body) => Service.Says = (HttpStatusCode.OK, body.Replace("CODE", StatusService.Code, StringComparison.Ordinal));

    private Task<Answer> SayAsync(string question, string? conversation = Conversation, Role role = Role.Citizen) =>
        _desk.Get<IAssistant>().AskAsync(
            new TurnRequest { Question = question, Caller = new Caller(role), ConversationId = conversation }, CancellationToken.None);
}
