using System.Net;
using System.Runtime.CompilerServices;
using Assistant.Tests.Channels;
using Assistant.Tests.Channels.Zalo;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.Operations;

/// <summary>A server that has stopped leaves the memory: no timer, listener or static list holds on to it.</summary>
public sealed class StoppedServerTests
{
    [Fact]
    public async Task A_server_that_has_stopped_is_held_by_nothing()
    {
        // What the process makes once and keeps, such as the diagnostics of telemetry, remembers the first start for good.
        await ServeAsync();
        var services = await ServeAsync();

        await Eventually.IsTrueAsync(() => IsGone(services), "bộ nhớ của máy chủ đã dừng được trả lại");
    }

    [Fact]
    public async Task The_assistant_without_a_server_is_held_by_nothing_either()
    {
        var services = await AnswerAsync();

        await Eventually.IsTrueAsync(() => IsGone(services), "bộ nhớ của trợ lý đã dừng được trả lại");
    }

    // Why requests are limited by a middleware of our own: when this fails with true, the framework's will do.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_framework_holds_a_stopped_server_if_its_own_limiter_is_used(bool limited)
    {
        var services = await ServeOnePageAsync(limited);

        if (limited)
        {
            await Task.Delay(500);
            Assert.False(IsGone(services));
        }
        else
        {
            await Eventually.IsTrueAsync(() => IsGone(services), "bộ nhớ của máy chủ một trang được trả lại");
        }
    }

    // Each of its own, so that nothing here still holds the server when it has returned.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> ServeAsync()
    {
        using var app = new BotApp { RealAssistant = true };
        // Counted by a limit, answered by the assistant, shown on the page.
        Assert.Equal(HttpStatusCode.OK, (await app.AskAsync(new { question = "Làm hộ chiếu hết bao nhiêu tiền?" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.Browser().GetAsync("/")).StatusCode);
        return new WeakReference(app.Services);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> AnswerAsync()
    {
        using var assistant = new AssistantUnderTest();
        Assert.NotEmpty((await assistant.AskAsync("Làm hộ chiếu hết bao nhiêu tiền?")).Text);
        return new WeakReference(assistant.Services);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> ServeOnePageAsync(bool limited)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddRateLimiter(static limits => limits.AddFixedWindowLimiter("all", static window => (window.PermitLimit, window.Window) = (9, TimeSpan.FromMinutes(1))));
        await using var app = builder.Build();
        if (limited)
        {
            app.UseRateLimiter();
        }

        app.MapGet("/", static () => "").RequireRateLimiting("all");
        await app.StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await app.GetTestClient().GetAsync("/")).StatusCode);
        await app.StopAsync();
        return new WeakReference(app.Services);
    }

    private static bool IsGone(WeakReference services)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return !services.IsAlive;
    }
}
