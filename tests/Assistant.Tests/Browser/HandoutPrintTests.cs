using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SkiaSharp;
using ZXing;

namespace Assistant.Tests.Browser;

/// <summary>Hand-outs as a printer puts them on paper, and as a phone reads their codes.</summary>
[Collection(nameof(BrowserTests))]
public sealed partial class HandoutPrintTests(Chromium chromium, PageServers servers)
{
    private const string Booklet = "/handout?procedures=dang-ky-khai-sinh,dang-ky-tam-tru,cap-ho-chieu-pho-thong,bhyt-ho-gia-dinh,dang-ky-xe-lan-dau,cap-doi-cap-lai-gcn&place=ha-noi-34";

    /// <summary>Differences between the parts of a pixel that nobody sees.</summary>
    private const int MostTint = 12;

    /// <summary>Millimetres of the paper, and of the margins at both sides.</summary>
    private static readonly Dictionary<string, (int Width, int Height, int Margins)> Papers = new() { ["a5"] = (148, 210, 20), ["a4"] = (210, 297, 34) };

    public static TheoryData<string, string, int> Sheets()
    {
        var data = new TheoryData<string, string, int>();
        foreach (var size in Papers.Keys)
        {
            foreach (var (address, pages) in new[]
            {
                ("/handout/cap-ho-chieu-pho-thong", 4), ("/handout/dang-ky-khai-sinh?place=binh-duong-63", 4), ("/handout/cap-gpxd-nha-o-rieng-le?place=vinh-long-34&channel=online", 4),
                ("/handout/dang-ky-xe-lan-dau", 5), ("/handout/le-phi-truoc-ba-o-to-xe-may?place=ha-noi-34", 5), ("/handout/dang-ky-thanh-lap-doanh-nghiep", 5), (Booklet, 26),
            })
            {
                data.Add(address, size, pages);
            }
        }

        return data;
    }

