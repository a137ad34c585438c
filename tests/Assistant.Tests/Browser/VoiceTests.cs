using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Assistant.Tests.Browser;

/// <summary>Hearing, speaking and sharing belong to the device; what the page asks of it is seen through stand-ins.</summary>
[Collection(nameof(BrowserTests))]
public sealed class VoiceTests(Chromium chromium, PageServers servers)
{
    [SkippableFact]
    public async Task A_spoken_question_is_written_into_the_field_to_be_checked_before_sending()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        await WithDeviceAsync(chat, """
            window.SpeechRecognition = class {
              start() { window.heard = this.lang; setTimeout(() => { this.onresult({ results: [[{ transcript: "tách hộ cần giấy tờ gì" }]] }); }, 50); }
              stop() { this.onend(); }
            };
            """);

        var button = chat.Page.GetByRole(AriaRole.Button, new() { Name = "Hỏi bằng giọng nói" });
        await button.ClickAsync();
        await Expect(chat.Page.Locator("#hint")).ToContainTextAsync("Đang nghe");
        await chat.PictureAsync("listening");
        await Expect(chat.Field).ToHaveValueAsync("tách hộ cần giấy tờ gì");
        await button.ClickAsync();

        await Expect(chat.Page.Locator("#hint")).ToBeHiddenAsync();
        Assert.Equal("vi-VN", await chat.Page.EvaluateAsync<string>("window.heard"));
        await Expect(chat.Questions).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Without_a_browser_that_hears_there_is_no_microphone_button()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        await WithDeviceAsync(chat, "delete window.SpeechRecognition; delete window.webkitSpeechRecognition;");

        await Expect(chat.Page.Locator("#voice")).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task An_answer_is_read_aloud_in_Vietnamese_and_the_whole_of_it()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        await WithDeviceAsync(chat, """
            window.said = [];
            speechSynthesis.speak = utterance => { window.said.push(`${utterance.lang}: ${utterance.text}`); };
            """);
        var answer = await chat.AskAsync("Làm hộ chiếu online hết bao nhiêu tiền?");

        await answer.GetByRole(AriaRole.Button, new() { Name = "Đọc to câu trả lời" }).ClickAsync();

        var said = await chat.Page.EvaluateAsync<string[]>("window.said");
        Assert.All(said, part => Assert.StartsWith("vi-VN: ", part, StringComparison.Ordinal));
        Assert.Contains(said, part => part.Contains("100.000 đồng", StringComparison.Ordinal));
        Assert.DoesNotContain(said, part => part.Contains("**", StringComparison.Ordinal) || part.Contains("http", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Each_step_is_read_by_itself_once_that_was_asked_and_no_longer_when_told_so()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        await WithDeviceAsync(chat, """
            window.said = [];
            speechSynthesis.speak = utterance => { window.said.push(utterance.text); };
            """);
        var heard = new List<string>();
        foreach (var message in new[] { "hướng dẫn từng bước đăng ký tạm trú", "đọc to từng bước", "Cá nhân, hộ gia đình", "nộp trực tuyến", "thôi đọc", "tiếp" })
        {
            await chat.Page.EvaluateAsync("() => { window.said = []; }");
            await chat.AskAsync(message);
            heard.Add(string.Join(' ', await chat.Page.EvaluateAsync<string[]>("window.said")));
        }

        Assert.Equal("", heard[0]);
        Assert.Contains("cho cá nhân, hộ gia đình hay theo danh sách", heard[1], StringComparison.Ordinal);
        Assert.Contains("trực tuyến hay nộp trực tiếp", heard[2], StringComparison.Ordinal);
        Assert.Contains("Bước 1 trong 5", heard[3], StringComparison.Ordinal);
        Assert.Equal(["", ""], heard[4..]);
    }

    [SkippableFact]
    public async Task An_answer_is_shared_through_the_device_where_it_offers_that()
    {
        await using var chat = await ChatPage.OpenAsync(chromium, servers.Real.Address, Device.Phone);
        await WithDeviceAsync(chat, "navigator.share = data => { window.shared = data.text; return Promise.resolve(); };");
        var answer = await chat.AskAsync("Đăng ký tạm trú mất bao lâu?");

        await answer.GetByRole(AriaRole.Button, new() { Name = "Chia sẻ câu trả lời" }).ClickAsync();

        Assert.Contains("03 ngày làm việc", await chat.Page.EvaluateAsync<string>("window.shared"), StringComparison.Ordinal);
    }

    private static async Task WithDeviceAsync(ChatPage chat, string script)
    {
        await chat.Page.AddInitScriptAsync(script);
        await chat.Page.ReloadAsync();
        await chat.ReadyAsync();
    }
}
