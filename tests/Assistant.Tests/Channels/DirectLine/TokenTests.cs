using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Assistant.Tests.Channels.DirectLine;

public sealed class TokenTests : IDisposable
{
    private const string Secret = "mot-ma-bi-mat-that-dai";

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
    private readonly BotApp _app;

    public TokenTests() => _app = new BotApp { Time = _time };

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_token_names_its_user_so_that_clients_let_nobody_choose_another()
    {
        var client = await DirectLineClient.StartAsync(_app);

        var token = new JsonWebToken(client.Token);

        Assert.StartsWith("dl_", token.GetClaim("user").Value, StringComparison.Ordinal);
        Assert.Equal(client.ConversationId, token.GetClaim("conv").Value);
        Assert.Equal(TimeSpan.FromMinutes(30), token.ValidTo - _time.GetUtcNow().UtcDateTime);
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_only()
    {
        var mine = await DirectLineClient.StartAsync(_app);
        var theirs = await DirectLineClient.StartAsync(_app);
        mine.Token = theirs.Token;

        await (await mine.PollRawAsync()).IsProblemAsync(HttpStatusCode.Forbidden);
        await (await mine.SayAsync("a")).IsProblemAsync(HttpStatusCode.Forbidden);
        await (await mine.SendAsync(HttpMethod.Get, $"conversations/{mine.ConversationId}")).IsProblemAsync(HttpStatusCode.Forbidden);
        await (await mine.SendAsync(HttpMethod.Post, $"conversations/{mine.ConversationId}/upload")).IsProblemAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_token_out_of_date_is_forbidden_and_a_renewed_one_goes_on()
    {
        var client = await DirectLineClient.StartAsync(_app);
        await client.PollUntilAsync(1);

        _time.Advance(TimeSpan.FromMinutes(29));
        var renewed = await (await client.SendAsync(HttpMethod.Post, "tokens/refresh")).JsonAsync();
        _time.Advance(TimeSpan.FromMinutes(2));

        await (await client.PollRawAsync()).IsProblemAsync(HttpStatusCode.Forbidden);
        await (await client.SendAsync(HttpMethod.Post, "tokens/refresh")).IsProblemAsync(HttpStatusCode.Forbidden);
        Assert.Equal(client.ConversationId, renewed.GetProperty("conversationId").GetString());
        Assert.Equal(1800, renewed.GetProperty("expires_in").GetInt32());
        client.Token = renewed.GetProperty("token").GetString()!;
        Assert.Equal(HttpStatusCode.OK, (await client.PollRawAsync()).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("undefined")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJjb252IjoiYyIsInVzZXIiOiJ1IiwiaXNzIjoiYXNzaXN0YW50L2RpcmVjdGxpbmUiLCJleHAiOjQxMDI0NDQ4MDB9.")]
    public async Task What_is_no_token_of_ours_opens_nothing(string token)
    {
        var client = new DirectLineClient(_app.Browser()) { Token = token };

        await (await client.OpenAsync()).IsProblemAsync(HttpStatusCode.Forbidden);
        await (await client.SendAsync(HttpMethod.Get, "conversations/c/activities")).IsProblemAsync(HttpStatusCode.Forbidden);
        await (await client.SendAsync(HttpMethod.Post, "tokens/refresh")).IsProblemAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_token_that_was_changed_opens_nothing()
    {
        var client = await DirectLineClient.StartAsync(_app);
        var parts = client.Token.Split('.');
        var claims = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1])).Replace(client.ConversationId, "another", StringComparison.Ordinal);
        client.Token = $"{parts[0]}.{System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}.{parts[2]}";

        await (await client.SendAsync(HttpMethod.Get, "conversations/another/activities")).IsProblemAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_public_chat_limits_tokens_and_never_polls()
    {
        _app.With("DirectLine:TokensPerMinute", "2").With("Server:RequestsPerMinute", "1");
        var client = await DirectLineClient.StartAsync(_app);
        await client.SendAsync(HttpMethod.Post, "tokens/generate");

        var third = await client.SendAsync(HttpMethod.Post, "tokens/generate");

        await third.IsProblemAsync(HttpStatusCode.TooManyRequests);
        Assert.True(third.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        for (var count = 0; count < 50; count++)
        {
            Assert.Equal(HttpStatusCode.OK, (await client.PollRawAsync()).StatusCode);
        }
    }

    [Fact]
    public async Task With_a_secret_only_its_holder_gets_tokens_and_says_who_the_user_is()
    {
        _app.With("DirectLine:Secret", Secret);
        var stranger = new DirectLineClient(_app.Browser());
        var server = new DirectLineClient(_app.Browser()) { Token = Secret };

        await (await stranger.SendAsync(HttpMethod.Post, "tokens/generate")).IsProblemAsync(HttpStatusCode.Forbidden);
        await (await server.SendAsync(HttpMethod.Post, "tokens/generate", new { user = new { id = "an" } })).IsProblemAsync(HttpStatusCode.BadRequest);
        var reply = await (await server.SendAsync(HttpMethod.Post, "tokens/generate", new { user = new { id = "dl_an", name = "An" }, trustedOrigins = new[] { "https://a.vn" } })).JsonAsync();

        Assert.Equal("dl_an", new JsonWebToken(reply.GetProperty("token").GetString()).GetClaim("user").Value);
        Assert.False(string.IsNullOrEmpty(reply.GetProperty("conversationId").GetString()));
    }

    [Fact]
    public async Task Without_a_secret_nobody_says_who_the_user_is()
    {
        var client = new DirectLineClient(_app.Browser());

        var reply = await (await client.SendAsync(HttpMethod.Post, "tokens/generate", new { user = new { id = "dl_an" } })).JsonAsync();

        Assert.NotEqual("dl_an", new JsonWebToken(reply.GetProperty("token").GetString()).GetClaim("user").Value);
    }

    [Fact]
    public async Task A_server_may_hold_conversations_with_the_secret_itself()
    {
        _app.With("DirectLine:Secret", Secret);
        var server = new DirectLineClient(_app.Browser()) { Token = Secret };
        await server.OpenAsync();
        server.Token = Secret;

        await server.SayAsync("a");

        Assert.Equal(2, (await server.PollUntilAsync(2)).Count(DirectLineClient.IsFromBot));
        await (await server.SendAsync(HttpMethod.Get, "conversations/unknown/activities")).IsProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_key_is_made_once_and_only_its_owner_reads_it()
    {
        await DirectLineClient.StartAsync(_app);
        var path = Path.Combine(_app.Storage, "directline", "signing.key");

        Assert.Equal(32, Convert.FromBase64String(await File.ReadAllTextAsync(path)).Length);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    [Fact]
    public async Task Replicas_with_one_configured_key_take_each_others_tokens()
    {
        var key = new string('k', 40);
        using var one = new BotApp().With("DirectLine:SigningKey", key);
        using var other = new BotApp().With("DirectLine:SigningKey", key);
        var client = await DirectLineClient.StartAsync(one);

        var there = new DirectLineClient(other.Browser()) { Token = client.Token };

        Assert.Equal(HttpStatusCode.Created, (await there.OpenAsync()).StatusCode);
        Assert.Equal(client.ConversationId, there.ConversationId);
        Assert.False(Directory.Exists(Path.Combine(one.Storage, "directline")));
    }

    [Fact]
    public async Task No_token_reaches_the_log()
    {
        using var app = new BotApp().With("Serilog:MinimumLevel:Default", "Debug").With("Serilog:MinimumLevel:Override:Microsoft.AspNetCore", "Debug");
        var client = await DirectLineClient.StartAsync(app);
        await client.SayAsync("canary-cua-nguoi-hoi");
        await client.PollUntilAsync(2);
        var opened = await client.ReconnectAsync();

        var logs = string.Concat(Directory.GetFiles(Path.Combine(app.Storage, "logs")).Select(path =>
        {
            using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            return reader.ReadToEnd();
        }));

        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        Assert.NotEmpty(logs);
        Assert.DoesNotContain(client.Token.Split('.')[2], logs, StringComparison.Ordinal);
        Assert.DoesNotContain("canary-cua-nguoi-hoi", logs, StringComparison.Ordinal);
    }
}
