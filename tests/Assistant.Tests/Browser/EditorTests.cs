using Assistant.Bot.Access;
using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Editing;
using Assistant.Knowledge.Changes;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class EditorTests(Chromium chromium)
{
    [SkippableTheory]
    [InlineData("phone", false)]
    [InlineData("desktop", true)]
    public async Task An_editor_signs_in_changes_a_fee_tries_it_publishes_it_and_takes_it_back(string device, bool dark)
    {
        using var server = PageServer.Real(("Editing:GoldenSets", Path.Combine(AppContext.BaseDirectory, "golden", "must-ask.yaml")));
        await using var chat = await ChatPage.OpenAsync(chromium, server.Address, Device.Of(device) with { Dark = dark });
        await chat.AskAsync("thủ tục cấp phép nuôi rồng lửa");
        await chat.BecomeOfficialAsync(server.AccessCode(Role.Editor));
        await Expect(chat.Page.Locator("#official-badge")).ToHaveTextAsync("Biên tập");

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Cài đặt và đăng nhập" }).ClickAsync();
        await chat.Page.GetByRole(AriaRole.Link, new() { Name = "Trang biên tập", Exact = true }).ClickAsync();
        await chat.Page.GetByText("Ghi nhãn").First.ClickAsync();
        await LookAsync(chat, "editor-questions");
        await chat.Page.GetByRole(AriaRole.Link, new() { Name = "Thủ tục", Exact = true }).ClickAsync();
        await chat.Page.GetByRole(AriaRole.Searchbox).FillAsync("làm hộ chiếu");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Tìm" }).ClickAsync();
        await LookAsync(chat, "editor-procedures");
        await chat.Page.GetByRole(AriaRole.Link, new() { Name = "Cấp hộ chiếu phổ thông ở trong nước" }).ClickAsync();
        await LookAsync(chat, "editor-procedure");

        await chat.Page.Locator(".editor-fees li", new() { HasText = "100.000 đồng/hộ chiếu" }).First.GetByRole(AriaRole.Link).ClickAsync();
        await chat.Page.GetByLabel("Mức mới (đồng)").FillAsync("150.000");
        await chat.Page.GetByLabel("Áp dụng từ ngày").FillAsync("2026-12-01");
        await chat.Page.GetByLabel("Căn cứ").FillAsync("Thông tư 99/2026/TT-BTC");
        await chat.Page.GetByLabel("Tên văn bản hoặc trang").FillAsync("Thông tư 99/2026/TT-BTC");
        await chat.Page.GetByLabel("Ngày của nguồn").FillAsync("2026-11-20");
        await chat.Page.GetByLabel("Địa chỉ").FillAsync("https://vanban.example.gov.vn/99");
        await LookAsync(chat, "editor-fee");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Lưu bản nháp" }).ClickAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã lưu bản nháp");

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Thử với bộ câu hỏi" }).ClickAsync();
        await Expect(chat.Page.GetByText("Xong: không câu nào")).ToBeVisibleAsync();
        await LookAsync(chat, "editor-drafts");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Đưa vào sử dụng" }).ClickAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã đưa vào sử dụng");
        await LookAsync(chat, "editor-history");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Hoàn tác" }).ClickAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Đã hoàn tác");
        LeaveOut(server.Services);
        await chat.Page.ReloadAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Heading, new() { Name = "Không còn dùng được nên đang bị bỏ qua (1)" })).ToBeVisibleAsync();
        await LookAsync(chat, "editor-history-left-out");

        await chat.Page.GetByRole(AriaRole.Link, new() { Name = "Sắp hết hạn" }).ClickAsync();
        await LookAsync(chat, "editor-expiring");
        await chat.Page.GotoAsync(server.Address + "/editor/procedures/new");
        await LookAsync(chat, "editor-new");
    }

    /// <summary>A change that was sound when it went live, and is not any more.</summary>
    private static void LeaveOut(IServiceProvider services)
    {
        var editor = new Editor("token:e", "Chị Biên tập");
        var log = services.GetRequiredService<ChangeLog>();
        using (var connection = services.GetRequiredService<EditingDatabase>().Open())
        {
            log.Append(connection, log.Append(connection, ChangeKind.Fee, "tach-ho", "closes:\n  - no: 99\n    last_day: 2026-12-01\n", editor), ChangeState.Live, editor, "");
        }

        services.GetRequiredService<GenerationBoard>().Refresh();
    }

    private static async Task LookAsync(ChatPage chat, string name)
    {
        await chat.PictureAsync(name);
        Assert.Equal(0, await chat.Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - window.innerWidth)"));
        Assert.Empty((await chat.Page.RunAxe()).Violations.Select(violation => $"{name}: {violation.Id} {violation.Help} {string.Join(" ", violation.Nodes.Select(node => node.Html))}"));
    }
}
