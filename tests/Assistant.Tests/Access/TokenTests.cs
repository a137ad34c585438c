using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Tokens;
using Assistant.Bot.Operations;
using Assistant.Tests.Channels;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Access;

public sealed class TokenTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero));
    private readonly BotApp _app;
    private readonly TokenRegister _register;

    public TokenTests()
    {
        _app = new BotApp { Time = _time };
        // Another register over the same file: what a command in another process does.
        _register = new TokenRegister(Options.Create(new StorageOptions { Path = _app.Storage }), _time);
    }

    private string TokenPath => Path.Combine(_app.Storage, "access", "tokens.json");

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_token_makes_its_holder_an_official()
    {
        var (_, secret) = _register.Add(Role.Official, "Chị Lan", TimeSpan.FromDays(90));

        Assert.Equal(HttpStatusCode.OK, (await AskAsync(secret)).StatusCode);

        var caller = Assert.Single(_app.Assistant.Asked).Caller;
        Assert.Equal((Role.Official, "Chị Lan"), (caller.Role, caller.Name));
        Assert.True(caller.MaySeeInternal);
    }

    [Fact]
    public async Task The_token_of_a_unit_makes_an_official_of_that_unit()
    {
        var (_, secret) = _register.Add(Role.Official, "Sở Tây Ninh", TimeSpan.FromDays(90), "tay-ninh-34");

        await AskAsync(secret);

        var caller = Assert.Single(_app.Assistant.Asked).Caller;
        Assert.Equal("tay-ninh-34", caller.Unit);
        Assert.Equal("tay-ninh-34", _register.Find(caller.Key!)?.Unit);
    }

    [Fact]
    public void The_file_holds_a_hash_and_never_the_token()
    {
        var (_, secret) = _register.Add(Role.Feed, "Máy đẩy số liệu", TimeSpan.FromDays(1));

        var file = File.ReadAllText(TokenPath);

        Assert.Matches("^tldvc_[A-Za-z0-9_-]{43}$", secret);
        Assert.DoesNotContain(secret, file, StringComparison.Ordinal);
        Assert.DoesNotContain(secret["tldvc_".Length..], file, StringComparison.Ordinal);
        Assert.Contains("sha256", file, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Only_its_owner_may_read_the_file()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no Unix file modes.");
        _register.Add(Role.Official, "a", TimeSpan.FromDays(1));

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(TokenPath));
        }
    }

    [Theory]
    [InlineData("Bearer tldvc_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("Bearer x")]
    [InlineData("Bearer ")]
    [InlineData("Basic YTpi")]
    public async Task An_unknown_token_is_refused_and_not_taken_for_a_citizen(string authorization)
    {
        using var request = Ask();
        request.Headers.TryAddWithoutValidation("Authorization", authorization);

        var response = await _app.Browser().SendAsync(request);

        await response.IsProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Contains("Bearer", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.Empty(_app.Assistant.Asked);
    }

    [Fact]
    public async Task A_revoked_token_is_refused_by_the_running_server_at_once()
    {
        var (stored, secret) = _register.Add(Role.Official, "a", TimeSpan.FromDays(90));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(secret)).StatusCode);

        Assert.NotNull(_register.Revoke(stored.Id));

        await (await AskAsync(secret)).IsProblemAsync(HttpStatusCode.Unauthorized);
        Assert.NotNull(Assert.Single(_register.List()).Revoked);
    }

    [Fact]
    public async Task A_token_ends_with_its_last_day()
    {
        var (_, secret) = _register.Add(Role.Official, "a", TimeSpan.FromDays(1));

        _time.Advance(TimeSpan.FromHours(23));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(secret)).StatusCode);
        _time.Advance(TimeSpan.FromHours(1));
        await (await AskAsync(secret)).IsProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_half_written_file_lets_nobody_in_and_the_server_lives()
    {
        var (_, secret) = _register.Add(Role.Official, "a", TimeSpan.FromDays(1));
        var whole = await File.ReadAllTextAsync(TokenPath);
        await File.WriteAllTextAsync(TokenPath, whole[..(whole.Length / 2)]);

        await (await AskAsync(secret)).IsProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(null)).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await _app.Browser().GetAsync("/health/ready")).StatusCode);

        await File.WriteAllTextAsync(TokenPath, whole);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(secret)).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"tokens":null}""")]
    [InlineData("""{"tokens":[{"id":"a"}]}""")]
    public void A_damaged_file_is_named_and_never_overwritten(string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(TokenPath)!);
        File.WriteAllText(TokenPath, content);

        var fault = Assert.Throws<TokenFileException>(() => _register.Add(Role.Official, "a", TimeSpan.FromDays(1)));

        Assert.Contains(TokenPath, fault.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(TokenPath));
    }

    [Fact]
    public async Task Tokens_added_at_the_same_time_are_all_kept()
    {
        await Parallel.ForAsync(0, 20, (number, _) =>
        {
            _register.Add(Role.Helper, $"số {number}", TimeSpan.FromDays(1));
            return ValueTask.CompletedTask;
        });

        Assert.Equal(20, _register.List().Select(token => token.Name).Distinct().Count());
    }

    [Fact]
    public void Revoking_an_unknown_id_changes_nothing()
    {
        _register.Add(Role.Official, "a", TimeSpan.FromDays(1));

        Assert.Null(_register.Revoke("ffffffff"));
        Assert.Null(Assert.Single(_register.List()).Revoked);
    }

    private async Task<HttpResponseMessage> AskAsync(string? secret)
    {
        using var request = Ask();
        request.Headers.Authorization = secret is null ? null : new AuthenticationHeaderValue("Bearer", secret);
        return await _app.Browser().SendAsync(request);
    }

    private static HttpRequestMessage Ask() =>
        new(HttpMethod.Post, "/api/ask") { Content = JsonContent.Create(new { question = "a" }) };
}
