using Assistant.Tests.Channels;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class EmbedTests(Chromium chromium, PageServers servers) : IAsyncLifetime
{
    private OtherPortal? _portal;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await (_portal?.DisposeAsync() ?? ValueTask.CompletedTask);

    [SkippableTheory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task A_portal_opens_the_page_in_a_dialog_that_closes_with_Esc_and_gives_the_focus_back(string device)
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Of(device), "/demo-portal.html");
        var button = chat.Page.GetByRole(AriaRole.Button, new() { Name = "Hỏi trợ lý dịch vụ công" });
        await chat.PictureAsync("portal");

        await button.ClickAsync();
        var frame = chat.Page.FrameLocator("iframe");
        await Expect(frame.Locator("html.ready.framed")).ToBeAttachedAsync();
        await Expect(frame.Locator("#question")).ToBeFocusedAsync();
        await chat.Page.Keyboard.TypeAsync("Đăng ký tạm trú mất bao lâu?");
        await chat.Page.Keyboard.PressAsync("Enter");
        await Expect(frame.Locator(".turn:not(.mine):not([aria-hidden])").Last).ToContainTextAsync("03 ngày làm việc");
        await chat.PictureAsync("portal-open");

        await chat.Page.Keyboard.PressAsync("Escape");
        await Expect(chat.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();

        await button.ClickAsync();
        await Expect(frame.Locator(".turn.mine")).ToHaveCountAsync(1);
        await frame.GetByRole(AriaRole.Button, new() { Name = "Đóng cửa sổ trò chuyện" }).ClickAsync();
        await Expect(button).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task A_portal_on_another_site_with_a_strict_policy_may_embed_the_page_when_it_is_named()
    {
        using var server = PageServer.Saying(new AssistantFake(), ("Server:FrameAncestors", "'self' http://localhost:*"));
        await using var chat = await OpenPortalAsync(server, "data-position=\"left\" data-color=\"#ffd54f\" data-label=\"Hỏi đáp\"");

        var button = chat.Page.GetByRole(AriaRole.Button, new() { Name = "Hỏi đáp" });
        await button.ClickAsync();

        // The field is there before the script is, and Enter is a new line until then.
        var frame = chat.Page.FrameLocator("iframe");
        await Expect(frame.Locator("html.ready.framed")).ToBeAttachedAsync();
        await frame.Locator("#question").FillAsync("a");
        await frame.Locator("#question").PressAsync("Enter");
        await Expect(frame.Locator(".amount-value").First).ToHaveTextAsync("100.000 đ");
        await chat.PictureAsync("portal-elsewhere");
        await chat.Page.Keyboard.PressAsync("Escape");
        var box = await button.BoundingBoxAsync();
        Assert.True(box!.X < 100, "data-position is left");
        Assert.Equal("rgb(16, 24, 40)", await button.EvaluateAsync<string>("node => getComputedStyle(node).color"));
    }

    [SkippableFact]
    public async Task A_portal_that_is_not_named_may_not()
    {
        using var server = PageServer.Saying(new AssistantFake());
        var chat = await OpenPortalAsync(server, "");

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Hỏi trợ lý dịch vụ công" }).ClickAsync();

        await Expect(chat.Page.FrameLocator("iframe").Locator("#question")).ToHaveCountAsync(0);
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Đóng cửa sổ trò chuyện" }).ClickAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await chat.Context.CloseAsync();
    }

    // localhost and 127.0.0.1 are two sites to a browser.
    private async Task<ChatPage> OpenPortalAsync(PageServer server, string attributes)
    {
        var assistant = server.Address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
        _portal = await OtherPortal.StartAsync(assistant, attributes);
        return await ChatPage.OpenAsync(chromium, _portal.Address, Device.Desktop, "/portal");
    }
}
