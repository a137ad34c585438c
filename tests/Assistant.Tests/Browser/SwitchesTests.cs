using Assistant.Bot.Access;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class SwitchesTests(Chromium chromium)
{
    [SkippableFact]
    public async Task An_administrator_signs_in_turns_a_procedure_off_and_on_by_keyboard_on_a_phone_in_the_dark()
    {
        using var server = PageServer.Real();
        await using var phone = await ChatPage.OpenAsync(chromium, server.Address, Device.Phone with { Dark = true }, "/operator");
        await phone.Page.GetByLabel("Mã truy cập").FillAsync(server.AccessCode(Role.Admin));
        await phone.Page.Keyboard.PressAsync("Enter");
        await phone.Page.GetByRole(AriaRole.Link, new() { Name = "Công tắc" }).ClickAsync();

        await phone.Page.GetByLabel("Mã", new() { Exact = true }).FillAsync("cap-ho-chieu-pho-thong");
        await phone.Page.GetByLabel("Lý do").FillAsync("rà soát");
        await phone.Page.Keyboard.PressAsync("Enter");
        await Expect(phone.Page.GetByRole(AriaRole.Listitem)).ToContainTextAsync("procedure:cap-ho-chieu-pho-thong");
        await phone.PictureAsync("switches");
        var wider = await phone.Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
        var violations = (await phone.Page.RunAxe()).Violations.Select(violation => $"{violation.Id} {violation.Help}").ToList();
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Mở lại" }).FocusAsync();
        await phone.Page.Keyboard.PressAsync("Enter");

        await Expect(phone.Page.GetByText("Không có gì đang tạm dừng.")).ToBeVisibleAsync();
        Assert.Equal(0, wider);
        Assert.Empty(violations);
    }
}
