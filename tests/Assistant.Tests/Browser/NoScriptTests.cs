using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class NoScriptTests(Chromium chromium, PageServers servers)
{
    [SkippableTheory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task Without_scripts_a_person_asks_follows_up_and_taps_a_suggestion(string name)
    {
        var device = Device.Of(name) with { Script = false };
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, device);
        await Expect(chat.Page.GetByText("đang tắt JavaScript")).ToBeVisibleAsync();
        await chat.PictureAsync("noscript-welcome");

        await SendAsync(chat, "Làm hộ chiếu online hết bao nhiêu tiền?", "Gửi");
        await Expect(chat.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Làm hộ chiếu online hết bao nhiêu tiền?");
        await Expect(chat.Page.Locator(".plain-text")).ToContainTextAsync("100.000 đồng");
        await chat.PictureAsync("noscript-answer");

        await SendAsync(chat, "còn nộp trực tiếp thì sao?", "Gửi câu hỏi");
        await Expect(chat.Page.Locator(".plain-text")).ToContainTextAsync("hộ chiếu");

        await chat.Page.Locator(".choice").First.ClickAsync();
        await Expect(chat.Page.Locator(".plain-text")).ToContainTextAsync("hộ chiếu");
    }

    [SkippableFact]
    public async Task An_example_is_answered_although_the_script_never_arrives()
    {
        var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/*.js", route => route.AbortAsync());
        await page.GotoAsync(servers.Real.Address);

        await page.GetByRole(AriaRole.Button, new() { Name = "Bình Phước giờ thuộc tỉnh nào?" }).First.ClickAsync();

        await Expect(page.Locator(".plain-text")).ToContainTextAsync("Đồng Nai");
        await context.CloseAsync();
    }

    private static async Task SendAsync(ChatPage chat, string question, string button)
    {
        await chat.Field.FillAsync(question);
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
    }
}
