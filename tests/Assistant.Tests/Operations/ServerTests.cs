using System.Net;
using Assistant.Tests.Channels;

namespace Assistant.Tests.Operations;

public sealed class ServerTests : IDisposable
{
    private readonly BotApp _app = new();

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/embed.js")]
    [InlineData("/api/me")]
    [InlineData("/api/nothing")]
    [InlineData("/health/live")]
    public async Task Every_response_carries_security_headers(string path)
    {
        var response = await _app.Browser().GetAsync(path);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("strict-origin-when-cross-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task A_fault_carries_security_headers_too()
    {
        _app.Assistant.Reply = _ => throw new InvalidOperationException();

        var response = await _app.AskAsync(new { question = "a" });

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task A_portal_may_be_allowed_to_frame_the_page()
    {
        _app.With("Server:FrameAncestors", "'self' https://dichvucong.gov.vn");

        var response = await _app.Browser().GetAsync("/");

        Assert.EndsWith("frame-ancestors 'self' https://dichvucong.gov.vn",
            response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_the_limit_is_told_when_to_come_back()
    {
        _app.With("Server:RequestsPerMinute", "2");
        await _app.AskAsync(new { question = "a" });
        await _app.AskAsync(new { question = "a" });

        var third = await _app.AskAsync(new { question = "a" });

        await third.IsProblemAsync(HttpStatusCode.TooManyRequests);
        Assert.True(third.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Equal(HttpStatusCode.OK, (await _app.Browser().GetAsync("/health/live")).StatusCode);
    }

    [Fact]
    public async Task Readiness_names_each_dependency()
    {
        var ready = await (await _app.Browser().GetAsync("/health/ready")).JsonAsync();

        Assert.Equal("healthy", ready.GetProperty("status").GetString());
        var dependencies = ready.GetProperty("dependencies").EnumerateObject().ToArray();
        Assert.Equal(["access", "files", "knowledge", "metrics", "storage", "usage"], dependencies.Select(dependency => dependency.Name).Order());
        Assert.All(dependencies, dependency => Assert.Equal("healthy", dependency.Value.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task What_people_type_is_not_logged()
    {
        await _app.AskAsync(new { question = "canary-cua-nguoi-hoi" });
        _app.Assistant.Reply = _ => throw new InvalidOperationException("fault");
        await _app.AskAsync(new { question = "canary-cua-nguoi-hoi" });
        await _app.AskAsync(new { question = "canary-cua-nguoi-hoi", date = "canary-cua-nguoi-hoi" });

        var logs = string.Concat(Directory.GetFiles(Path.Combine(_app.Storage, "logs")).Select(ReadShared));

        Assert.Contains("fault", logs, StringComparison.Ordinal);
        Assert.DoesNotContain("canary-cua-nguoi-hoi", logs, StringComparison.Ordinal);
    }

    private static string ReadShared(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
