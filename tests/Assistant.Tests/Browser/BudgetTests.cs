using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Assistant.Tests.Browser;

/// <summary>
/// What the first visit costs on a slow phone: 400 kbit/s both ways, 400 ms for every request ("Slow 3G" of
/// WebPageTest and Lighthouse), a processor four times slower. The figures go to the output and to TestResults.
/// </summary>
[Collection(nameof(BrowserTests))]
public sealed class BudgetTests(Chromium chromium, PageServers servers, ITestOutputHelper output)
{
    private const int BytesPerSecond = 400_000 / 8;
    private const int LatencyMs = 400;
    private const int SlowProcessor = 4;
    private const int MostPaintedMs = 2_500;
    private const int MostAnsweredMs = 6_000;
    private const int Visits = 3;

    [SkippableFact]
    public async Task PageBudget_the_first_visit_stays_light_and_quick_on_slow_3G()
    {
        var (painted, answered) = (double.MaxValue, double.MaxValue);
        // Weight is the same each time. A busy machine is slow, not wrong: of three visits the quickest counts.
        for (var visit = 0; visit < Visits && (painted > MostPaintedMs || answered > MostAnsweredMs); visit++)
        {
            (painted, answered) = await VisitAsync();
        }

        Assert.InRange(painted, 1, MostPaintedMs);
        Assert.InRange(answered, 1, MostAnsweredMs);
    }

    private async Task<(double Painted, double Answered)> VisitAsync()
    {
        await using var visit = await SlowVisit.StartAsync(chromium, servers.Real.Address);

        await visit.Page.GotoAsync(visit.Address);
        await visit.Page.Locator("html.ready").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var ready = await visit.MillisecondsAsync();
        var painted = await visit.Page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0].startTime");
        await visit.Page.Locator("#welcome .choice").First.ClickAsync();
        await visit.Page.Locator(".amount-value").First.WaitForAsync();
        var answered = await visit.MillisecondsAsync();
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var (requests, bytes, report) = visit.Loaded();

        string[] lines =
        [
            $"first load: {requests} requests, {bytes / 1000.0:0.0} kB over the wire with headers",
            .. report,
            $"first paint with content: {painted:0} ms",
            $"script has taken over: {ready:0} ms",
            $"example tapped then, first answer shown: {answered:0} ms",
        ];
        await File.WriteAllLinesAsync(Path.Combine(Chromium.Screenshots, "budget.txt"), lines);
        output.WriteLine(string.Join('\n', lines));

        Assert.InRange(bytes, 1, 100_000);
        Assert.InRange(requests, 1, 10);
        return (painted, answered);
    }

    [SkippableFact]
    public async Task PageBudget_the_first_paint_does_not_wait_for_the_script()
    {
        await using var visit = await SlowVisit.StartAsync(chromium, servers.Real.Address);
        await visit.Page.RouteAsync("**/*.js", _ => Task.CompletedTask);

        await visit.Page.GotoAsync(visit.Address, new() { WaitUntil = WaitUntilState.Commit });

        await visit.Page.WaitForFunctionAsync("() => performance.getEntriesByName('first-contentful-paint').length > 0");
        Assert.True(await visit.Page.GetByText("Dạ, em chào anh/chị!").IsVisibleAsync());
    }

    [SkippableFact]
    public async Task PageBudget_the_second_visit_asks_the_network_for_nothing_but_who_one_is()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        await chat.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
        await chat.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        var asked = new List<string>();
        chat.Page.Response += (_, response) =>
        {
            if (!response.FromServiceWorker)
            {
                asked.Add(new Uri(response.Url).AbsolutePath);
            }
        };

        await chat.Page.ReloadAsync();
        await chat.ReadyAsync();
        await chat.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.DoesNotContain(asked, path => path == "/" || path.EndsWith(".js", StringComparison.Ordinal) && path != "/sw.js");
    }

    private sealed class SlowVisit(IBrowserContext context, IPage page, string address) : IAsyncDisposable
    {
        private readonly Dictionary<string, string> _urls = [];
        private readonly List<(string Url, long Bytes)> _finished = [];

        public IPage Page => page;

        public string Address => address;

        public static async Task<SlowVisit> StartAsync(Chromium chromium, string address)
        {
            var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, IsMobile = true, HasTouch = true });
            var page = await context.NewPageAsync();
            var visit = new SlowVisit(context, page, address);
            var devTools = await context.NewCDPSessionAsync(page);
            devTools.Event("Network.requestWillBeSent").OnEvent += (_, told) => visit.Sent(told!.Value);
            devTools.Event("Network.loadingFinished").OnEvent += (_, told) => visit.Finished(told!.Value);
            await devTools.SendAsync("Network.enable");
            await devTools.SendAsync("Network.emulateNetworkConditions", new()
            {
                ["offline"] = false,
                ["latency"] = LatencyMs,
                ["downloadThroughput"] = BytesPerSecond,
                ["uploadThroughput"] = BytesPerSecond,
            });
            await devTools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = SlowProcessor });
            return visit;
        }

        /// <summary>Since the navigation began.</summary>
        public Task<double> MillisecondsAsync() => page.EvaluateAsync<double>("performance.now()");

        /// <summary>The first load, without what was asked afterwards.</summary>
        public (int Requests, long Bytes, string[] Lines) Loaded()
        {
            var first = _finished.Where(item => !item.Url.EndsWith("/api/ask", StringComparison.Ordinal)).ToArray();
            return (first.Length, first.Sum(item => item.Bytes),
                [.. _finished.Select(item => string.Create(CultureInfo.InvariantCulture, $"  {item.Bytes,6} B {new Uri(item.Url).AbsolutePath}"))]);
        }

        public async ValueTask DisposeAsync() => await context.CloseAsync();

        private void Sent(JsonElement told) =>
            _urls[told.GetProperty("requestId").GetString()!] = told.GetProperty("request").GetProperty("url").GetString()!;

        private void Finished(JsonElement told)
        {
            if (_urls.TryGetValue(told.GetProperty("requestId").GetString()!, out var url) && url.StartsWith("http", StringComparison.Ordinal))
            {
                _finished.Add((url, (long)told.GetProperty("encodedDataLength").GetDouble()));
            }
        }
    }
}
