using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Assistant.Tests.Channels.DirectLine.Clients;

/// <summary>The page of the README with the npm bundle of botframework-webchat, unmodified, in Chromium, on an origin of its own.</summary>
public sealed partial class WebChatTests : IDisposable
{
    private readonly BotApp _real = new() { RealAssistant = true };
    private readonly BotApp _told = new();

    public void Dispose()
    {
        _real.Dispose();
        _told.Dispose();
    }

    [SkippableFact]
    public async Task A_person_asks_taps_and_reloads()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await OpenPortalAsync(_real);
        var page = await chromium.OpenAsync(portal.Address);

        await page.GetByText("Trợ lý Dịch vụ công: anh/chị hỏi lệ phí").First.WaitForAsync();
        await page.GetByRole(AriaRole.Toolbar).GetByText("Bình Phước giờ thuộc tỉnh nào?").First.ClickAsync();
        await page.GetByText("Bình Phước nay thuộc Thành phố Đồng Nai").First.WaitForAsync();
        await AskAsync(page, "Làm hộ chiếu online hết bao nhiêu tiền?");
        await page.GetByText("100.000 đồng").First.WaitForAsync();
        Assert.Equal(0, await page.GetByText("Đang gửi").CountAsync());
        await KeepAsync(page, "webchat-conversation.png");

        await page.ReloadAsync();
        await page.GetByText("100.000 đồng").First.WaitForAsync();
        await page.GetByText("Bình Phước nay thuộc Thành phố Đồng Nai").First.WaitForAsync();
        await AskAsync(page, "còn nộp trực tiếp thì sao?");
        await page.GetByText("nộp trực tiếp; áp dụng").First.WaitForAsync();
    }

    [SkippableFact]
    public async Task A_card_shows_a_table_whose_names_stay_text_and_folds_out_its_sources()
    {
        _told.Assistant.Reply = _ => SomeAnswers.Ranking;
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await OpenPortalAsync(_told);
        var page = await chromium.OpenAsync(portal.Address);
        var faults = new List<string>();
        page.PageError += (_, fault) => faults.Add(fault);
        await page.GetByText("Trợ lý Dịch vụ công: anh/chị hỏi lệ phí").First.WaitForAsync();

        await AskAsync(page, "a");
        var table = page.Locator(".ac-adaptiveCard [role=table]");
        await table.WaitForAsync();

        Assert.Contains("Tỉnh <b>B</b>", await table.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await table.Locator("b").CountAsync());
        var source = page.Locator(".ac-adaptiveCard").GetByText("Báo cáo tuần 40").First;
        Assert.False(await source.IsVisibleAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Nguồn (1)" }).ClickAsync();
        await source.WaitForAsync();
        await KeepAsync(page, "webchat-card.png");
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task A_picture_is_sent_shown_and_answered_in_words()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await OpenPortalAsync(_told);
        var page = await chromium.OpenAsync(portal.Address);
        await page.GetByText("Trợ lý Dịch vụ công: anh/chị hỏi lệ phí").First.WaitForAsync();

        await page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload
        {
            Name = "giay-to.png",
            MimeType = "image/png",
            Buffer = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
        });
        await page.Locator(".webchat__attachment-icon--checked").WaitForAsync();
        await page.GetByRole(AriaRole.Textbox).First.PressAsync("Enter");

        await page.Locator("img[src*='/files/']").First.WaitForAsync();
        await page.GetByText("em chỉ đọc được tin nhắn chữ").First.WaitForAsync();
        Assert.Equal(0, await page.GetByText("Đang gửi").CountAsync());
        Assert.Empty(_told.Assistant.Asked);
    }

    private static async Task<PortalSite> OpenPortalAsync(BotApp app)
    {
        var clients = await NpmClients.FolderAsync();
        Uri? assistant = null;
        var portal = await PortalSite.StartAsync(() => PageOfTheReadme(assistant!), clients);
        assistant = app.With("DirectLine:AllowedOrigins:0", portal.Address.GetLeftPart(UriPartial.Authority)).Listen();
        return portal;
    }

    // For whoever wants to see what a test saw.
    private static async Task KeepAsync(IPage page, string name) => await page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "screenshots", name) });

    private static async Task AskAsync(IPage page, string question)
    {
        var box = page.GetByRole(AriaRole.Textbox).First;
        await box.FillAsync(question);
        await box.PressAsync("Enter");
    }

    private static string PageOfTheReadme(Uri assistant) =>
        HtmlBlock().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")))
            .First(block => block.Value.Contains("webchat", StringComparison.OrdinalIgnoreCase)).Groups["page"].Value
            .Replace("http://localhost:5080/", assistant.ToString(), StringComparison.Ordinal);

    [GeneratedRegex(@"^```html\n(?<page>.+?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex HtmlBlock();
}
