using Assistant.Bot.Conversations.Feedback;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class FeedbackTests(Chromium chromium)
{
    [SkippableFact]
    public async Task A_verdict_and_its_reason_are_stored_and_stay_shown_after_a_reload()
    {
        using var server = PageServer.Real();
        await using var chat = await ChatPage.OpenAsync(chromium, server.Address, Device.Phone);
        var answer = await chat.AskAsync("Đăng ký tạm trú mất bao lâu?");

        await answer.GetByRole(AriaRole.Button, new() { Name = "Chưa đúng" }).ClickAsync();
        var saved = chat.Page.WaitForResponseAsync("**/api/feedback");
        await answer.GetByRole(AriaRole.Button, new() { Name = "Thông tin cũ" }).ClickAsync();
        await saved;
        await chat.PictureAsync("feedback");

        var counted = Assert.Single(server.Services.GetRequiredService<FeedbackStore>().Count(new DateOnly(2026, 11, 24)));
        Assert.Equal(("wrong", "outdated", "dang-ky-tam-tru", 1), (counted.Word, counted.Reason, counted.Subject, counted.Count));
        await chat.Page.ReloadAsync();
        await chat.ReadyAsync();
        await Expect(chat.Answers.Last.GetByRole(AriaRole.Button, new() { Name = "Chưa đúng" })).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [SkippableFact]
    public async Task A_verdict_that_does_not_arrive_is_not_shown_as_given()
    {
        using var server = PageServer.Real();
        await using var chat = await ChatPage.OpenAsync(chromium, server.Address, Device.Phone);
        var answer = await chat.AskAsync("Đăng ký tạm trú mất bao lâu?");
        await chat.Page.RouteAsync("**/api/feedback", route => route.AbortAsync());

        await answer.GetByRole(AriaRole.Button, new() { Name = "Hữu ích" }).ClickAsync();

        await Expect(chat.Page.Locator("#toast")).ToContainTextAsync("Chưa gửi được ý kiến");
        await Expect(answer.GetByRole(AriaRole.Button, new() { Name = "Hữu ích" })).ToHaveAttributeAsync("aria-pressed", "false");
    }
}
