using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Assistant.Bot.Access;
using Assistant.Tests.Channels;

namespace Assistant.Tests.Commands;

[Collection(ConsoleTests.Name)]
public sealed class CommandLineTests : IDisposable
{
    private readonly CommandRun _command = new();

    public void Dispose() => _command.Dispose();

    [Fact]
    public async Task Ask_prints_the_text_then_the_sources()
    {
        var (code, text, error) = await _command.RunAsync("ask", "Làm hộ chiếu hết bao nhiêu?", "--date", "2026-11-23", "--place", "Hà Nội");

        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.StartsWith("Dạ, nộp trực tuyến", text, StringComparison.Ordinal);
        Assert.Contains("https://vanban.chinhphu.vn/64", text, StringComparison.Ordinal);
        var turn = Assert.Single(_command.Assistant.Asked);
        Assert.Equal(new DateOnly(2026, 11, 23), turn.Date);
        Assert.NotNull(turn.PlaceId);
        Assert.Equal(Caller.Citizen, turn.Caller);
    }

    [Fact]
    public async Task Ask_json_prints_the_contract_and_nothing_else()
    {
        var (code, text, _) = await _command.RunAsync("ask", "a", "--json");

        Assert.Equal(0, code);
        var answer = JsonElement.Parse(text);
        Assert.Equal("fee", answer.GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("amounts")[1].GetProperty("amountVnd").ValueKind);
        Assert.False(answer.TryGetProperty("outcome", out _));
    }

