using Assistant.Bot.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

/// <summary>A citizen and an operator, each in front of a browser.</summary>
[Collection(nameof(BrowserTests))]
public sealed class OperatorTests(Chromium chromium)
{
    [SkippableFact]
    public async Task A_citizen_is_answered_by_a_person_and_goes_back_to_the_assistant()
    {
        using var server = PageServer.Real(("HandOver:Enabled", "true"));
        await using var citizen = await ChatPage.OpenAsync(chromium, server.Address, Device.Phone);
        await using var desk = await ChatPage.OpenAsync(chromium, server.Address, Device.Desktop with { Script = false }, "/operator");
        await desk.PictureAsync("operator-sign-in");
        await desk.Page.GetByLabel("Mã truy cập").FillAsync(server.AccessCode(Role.Operator));
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();

        await citizen.AskAsync("đăng ký khai sinh ở Vĩnh Long nộp online cần giấy tờ gì");
        var offer = await citizen.AskAsync("cho tôi gặp nhân viên");
        await citizen.PictureAsync("hand-over-offer");
        await offer.GetByRole(AriaRole.Button, new() { Name = "Đồng ý gặp cán bộ hỗ trợ" }).ClickAsync();
        await Expect(citizen.Page.Locator("#log")).ToContainTextAsync("phiếu của anh/chị là");
        await citizen.PictureAsync("hand-over-ticket");

        await desk.Page.ReloadAsync();
        await Expect(desk.Page.Locator(".ticket")).ToContainTextAsync("Đăng ký khai sinh");
        await desk.PictureAsync("operator-queue");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Nhận phiếu" }).ClickAsync();
        // Who comes back to the page sees at once what has come meanwhile.
        await citizen.Page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");
        await Expect(citizen.Page.Locator("#log")).ToContainTextAsync("cán bộ đã nhận phiếu");
        await citizen.Field.FillAsync("em không thấy mục nộp giấy chứng sinh");
        await citizen.Field.PressAsync("Enter");
        await Expect(citizen.Questions.Last).ToContainTextAsync("Đã chuyển cán bộ");
        await Expect(desk.Page.FrameLocator(".thread-frame").Locator(".thread")).ToContainTextAsync("em không thấy mục nộp giấy chứng sinh");
        await desk.Page.GetByLabel("Trả lời người dân").FillAsync("Chị bấm \"Thêm giấy tờ\" ở cuối trang giúp em.");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Gửi trả lời" }).ClickAsync();
        await Expect(citizen.Page.Locator("#log")).ToContainTextAsync("Thêm giấy tờ");
        await Expect(desk.Page.FrameLocator(".thread-frame").Locator(".thread")).ToContainTextAsync("Thêm giấy tờ");
        await desk.PictureAsync("operator-ticket");
        await desk.Page.SetViewportSizeAsync(Device.Phone.Width, Device.Phone.Height);
        await desk.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await desk.PictureAsync("operator-ticket-narrow-dark");
        await citizen.PictureAsync("hand-over-reply");
        Assert.Equal(0, await desk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Đóng phiếu" }).ClickAsync();
        await Expect(citizen.Page.Locator("#log")).ToContainTextAsync("đã kết thúc phiếu");
        await desk.PictureAsync("operator-after-narrow-dark");
        Assert.Equal(0, await desk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
        Assert.Equal("fee", await KindAsync(citizen, "lệ phí bao nhiêu"));
    }

    private static async Task<string> KindAsync(ChatPage page, string question)
    {
        var answer = await page.AskAsync(question);
        return await answer.Locator(".amount-value").CountAsync() > 0 ? "fee" : await answer.InnerTextAsync();
    }
}
