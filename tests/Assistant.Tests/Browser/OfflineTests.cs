using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class OfflineTests(Chromium chromium, PageServers servers)
{
    [SkippableTheory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task A_question_typed_without_a_network_is_kept_through_a_reload_and_sent_when_it_is_back(string device)
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Of(device));
        await chat.AskAsync("Tách hộ mất bao lâu?");
        await ShellIsKeptAsync(chat);

        await chat.Context.SetOfflineAsync(true);
        await Expect(chat.Page.Locator("#offline")).ToContainTextAsync("Mất kết nối");
        await chat.Field.FillAsync("Đăng ký tạm trú mất bao lâu?");
        await chat.Field.PressAsync("Enter");
        await Expect(chat.Questions.Last).ToContainTextAsync("Chờ gửi");
        await chat.PictureAsync("offline");

        await chat.Page.ReloadAsync();
        await chat.ReadyAsync();
        await Expect(chat.Answers).ToHaveCountAsync(1);
        await Expect(chat.Questions.Last).ToContainTextAsync("Chờ gửi");

        await chat.Context.SetOfflineAsync(false);
        await Expect(chat.Page.Locator("#offline")).ToContainTextAsync("trở lại");
        await Expect(chat.Answers.Last).ToContainTextAsync("03 ngày làm việc");
        await Expect(chat.Questions.Last).Not.ToContainTextAsync("Chờ gửi");
        await chat.PictureAsync("online-again");
    }

    [SkippableFact]
    public async Task A_network_that_only_looks_alive_is_noticed_and_waited_out()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        await chat.Page.RouteAsync("**/*", route => route.AbortAsync());

        await chat.Field.FillAsync("Đăng ký tạm trú mất bao lâu?");
        await chat.Field.PressAsync("Enter");
        await Expect(chat.Page.Locator("#offline")).ToContainTextAsync("Mất kết nối");
        await Expect(chat.Questions.Last).ToContainTextAsync("Chờ gửi");

        await chat.Page.UnrouteAsync("**/*");
        await Expect(chat.Answers.Last).ToContainTextAsync("03 ngày làm việc");
    }

    // The worker has kept the shell and answers for this page.
    private static async Task ShellIsKeptAsync(ChatPage chat)
    {
        await chat.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
        await chat.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
    }
}