    [Theory]
    [InlineData("ask", "")]
    [InlineData("ask", "a", "--date", "2026-02-30")]
    [InlineData("ask", "a", "--place", "Atlantis")]
    [InlineData("ask", "a", "--token", "tldvc_sai")]
    [InlineData("ask")]
    [InlineData("aks", "a")]
    [InlineData("access", "add", "--role", "citizen", "--name", "a")]
    [InlineData("access", "add", "--role", "official")]
    [InlineData("access", "add", "--role", "official", "--name", " ")]
    [InlineData("access", "add", "--role", "official", "--name", "a", "--days", "0")]
    [InlineData("access", "revoke", "ffffffff")]
    public async Task Bad_input_is_explained_and_ends_with_1(params string[] args)
    {
        var (code, _, error) = await _command.RunAsync(args);

        Assert.Equal(1, code);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Không hiểu: aks", "aks")]
    [InlineData("Thiếu <câu hỏi>", "ask")]
    [InlineData("Thiếu --name", "access", "add", "--role", "official")]
    [InlineData("--role không hợp lệ", "access", "add", "--role", "boss", "--name", "a")]
    [InlineData("--days không hợp lệ", "access", "add", "--role", "official", "--name", "a", "--days", "x")]
    [InlineData("Thiếu lệnh: add, list, revoke", "access")]
    public async Task A_mistyped_command_is_explained_in_Vietnamese(string expected, params string[] args)
    {
        var (code, text, error) = await _command.RunAsync(args);

        Assert.Equal(1, code);
        Assert.Empty(text);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.DoesNotMatch("Required|Unrecognized|Cannot|argument", error);
    }

    [Fact]
    public async Task A_token_is_added_used_listed_and_revoked()
    {
        var (_, added, _) = await _command.RunAsync("access", "add", "--role", "official", "--name", "Chị Lan");
        var secret = added.Split('\n').Single(line => line.StartsWith("tldvc_", StringComparison.Ordinal)).Trim();

        Assert.Equal(0, (await _command.RunAsync("ask", "a", "--token", secret)).Code);
        var caller = Assert.Single(_command.Assistant.Asked).Caller;
        Assert.Equal((Role.Official, "Chị Lan"), (caller.Role, caller.Name));

        var (_, list, _) = await _command.RunAsync("access", "list");
        Assert.Contains("Chị Lan", list, StringComparison.Ordinal);
        Assert.Contains("còn hiệu lực", list, StringComparison.Ordinal);
        Assert.DoesNotContain("tldvc_", list, StringComparison.Ordinal);

        var id = list.Split('\n')[1].Split(' ')[0];
        Assert.Equal(0, (await _command.RunAsync("access", "revoke", id)).Code);
        Assert.Equal(1, (await _command.RunAsync("ask", "a", "--token", secret)).Code);
        Assert.Contains("thu hồi", (await _command.RunAsync("access", "list")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tỉnh Tây Ninh", "tay-ninh")]
    [InlineData("Bộ Y tế", "bo-y-te")]
    public async Task A_token_of_one_unit_calls_for_that_unit(string named, string expected)
    {
        var (_, added, _) = await _command.RunAsync("access", "add", "--role", "official", "--name", "Anh Ba", "--unit", named);
        var secret = added.Split('\n').Single(line => line.StartsWith("tldvc_", StringComparison.Ordinal)).Trim();

        Assert.Equal(0, (await _command.RunAsync("ask", "a", "--token", secret)).Code);
        Assert.StartsWith(expected, Assert.Single(_command.Assistant.Asked).Caller.Unit, StringComparison.Ordinal);
        Assert.Matches("Anh Ba [(].+[)]", (await _command.RunAsync("access", "list")).Out);
    }

    [Theory]
    [InlineData("không rõ đơn vị", "official", "tỉnh Không Có")]
    [InlineData("chỉ dùng với vai trò official", "editor", "tỉnh Tây Ninh")]
    public async Task A_unit_that_no_token_can_have_gives_no_token(string expected, string role, string unit)
    {
        var (code, text, error) = await _command.RunAsync("access", "add", "--role", role, "--name", "a", "--unit", unit);

        Assert.Equal(1, code);
        Assert.Empty(text);
        Assert.Contains(expected, error, StringComparison.OrdinalIgnoreCase);
        Assert.False(File.Exists(_command.TokenPath));
    }

    [Fact]
    public async Task A_damaged_token_file_is_named()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_command.TokenPath)!);
        await File.WriteAllTextAsync(_command.TokenPath, "{\"tokens\":[{");

        var (code, _, error) = await _command.RunAsync("access", "list");

        Assert.Equal(1, code);
        Assert.Contains(_command.TokenPath, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("ask", "--help")]
    [InlineData("access", "add", "--help")]
    public async Task Help_is_Vietnamese(params string[] args)
    {
        var (code, text, _) = await _command.RunAsync(args);

        Assert.Equal(0, code);
        Assert.Matches("Trợ lý|Hỏi|Cấp", text);
        Assert.DoesNotMatch("Usage|Options|Description|Arguments|Show help", text);
    }

    [Fact]
    public async Task A_busy_port_is_one_sentence_that_names_it()
    {
        using var holder = new TcpListener(IPAddress.Loopback, 0);
        holder.Start();
        var port = ((IPEndPoint)holder.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var (code, log, error) = await _command.RunAsync("--urls", $"http://127.0.0.1:{port}");

        Assert.Equal(1, code);
        Assert.Contains(port, error, StringComparison.Ordinal);
        Assert.Contains("--urls", error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
        Assert.DoesNotContain("   at ", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_used_is_named()
    {
        _command.Assistant.Reply = _ => throw new DirectoryNotFoundException("Could not find '/khong/co'.");

        var (code, _, error) = await _command.RunAsync("ask", "a");

        Assert.Equal(1, code);
        Assert.Contains("/khong/co", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Server:Url", "not an address")]
    [InlineData("Server:RequestsPerMinute", "-1")]
    [InlineData("Server:RequestsPerMinute", "many")]
    [InlineData("Server:FrameAncestors", "'self'; script-src *")]
    [InlineData("BotFramework:AllowedServiceUrls:0", "smba")]
    [InlineData("DirectLine:SigningKey", "short")]
    [InlineData("DirectLine:Secret", "short")]
    [InlineData("DirectLine:TokenMinutes", "5")]
    [InlineData("DirectLine:AllowedOrigins:0", "dichvucong.gov.vn")]
    [InlineData("DirectLine:AllowedOrigins:0", "https://a.vn/path")]
    [InlineData("DirectLine:PublicUrl", "ftp://a")]
    [InlineData("DirectLine:MaxActivities", "1")]
    [InlineData("Metrics:ConnectionString", "Sever=localhost")]
    [InlineData("Metrics:ConnectionString", "Database=metrics")]
    [InlineData("Metrics:WatchFolder", "/khong/co/thu/muc")]
    [InlineData("Metrics:WatchSeconds", "0")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string key, string value)
    {
        var (code, _, error) = await _command.RunAsync($"--{key}={value}");

        Assert.Equal(1, code);
        Assert.Contains(key.Split(":0")[0], error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
