using Assistant.Tests.Channels;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

/// <summary>axe-core finds nothing on any state of the page, in either theme, at either text size.</summary>
[Collection(nameof(BrowserTests))]
public sealed class AccessibilityTests(Chromium chromium, PageServers servers)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [SkippableTheory]
    [InlineData("phone", false, false)]
    [InlineData("phone", true, false)]
    [InlineData("phone", false, true)]
    [InlineData("desktop", false, false)]
    [InlineData("desktop", true, true)]
    public async Task Axe_finds_nothing_from_the_welcome_to_the_sign_in(string device, bool dark, bool large)
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Of(device) with { Dark = dark, Calm = true });
        if (large)
        {
            await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Chữ to" }).ClickAsync();
        }

        await IsCleanAsync(chat, "welcome");
        var fee = await chat.AskAsync("Làm hộ chiếu online hết bao nhiêu tiền?");
        await fee.GetByRole(AriaRole.Button, new() { Name = "Xem thêm" }).ClickAsync();
        await fee.GetByText("Nguồn (").ClickAsync();
        await fee.GetByRole(AriaRole.Button, new() { Name = "Chưa đúng" }).ClickAsync();
        await IsCleanAsync(chat, "answer");
        await chat.AskAsync("Khai sinh cho con cần giấy tờ gì?");
        await IsCleanAsync(chat, "options");

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Cài đặt và đăng nhập" }).ClickAsync();
        await IsCleanAsync(chat, "menu");
        await chat.Page.Keyboard.PressAsync("Escape");
        await chat.SignInAsync("sai");
        await Expect(chat.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("không đúng");
        await IsCleanAsync(chat, "sign-in");
        await chat.Page.GetByLabel("Mã truy cập", new() { Exact = true }).FillAsync(servers.Real.AccessCode());
        await chat.Page.Keyboard.PressAsync("Enter");
        await Expect(chat.Page.Locator("#sign-in")).ToBeHiddenAsync();
        var ranking = await chat.AskAsync("5 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến");
        await ranking.GetByText("Nguồn (").ClickAsync();
        await IsCleanAsync(chat, "ranking");

        await chat.Context.SetOfflineAsync(true);
        await chat.Field.FillAsync("Tách hộ");
        await chat.Field.PressAsync("Enter");
        await Expect(chat.Questions.Last).ToContainTextAsync("Chờ gửi");
        await IsCleanAsync(chat, "offline");
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Axe_finds_nothing_where_something_went_wrong(bool dark)
    {
        using var server = PageServer.Saying(new AssistantFake(), ("Server:RequestsPerMinute", "1"));
        await using var chat = await ChatPage.OpenAsync(chromium, server.Address, Device.Phone with { Dark = dark, Calm = true });
        await chat.AskAsync("một");
        await chat.AskAsync("hai");

        await IsCleanAsync(chat, "failure");
    }

    [SkippableTheory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task Axe_finds_nothing_on_the_portal_with_the_button(string device)
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Of(device), "/demo-portal.html");
        await Expect(chat.Page.GetByRole(AriaRole.Button, new() { Name = "Hỏi trợ lý dịch vụ công" })).ToBeVisibleAsync();

        await IsCleanAsync(chat, "portal");
    }

    [SkippableFact]
    public async Task Everything_that_is_tapped_is_large_enough_to_hit()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        var fee = await chat.AskAsync("Làm hộ chiếu online hết bao nhiêu tiền?");
        await fee.GetByRole(AriaRole.Button, new() { Name = "Chưa đúng" }).ClickAsync();

        var small = await chat.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("button, summary, textarea")].map(node => [node, node.getBoundingClientRect()])
              .filter(([, box]) => box.width > 0 && (box.width < 40 || box.height < 40)).map(([node, box]) => `${node.className || node.id} ${box.width}x${box.height}`)
            """);

        Assert.Empty(small);
    }

    private static async Task IsCleanAsync(ChatPage chat, string state)
    {
        var found = await chat.Page.RunAxe(Rules);
        Assert.True(found.Violations.Length == 0, $"{state}: " + string.Join("\n", found.Violations.Select(violation =>
            $"{violation.Impact} {violation.Id}: {violation.Help}\n  " + string.Join("\n  ", violation.Nodes.Select(node => $"{node.Target} {node.Html} {string.Join("; ", node.Any.Select(check => check.Message))}")))));
    }
}
