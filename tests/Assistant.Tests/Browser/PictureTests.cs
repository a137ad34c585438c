using Assistant.Bot.Answers;
using Assistant.Tests.Channels;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

[Collection(nameof(BrowserTests))]
public sealed class PictureTests(Chromium chromium)
{
    private const string Chart = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450" width="800" height="450"><rect width="800" height="450" fill="#fff"/>
        <text x="40" y="50" font-size="24">Tỷ lệ hồ sơ trực tuyến (%)</text>
        <rect x="60" y="260" width="120" height="150" fill="#0068ff"/><rect x="240" y="180" width="120" height="230" fill="#0068ff"/>
        <rect x="420" y="120" width="120" height="290" fill="#0068ff"/><rect x="600" y="300" width="120" height="110" fill="#0068ff"/></svg>
        """;

    private static readonly AnswerRow[] Rows =
        [.. Enumerable.Range(1, 12).Select(rank => new AnswerRow(rank, $"tinh-{rank}", $"Bà Rịa - Vũng Tàu {rank}", 98.25m - rank, "%", 12_345 - rank, 12_800, 97.5m - rank, 0.75m))];

    [SkippableTheory]
    [InlineData("phone", false)]
    [InlineData("desktop", false)]
    [InlineData("phone", true)]
    [InlineData("desktop", true)]
    public async Task A_chart_enlarges_and_a_wide_table_scrolls_inside_its_bubble(string device, bool dark)
    {
        using var server = PageServer.Saying(new AssistantFake
        {
            Reply = _ => SomeAnswers.Ranking with { Rows = Rows, Attachments = [new AnswerAttachment("image/svg+xml", "/charts/bieu-do.svg", "Biểu đồ tỷ lệ hồ sơ trực tuyến")] },
        });
        await using var chat = await ChatPage.OpenAsync(chromium, server.Address, Device.Of(device) with { Dark = dark });
        await chat.Page.RouteAsync("**/charts/*", route => route.FulfillAsync(new() { ContentType = "image/svg+xml", Body = Chart }));

        var answer = await chat.AskAsync("Xếp hạng");
        await chat.PictureAsync("table");
        Assert.Equal(0, await chat.WidthBeyondWindowAsync());
        if (device == "phone")
        {
            Assert.True(await answer.Locator(".table-wrap").EvaluateAsync<bool>("node => { node.scrollLeft = 120; return node.scrollLeft > 0; }"));
        }

        var picture = answer.GetByRole(AriaRole.Button, new() { Name = "Biểu đồ tỷ lệ hồ sơ trực tuyến" });
        await picture.ScrollIntoViewIfNeededAsync();
        await chat.PictureAsync("chart");
        await picture.ClickAsync();
        await Expect(chat.Page.Locator("#viewer img")).ToBeVisibleAsync();
        await chat.PictureAsync("chart-large");
        await chat.Page.Keyboard.PressAsync("Escape");
        await Expect(chat.Page.Locator("#viewer")).ToBeHiddenAsync();
        await Expect(picture).ToBeFocusedAsync();
    }

    [SkippableTheory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task A_file_is_fetched_and_a_picture_that_is_gone_says_so(string device)
    {
        using var server = PageServer.Saying(new AssistantFake
        {
            Reply = _ => SomeAnswers.Ranking with
            {
                Rows = Rows[..3],
                Attachments =
                [
                    new AnswerAttachment("image/png", "/files/gone", "bieu-do.png", "Biểu đồ tuần 51/2022"),
                    new AnswerAttachment("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "/files/abc", "so-lieu-tuan-51-2022.xlsx"),
                    new AnswerAttachment("text/html", "javascript:alert(1)", "la.html"),
                ],
            },
        });
        await using var chat = await ChatPage.OpenAsync(chromium, server.Address, Device.Of(device));
        await chat.Page.RouteAsync("**/files/abc", route => route.FulfillAsync(new() { ContentType = "application/octet-stream", Body = "tệp" }));

        var answer = await chat.AskAsync("Xuất Excel");

        await Expect(answer.GetByText("Chưa tải được hình “Biểu đồ tuần 51/2022”")).ToBeVisibleAsync();
        await Expect(answer.GetByText("la.html")).ToBeVisibleAsync();
        Assert.Equal(0, await answer.Locator("a[href^=javascript]").CountAsync());
        var file = answer.GetByRole(AriaRole.Link, new() { Name = "Tải tệp Excel" });
        await chat.PictureAsync("file");
        Assert.Equal(0, await chat.WidthBeyondWindowAsync());
        var fetched = await chat.Page.RunAndWaitForDownloadAsync(() => file.ClickAsync());
        Assert.Equal("so-lieu-tuan-51-2022.xlsx", fetched.SuggestedFilename);
    }
}
