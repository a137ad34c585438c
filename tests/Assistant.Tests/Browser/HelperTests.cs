using Assistant.Bot.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class HelperTests(Chromium chromium, PageServers servers)
{
    [SkippableTheory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task The_page_forgets_a_resident_when_the_next_one_comes(string device)
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Of(device));
        await chat.BecomeOfficialAsync(servers.Real.AccessCode(Role.Helper));
        await Expect(chat.Page.Locator("#official-badge")).ToHaveTextAsync("Tổ công nghệ số");
        await chat.AskAsync("hướng dẫn từng bước đăng ký thường trú");
        var step = await chat.AskAsync("nộp trực tuyến");
        await chat.PictureAsync("helper-step");

        await step.GetByRole(AriaRole.Button, new() { Name = "Người tiếp theo" }).ClickAsync();

        await Expect(chat.Answers).ToHaveCountAsync(1);
        await Expect(chat.Answers.First).ToContainTextAsync("người thứ");
        await Expect(chat.Page.Locator("#log")).Not.ToContainTextAsync("thường trú");
        await chat.PictureAsync("helper-next");
        await chat.Page.ReloadAsync();
        await chat.ReadyAsync();
        await Expect(chat.Page.Locator("#log")).Not.ToContainTextAsync("thường trú");
        Assert.Equal(0, await chat.WidthBeyondWindowAsync());
    }
}