    [SkippableTheory]
    [MemberData(nameof(Sheets))]
    public async Task A_sheet_fits_its_paper_and_nothing_sticks_out(string address, string size, int mostPages)
    {
        await using var sheet = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Desktop, $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}size={size}");
        var (width, height, margins) = Papers[size];
        await sheet.Page.SetViewportSizeAsync(Pixels(width - margins), Pixels(height));
        await sheet.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var beyond = await sheet.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('body *')].filter(node => node.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5).map(node => node.outerHTML.slice(0, 80))");
        var body = await sheet.Page.EvaluateAsync<double>("() => parseFloat(getComputedStyle(document.body).fontSize) * 0.75");
        var unbroken = await sheet.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('li, .item, .part')].every(node => getComputedStyle(node).breakInside === 'avoid')");
        var pdf = await sheet.Page.PdfAsync(new() { PreferCSSPageSize = true });
        await File.WriteAllBytesAsync(Path.Combine(Chromium.Screenshots, $"{FileName().Replace(address[1..], "-")}-{size}.pdf"), pdf);

        Assert.Empty(beyond);
        Assert.True(body >= 12, $"{body} pt");
        Assert.True(unbroken);
        await Assertions.Expect(sheet.Page.Locator(".screen")).ToBeHiddenAsync();
        var boxes = PageBox().Matches(Encoding.Latin1.GetString(pdf));
        Assert.InRange(boxes.Count, 1, mostPages);
        Assert.All(boxes, box => Assert.InRange(Points(box, "width"), (width * 72 / 25.4) - 1, (width * 72 / 25.4) + 1));
        Assert.All(boxes, box => Assert.InRange(Points(box, "height"), (height * 72 / 25.4) - 1, (height * 72 / 25.4) + 1));
    }

    [SkippableTheory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task A_sheet_opens_with_one_request_and_fits_a_screen(string device)
    {
        const string Address = "/handout/cap-ho-chieu-pho-thong?place=ha-noi-34";
        await using var sheet = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Of(device) with { Script = false }, Address);
        var requests = new List<string>();
        sheet.Page.Request += (_, request) => requests.Add(request.Url);

        await sheet.Page.ReloadAsync();
        await sheet.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var picture = await sheet.Page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Chromium.Screenshots, $"handout-{device}.png") });

        Assert.Single(requests, request => request.StartsWith("http", StringComparison.Ordinal));
        using var seen = SKBitmap.Decode(picture);
        Assert.Equal(Device.Of(device).Width, seen.Width);
        await Assertions.Expect(sheet.Page.GetByText("In trang này:")).ToBeVisibleAsync();
    }

    [SkippableTheory]
    [InlineData("/handout/dang-ky-khai-sinh?place=ho-chi-minh-34")]
    [InlineData(Booklet)]
    public async Task A_printer_without_colours_or_backgrounds_loses_nothing_that_is_read(string address)
    {
        await using var sheet = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Desktop, address);
        await sheet.Page.EmulateMediaAsync(new() { Media = Media.Print });

        // Black on white, whatever backgrounds a printer leaves out: the faintest ink of a text or line that is drawn, as contrast to paper.
        var faintest = await sheet.Page.EvaluateAsync<double>("""
            () => {
              const part = value => (value /= 255) <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
              const contrast = colour => { const [r, g, b] = colour.match(/[0-9.]+/g).map(Number); return 1.05 / (0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b) + 0.05); };
              const texts = [...document.querySelectorAll('body *')].filter(node => node.checkVisibility() && [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim()));
              return Math.min(...texts.map(node => contrast(getComputedStyle(node).color)));
            }
            """);
        using var page = SKBitmap.Decode(await sheet.Page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Chromium.Screenshots, $"{FileName().Replace(address[1..], "-")}-print.png") }));
        var coloured = 0;
        for (var at = 0; at < page.Width * page.Height; at++)
        {
            var pixel = page.GetPixel(at % page.Width, at / page.Width);
            coloured += Math.Max(pixel.Red, Math.Max(pixel.Green, pixel.Blue)) - Math.Min(pixel.Red, Math.Min(pixel.Green, pixel.Blue)) > MostTint ? 1 : 0;
        }

        Assert.True(faintest >= 7, $"{faintest}");
        Assert.Equal(0, coloured);
    }

    [SkippableFact]
    public async Task A_sheet_that_is_open_needs_no_network_to_be_read_or_printed()
    {
        await using var sheet = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone, Booklet);
        var before = await sheet.Page.InnerTextAsync("body");
        await sheet.Page.Context.SetOfflineAsync(true);

        await sheet.Page.Locator("a[href='#to-3']").First.ClickAsync();
        var pdf = await sheet.Page.PdfAsync(new() { PreferCSSPageSize = true });

        Assert.EndsWith("#to-3", sheet.Page.Url, StringComparison.Ordinal);
        Assert.Equal(before, await sheet.Page.InnerTextAsync("body"));
        Assert.True(PageBox().Count(Encoding.Latin1.GetString(pdf)) > 6);
    }

    [SkippableFact]
    public async Task A_phone_reads_both_codes_off_the_paper()
    {
        var address = "/handout/dang-ky-khai-sinh?place=ho-chi-minh-34&channel=online&item=le%20phi%20khai%20sinh%20qua%20han";
        // About as fine as the plainest printers: 300 dots to the inch.
        await using var printer = await chromium.Browser.NewContextAsync(new() { DeviceScaleFactor = 3 });
        var page = await printer.NewPageAsync();
        await page.GotoAsync(servers.Real.Address + address);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var codes = page.Locator(".qr");
        var read = new List<string?>();
        for (var at = 0; at < await codes.CountAsync(); at++)
        {
            read.Add(Decode(await codes.Nth(at).ScreenshotAsync()));
        }

        Assert.Equal([servers.Real.Address + address, await page.Locator(".code").Nth(1).GetAttributeAsync("href")], read);
        Assert.StartsWith("https://dichvucong.gov.vn", read[1], StringComparison.Ordinal);

        await page.GotoAsync(servers.Real.Address + Booklet);
        Assert.Equal(await page.Locator(".cover .code").GetAttributeAsync("href"), Decode(await page.Locator(".cover .qr").ScreenshotAsync()));
    }

    private static string? Decode(byte[] png)
    {
        using var picture = SKBitmap.Decode(png);
        var grey = new byte[picture.Width * picture.Height];
        for (var at = 0; at < grey.Length; at++)
        {
            grey[at] = picture.GetPixel(at % picture.Width, at / picture.Width).Red;
        }

        return new BarcodeReaderGeneric { Options = new() { TryHarder = true } }.Decode(new RGBLuminanceSource(grey, picture.Width, picture.Height, RGBLuminanceSource.BitmapFormat.Gray8))?.Text;
    }

    private static int Pixels(int millimetres) => (int)(millimetres * 96 / 25.4);

    private static double Points(Match box, string side) => double.Parse(box.Groups[side].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\]")]
    private static partial Regex PageBox();

    [GeneratedRegex("[^a-z0-9-]+")]
    private static partial Regex FileName();
}
