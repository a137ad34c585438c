using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Assistant.Tests.Browser;

/// <summary>How a person's device is.</summary>
/// <param name="Name">In the names of screenshots.</param>
internal sealed record Device(string Name, int Width, int Height, bool Touch, bool Dark = false, bool Script = true, bool Calm = false)
{
    public static Device Phone { get; } = new("phone", 360, 740, Touch: true);

    public static Device Desktop { get; } = new("desktop", 1280, 800, Touch: false);

    public static Device Of(string name) => name == Phone.Name ? Phone : Desktop;
}

/// <summary>A person in front of the page: a browser without a past, what they see and do, and what went wrong behind it.</summary>
internal sealed partial class ChatPage : IAsyncDisposable
{
    private readonly List<string> _faults = [];
    private readonly Device _device;

    private ChatPage(IBrowserContext context, IPage page, Device device, string address)
    {
        Context = context;
        Page = page;
        _device = device;
        Address = address;
        page.PageError += (_, fault) => _faults.Add(fault);
        page.Console += (_, message) =>
        {
            // What the network refuses is the test's doing; a broken content policy or a thrown error is ours.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                _faults.Add(message.Text);
            }
        };
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public string Address { get; }

    public ILocator Answers => Page.Locator(".turn:not(.mine):not([aria-hidden]):not(#welcome)");

    public ILocator Questions => Page.Locator(".turn.mine");

    public ILocator Field => Page.GetByLabel("Câu hỏi của anh/chị");

    public static async Task<ChatPage> OpenAsync(Chromium chromium, string address, Device device, string path = "/")
    {
        var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = device.Width, Height = device.Height },
            IsMobile = device.Touch,
            HasTouch = device.Touch,
            ColorScheme = device.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = device.Calm ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            JavaScriptEnabled = device.Script,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
        });
        context.SetDefaultTimeout(Chromium.PatienceMs);
        var page = await context.NewPageAsync();
        var chat = new ChatPage(context, page, device, address);
        await page.GotoAsync(address + path);
        if (device.Script && path == "/")
        {
            await chat.ReadyAsync();
        }

        return chat;
    }

    /// <summary>Until the script has taken over.</summary>
    public Task ReadyAsync() => Page.Locator("html.ready").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    public async Task<ILocator> AskAsync(string question)
    {
        await Field.FillAsync(question);
        return await AnswerAfterAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = "Gửi", Exact = true }).ClickAsync());
    }

    /// <summary>What is answered to something done.</summary>
    public async Task<ILocator> AnswerAfterAsync(Func<Task> act)
    {
        var before = await Answers.CountAsync();
        await act();
        var answer = Answers.Nth(before);
        await answer.WaitForAsync();
        return answer;
    }

    public async Task SignInAsync(string code)
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Cài đặt và đăng nhập" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Cán bộ đăng nhập" }).ClickAsync();
        await Page.GetByLabel("Mã truy cập", new() { Exact = true }).FillAsync(code);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập", Exact = true }).ClickAsync();
    }

    /// <summary>Signs in and waits until the page shows it: while the dialog is open nothing behind it can be used.</summary>
    public async Task BecomeOfficialAsync(string code)
    {
        await SignInAsync(code);
        await Page.Locator("#official").WaitForAsync();
        await Page.Locator("#sign-in").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    /// <summary>Nothing sticks out: the page itself never scrolls sideways.</summary>
    public async Task<int> WidthBeyondWindowAsync() =>
        await Page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth - innerWidth, document.querySelector('#log').scrollWidth - document.querySelector('#log').clientWidth)");

    public async Task PictureAsync(string name)
    {
        await Page.WaitForTimeoutAsync(350); // Smooth scrolling comes to rest.
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Chromium.Screenshots, $"{FileName().Replace(name, "-")}-{_device.Name}{(_device.Dark ? "-dark" : "")}.png") });
    }

    /// <summary>Whatever a person could not see but a console would show.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public async ValueTask DisposeAsync()
    {
        await Context.CloseAsync();
        Assert.Empty(_faults);
    }

    [GeneratedRegex("[^a-z0-9-]+")]
    private static partial Regex FileName();
}
