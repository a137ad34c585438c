using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Channels.Page.News;
using Assistant.Bot.Watching.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class OfficialTests(Chromium chromium, PageServers servers)
{
    private const string Ranking = "5 tỉnh thấp nhất về tỷ lệ hồ sơ trực tuyến";

    [SkippableTheory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task An_official_signs_in_with_a_code_sees_a_ranking_as_a_table_and_signs_out(string device)
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Of(device));
        await chat.BecomeOfficialAsync(servers.Real.AccessCode());
        await Expect(chat.Page.Locator("#official")).ToContainTextAsync("Văn phòng xã Mẫu");

        var ranking = await chat.AskAsync(Ranking);
        await Expect(ranking.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(5);
        await Expect(ranking.GetByRole(AriaRole.Rowheader).First).ToContainTextAsync("Bắc Kạn");
        await ranking.GetByText("Nguồn (").ClickAsync();
        await Expect(ranking.GetByText("Nội bộ", new() { Exact = true }).First).ToBeVisibleAsync();
        await chat.PictureAsync("ranking");
        Assert.Equal(0, await chat.WidthBeyondWindowAsync());

        await chat.Page.ReloadAsync();
        await chat.ReadyAsync();
        await Expect(chat.Answers).ToHaveCountAsync(1);

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Đăng xuất" }).ClickAsync();
        await Expect(chat.Page.Locator("#official")).ToBeHiddenAsync();
        await Expect(chat.Answers).ToHaveCountAsync(0);
        await Expect(await chat.AskAsync(Ranking)).ToContainTextAsync("cán bộ");
        await Expect(chat.Page.Locator("table")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task An_answer_that_needs_an_official_offers_to_sign_in_and_then_comes_by_itself()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        var refused = await chat.AskAsync(Ranking);
        await chat.PictureAsync("refused");

        await refused.GetByRole(AriaRole.Button, new() { Name = "Cán bộ đăng nhập" }).ClickAsync();
        await chat.Page.GetByLabel("Mã truy cập", new() { Exact = true }).FillAsync(servers.Real.AccessCode());
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập", Exact = true }).ClickAsync();

        await Expect(chat.Answers.Last.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(5);
        await Expect(chat.Questions).ToHaveCountAsync(2);
        await Expect(chat.Page.GetByRole(AriaRole.Button, new() { Name = "Cán bộ đăng nhập" })).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task What_an_official_asked_to_be_told_shows_once_at_the_next_visit()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        await chat.BecomeOfficialAsync(servers.Real.AccessCode());
        await Expect(await chat.AskAsync($"gửi tôi {Ranking} mỗi thứ Hai")).ToContainTextAsync("trên trang trò chuyện này");
        var owner = servers.Real.Services.GetRequiredService<WatchStore>().All()[0].Owner;
        servers.Real.Services.GetRequiredService<Mailbox>().Put(owner, new Answer { Text = "Đã có số liệu mới để thử.", Kind = AnswerKinds.Report }, "thu-1");

        for (var visit = 0; visit < 2; visit++)
        {
            await chat.Page.ReloadAsync();
            await chat.ReadyAsync();
            await Expect(chat.Answers.Last).ToContainTextAsync("Đã có số liệu mới để thử.");
        }

        await Expect(chat.Answers).ToHaveCountAsync(2);
    }

    [SkippableFact]
    public async Task A_one_time_link_may_be_pasted_as_it_is()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);

        await chat.SignInAsync($"{servers.Real.Address}/sign-in?code={servers.Real.OneTimeCode()}");

        await Expect(chat.Page.Locator("#official")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task A_wrong_code_is_explained_where_it_was_typed()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);

        await chat.SignInAsync("tldvc_khong-phai-ma");

        await Expect(chat.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("không đúng");
        await Expect(chat.Page.GetByLabel("Mã truy cập", new() { Exact = true })).ToBeFocusedAsync();
        await chat.PictureAsync("wrong-code");
    }

    [SkippableFact]
    public async Task A_code_without_that_right_does_not_open_internal_figures()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);

        await chat.SignInAsync(servers.Real.AccessCode(Role.Feed));

        await Expect(chat.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("không đúng");
        await Expect(chat.Page.Locator("#official")).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task When_the_session_has_ended_on_the_server_internal_answers_leave_the_page()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Desktop);
        await chat.BecomeOfficialAsync(servers.Real.AccessCode());
        await chat.AskAsync(Ranking);
        await chat.Context.ClearCookiesAsync();

        await chat.Field.FillAsync(Ranking);
        await chat.Field.PressAsync("Enter");

        await Expect(chat.Page.Locator("#official")).ToBeHiddenAsync();
        await Expect(chat.Page.Locator("table")).ToHaveCountAsync(0);
    }
}
