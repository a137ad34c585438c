using Microsoft.Playwright;

namespace Assistant.Tests.Channels.DirectLine.Clients;

/// <summary>The machine's own Chromium, driven by Playwright; tests skip visibly where there is none.</summary>
internal sealed class Chromium(IPlaywright playwright, IBrowser browser) : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    public static async Task<Chromium> StartAsync()
    {
        var program = Places.FirstOrDefault(File.Exists);
        Skip.If(program is null, "Không có Chromium: không thử được trang trò chuyện trong trình duyệt thật.");
        var playwright = await Playwright.CreateAsync();
        // A fresh profile each time: Playwright makes and removes the folder.
        return new Chromium(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Flags }));
    }

    public async Task<IPage> OpenAsync(Uri address)
    {
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { Locale = "vi-VN", ViewportSize = new ViewportSize { Width = 480, Height = 900 } });
        page.SetDefaultTimeout(20_000);
        await page.GotoAsync(address.ToString());
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
