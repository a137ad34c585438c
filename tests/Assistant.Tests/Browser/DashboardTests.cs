using System.Net.Http.Json;
using Assistant.Bot.Access;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Assistant.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class DashboardTests(Chromium chromium)
{
    [SkippableFact]
    public async Task An_operator_reads_the_dashboard_on_a_desk_and_on_a_phone_by_keyboard()
    {
        using var server = PageServer.Real();
        using (var citizen = new HttpClient { BaseAddress = new Uri(server.Address) })
        {
            foreach (var question in new[] { "làm hộ chiếu hết bao nhiêu tiền", "khai sinh cho con cần giấy tờ gì", "thủ tục cấp phép nuôi rồng lửa", "xin chào" })
            {
                (await citizen.PostAsJsonAsync("/api/ask", new { question })).EnsureSuccessStatusCode();
            }
        }

        await using var desk = await ChatPage.OpenAsync(chromium, server.Address, Device.Desktop, "/operator/dashboard");
        await desk.Page.GetByLabel("Mã truy cập").FillAsync(server.AccessCode(Role.Operator));
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "Bảng theo dõi trợ lý" }).ClickAsync();
        await LookAsync(desk, "dashboard");
        Assert.Equal(0, await desk.Page.Locator("script").CountAsync());

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "7 ngày qua" }).FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.Page.SetViewportSizeAsync(Device.Phone.Width, Device.Phone.Height);
        await desk.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await desk.Page.GetByText("Bảng số: số câu hỏi").FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Cell, new() { Name = "không có số liệu" }).First).ToBeVisibleAsync();
        await LookAsync(desk, "dashboard-narrow-dark");
    }

    private static async Task LookAsync(ChatPage desk, string name)
    {
        await desk.PictureAsync(name);
        Assert.Equal(0, await desk.Page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - window.innerWidth)"));
        Assert.Empty((await desk.Page.RunAxe()).Violations.Select(violation => $"{name}: {violation.Id} {violation.Help} {string.Join(" ", violation.Nodes.Select(node => node.Html))}"));
    }
}
