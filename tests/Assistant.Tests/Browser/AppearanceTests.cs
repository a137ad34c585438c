using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class AppearanceTests(Chromium chromium, PageServers servers)
{
    [SkippableTheory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task Dark_follows_the_system_and_can_be_chosen_against_it(string device)
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Of(device) with { Dark = true });
        await chat.AskAsync("Làm hộ chiếu online hết bao nhiêu tiền?");
        await chat.PictureAsync("fee");
        Assert.True(await BrightnessAsync(chat) < 60);

        await ChooseThemeAsync(chat, "Sáng");
        Assert.True(await BrightnessAsync(chat) > 200);

        // Chosen before the first paint, so that the page does not flash.
        await chat.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.Commit });
        await chat.Page.Locator("#dark").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Expect(chat.Page.Locator("#dark")).ToHaveAttributeAsync("media", "not all");
        await chat.ReadyAsync();
        await ChooseThemeAsync(chat, "Theo máy");
        Assert.True(await BrightnessAsync(chat) < 60);
    }

    [SkippableTheory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task Large_text_is_one_tap_away_stays_and_cuts_nothing_off(string device)
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Of(device));
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Chữ to" }).ClickAsync();
        await chat.Page.ReloadAsync();
        await chat.ReadyAsync();

        Assert.Equal("21px", await chat.Page.EvaluateAsync<string>("getComputedStyle(document.body).fontSize"));
        await chat.PictureAsync("large-welcome");
        await chat.AskAsync("Làm hộ chiếu online hết bao nhiêu tiền?");
        await chat.PictureAsync("large-fee");
        Assert.Equal(0, await chat.WidthBeyondWindowAsync());
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Cài đặt và đăng nhập" }).ClickAsync();
        await chat.PictureAsync("large-menu");
    }

    [SkippableFact]
    public async Task The_page_fits_a_window_of_320_pixels()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone with { Name = "narrow", Width = 320, Height = 560 });

        await chat.AskAsync("Làm hộ chiếu online hết bao nhiêu tiền?");

        Assert.Equal(0, await chat.WidthBeyondWindowAsync());
        await chat.PictureAsync("fee");
    }

    [SkippableFact]
    public async Task Nothing_moves_for_who_asked_for_calm()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone with { Calm = true });
        await chat.Page.RouteAsync("**/api/ask", _ => Task.CompletedTask);
        await chat.Field.FillAsync("a");
        await chat.Field.PressAsync("Enter");

        Assert.Equal("none", await chat.Page.Locator(".typing i").First.EvaluateAsync<string>("node => getComputedStyle(node).animationName"));
    }

    private static async Task ChooseThemeAsync(ChatPage chat, string label)
    {
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Cài đặt và đăng nhập" }).ClickAsync();
        await chat.Page.GetByLabel(label, new() { Exact = true }).CheckAsync(new() { Force = true });
        await chat.Page.Keyboard.PressAsync("Escape");
    }

    private static Task<double> BrightnessAsync(ChatPage chat) =>
        chat.Page.EvaluateAsync<double>("getComputedStyle(document.querySelector('.app')).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3");
}
