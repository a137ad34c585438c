using Assistant.Tests.Channels;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class FailureTests(Chromium chromium, PageServers servers)
{
    [SkippableTheory]
    [InlineData(500, "gặp lỗi")]
    [InlineData(502, "gặp lỗi")]
    [InlineData(503, "gặp lỗi")]
    public async Task A_fault_of_the_server_is_told_kindly_and_the_question_can_be_sent_again(int status, string told)
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        await chat.Page.RouteAsync("**/api/ask", route => route.FulfillAsync(new() { Status = status, Body = "<h1>Bad gateway</h1>" }));
        var notice = await chat.AskAsync("Đăng ký tạm trú mất bao lâu?");
        await Expect(notice).ToContainTextAsync(told);
        await Expect(notice).Not.ToContainTextAsync("Bad gateway");
        await Expect(chat.Questions.Last).ToContainTextAsync("Chưa gửi được");

        await chat.Page.UnrouteAsync("**/api/ask");
        await notice.GetByRole(AriaRole.Button, new() { Name = "Gửi lại" }).ClickAsync();

        await Expect(chat.Answers).ToHaveCountAsync(1);
        await Expect(chat.Answers.Last).ToContainTextAsync("03 ngày làm việc");
        await Expect(chat.Questions).ToHaveCountAsync(1);
    }

    [SkippableFact]
    public async Task Too_many_questions_are_told_to_wait_as_long_as_the_server_says()
    {
        using var server = PageServer.Saying(new AssistantFake(), ("Server:RequestsPerMinute", "1"));
        await using var chat = await ChatPage.OpenAsync(chromium, server.Address, Device.Phone);
        await chat.AskAsync("một");

        var notice = await chat.AskAsync("hai");

        await Expect(notice).ToContainTextAsync("đợi một chút");
        var button = notice.GetByRole(AriaRole.Button);
        await Expect(button).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^Gửi lại sau \d+ giây$"));
        await Expect(button).ToBeDisabledAsync();
        await chat.PictureAsync("too-many");
    }

    [SkippableFact]
    public async Task A_question_that_is_too_large_is_not_sent_again_and_again()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        await chat.Page.RouteAsync("**/api/ask", route => route.FulfillAsync(new() { Status = 413 }));

        var notice = await chat.AskAsync("dài");

        await Expect(notice).ToContainTextAsync("dài quá");
        await Expect(notice.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_refused_question_says_what_to_change()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);

        var notice = await chat.AskAsync("a\u0001b");

        await Expect(notice).ToContainTextAsync("ký tự điều khiển");
    }

    [SkippableFact]
    public async Task An_answer_that_does_not_come_is_given_up_after_half_a_minute()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        await chat.Page.RouteAsync("**/api/ask", _ => Task.CompletedTask);
        await chat.Page.Clock.InstallAsync();

        await chat.Field.FillAsync("Đăng ký tạm trú mất bao lâu?");
        await chat.Field.PressAsync("Enter");
        await Expect(chat.Page.Locator(".typing")).ToBeVisibleAsync();
        await chat.PictureAsync("typing");
        await chat.Page.Clock.FastForwardAsync(31_000);

        await Expect(chat.Answers.Last).ToContainTextAsync("lâu quá");
        await Expect(chat.Page.Locator(".typing")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task A_question_that_was_on_its_way_when_the_page_closed_is_asked_again()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        await chat.Page.RouteAsync("**/api/ask", _ => Task.CompletedTask);
        await chat.Field.FillAsync("Đăng ký tạm trú mất bao lâu?");
        await chat.Field.PressAsync("Enter");
        await Expect(chat.Page.Locator(".typing")).ToBeVisibleAsync();

        await chat.Page.UnrouteAsync("**/api/ask");
        await chat.Page.ReloadAsync();

        await Expect(chat.Answers).ToHaveCountAsync(1);
        await Expect(chat.Questions).ToHaveCountAsync(1);
    }
}
