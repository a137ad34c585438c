using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class KeyboardTests(Chromium chromium, PageServers servers)
{
    [SkippableFact]
    public async Task Everything_is_done_with_the_keyboard_alone()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Desktop);
        var keys = chat.Page.Keyboard;

        // The field has the focus at once; Enter sends.
        await Expect(chat.Field).ToBeFocusedAsync();
        await keys.TypeAsync("Lam ho chieu online het bao nhieu tien");
        await chat.AnswerAfterAsync(() => keys.PressAsync("Enter"));
        await Expect(chat.Field).ToBeFocusedAsync();

        // Backwards into the answer: a suggestion, chosen with Enter.
        await TabToAsync(chat, ".choice", back: true);
        await chat.AnswerAfterAsync(() => keys.PressAsync("Enter"));
        await Expect(chat.Field).ToBeFocusedAsync();

        // A verdict and its reason.
        await TabToAsync(chat, ".thumb >> nth=-1", back: true);
        await keys.PressAsync("Space");
        await TabToAsync(chat, ".reason >> nth=1", back: false);
        await keys.PressAsync("Space");
        await Expect(chat.Page.Locator(".reason").Nth(1)).ToHaveAttributeAsync("aria-pressed", "true");
        await chat.PictureAsync("keyboard");

        // The menu, the theme with arrows, Esc, and the focus is back where it was.
        await TabToAsync(chat, "#menu-open", back: true);
        await keys.PressAsync("Enter");
        await TabToAsync(chat, "input[name=theme]:checked", back: false);
        await keys.PressAsync("ArrowLeft");
        Assert.Equal("all", await chat.Page.Locator("#dark").GetAttributeAsync("media"));
        await keys.PressAsync("Escape");
        await Expect(chat.Page.Locator("#menu-open")).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task A_new_line_is_typed_with_shift_and_a_word_being_composed_is_not_sent()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Desktop);
        await chat.Page.Keyboard.TypeAsync("một");
        await chat.Page.Keyboard.PressAsync("Shift+Enter");
        await chat.Page.EvaluateAsync("document.querySelector('#question').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))");

        await Expect(chat.Field).ToHaveValueAsync("một\n");
        await Expect(chat.Questions).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Whatever_has_the_focus_shows_it()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Desktop);
        await chat.AskAsync("Làm hộ chiếu online hết bao nhiêu tiền?");
        await chat.Page.EvaluateAsync("document.activeElement.blur()");
        for (var i = 0; i < 40; i++)
        {
            await chat.Page.Keyboard.PressAsync("Tab");
            var shown = await chat.Page.EvaluateAsync<string>("""
                () => { const node = document.activeElement; if (node === document.body) return "";
                        return parseFloat(getComputedStyle(node).outlineWidth) >= 2 ? "" : node.outerHTML.slice(0, 120); }
                """);
            Assert.Equal("", shown);
        }
    }

    [SkippableFact]
    public async Task A_reader_of_the_screen_hears_the_answer_once()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Desktop);
        await chat.AskAsync("Đăng ký tạm trú mất bao lâu?");

        await Expect(chat.Page.Locator("#status")).ToContainTextAsync("Trợ lý trả lời: Dạ, thời hạn đăng ký tạm trú: 03 ngày làm việc");
        await Expect(chat.Page.GetByRole(AriaRole.Log)).ToHaveAttributeAsync("aria-live", "off");
    }

    private static async Task TabToAsync(ChatPage chat, string selector, bool back)
    {
        var target = await chat.Page.Locator(selector).First.ElementHandleAsync();
        for (var i = 0; i < 60; i++)
        {
            if (await chat.Page.EvaluateAsync<bool>("node => document.activeElement === node", target))
            {
                return;
            }

            await chat.Page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
        }

        Assert.Fail($"{selector} is not reached with the keyboard.");
    }
}
