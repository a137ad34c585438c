using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Assistant.Tests.Channels.DirectLine.Clients;

/// <summary>The page of the README with the npm bundle of botframework-webchat, unmodified, in Chromium, on an origin of its own.</summary>
public sealed partial class WebChatTests : IDisposable
{
    private readonly BotApp _app = new() { RealAssistant = true };

    public void Dispose() => _app.Dispose();

    [SkippableFact]
    public async Task A_person_asks_taps_and_reloads()
    {
        var clients = await NpmClients.FolderAsync();
        await using var chromium = await Chromium.StartAsync();
        Uri? assistant = null;
        await using var portal = await PortalSite.StartAsync(() => PageOfTheReadme(assistant!), clients);
        assistant = _app.With("DirectLine:AllowedOrigins:0", portal.Address.GetLeftPart(UriPartial.Authority)).Listen();
        var page = await chromium.OpenAsync(portal.Address);

        await page.GetByText("Trợ lý Dịch vụ công: anh/chị hỏi lệ phí").First.WaitForAsync();
        await page.GetByRole(AriaRole.Toolbar).GetByText("Bình Phước giờ thuộc tỉnh nào?").First.ClickAsync();
        await page.GetByText("Bình Phước nay thuộc Thành phố Đồng Nai").First.WaitForAsync();
        await AskAsync(page, "Làm hộ chiếu online hết bao nhiêu tiền?");
        await page.GetByText("100.000 đồng").First.WaitForAsync();
        Assert.Equal(0, await page.GetByText("Đang gửi").CountAsync());
        await page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "webchat-conversation.png") });

        await page.ReloadAsync();
        await page.GetByText("100.000 đồng").First.WaitForAsync();
        await page.GetByText("Bình Phước nay thuộc Thành phố Đồng Nai").First.WaitForAsync();
        await AskAsync(page, "còn nộp trực tiếp thì sao?");
        await page.GetByText("nộp trực tiếp; áp dụng").First.WaitForAsync();
    }

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
